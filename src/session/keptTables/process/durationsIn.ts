import type { KeptTable } from "../../../workbook";
import { createCounter, namedRows, type LeftOut } from "./stageCells";
import { stageColumns } from "./stageColumns";

/** Days that stages took, one number for each time that something was there. */
export interface Durations {
  readonly kind: "durations";
  readonly stages: readonly { readonly stage: string; readonly days: readonly number[] }[];
  /** The headings of columns that add up the others, which are left out. */
  readonly totals: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** A column a stage; where there is only one column of days, its rows name the stages. */
export function durationsIn(table: KeptTable): Durations {
  const { places, totals } = stageColumns(table);
  const { read, leftOut } = createCounter(table);
  const stages = new Map<string, number[]>();
  const add = (stage: string, days: number | undefined): void => {
    const known = stages.get(stage) ?? [];
    if (days !== undefined) known.push(days);
    stages.set(stage, known);
  };
  for (const { line, row, name } of namedRows(table))
    for (const place of places)
      add(
        places.length + totals.length === 1 ? name : (table.headings[place] ?? ""),
        read(row[place] ?? "", line, place),
      );
  const named = [...stages].map(([stage, days]) => ({ stage, days }));
  return {
    kind: "durations",
    stages: named.filter(({ stage, days }) => stage !== "" || days.length > 0),
    totals,
    leftOut: leftOut(),
  };
}

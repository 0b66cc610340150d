import type { KeptTable } from "../../../workbook";
import { createCounter, namedRows, stagePlaces, type LeftOut } from "./stageCells";

/** Days that stages took, one number for each time that something was there. */
export interface Durations {
  readonly kind: "durations";
  readonly stages: readonly { readonly stage: string; readonly days: readonly number[] }[];
  readonly leftOut: readonly LeftOut[];
}

/** A column a stage; where there is only one column of days, its rows name the stages. */
export function durationsIn(table: KeptTable): Durations {
  const { from, to } = stagePlaces(table);
  const { read, leftOut } = createCounter(table);
  const stages = new Map<string, number[]>();
  const add = (stage: string, days: number | undefined): void => {
    const known = stages.get(stage) ?? [];
    stages.set(stage, days === undefined ? known : [...known, days]);
  };
  for (const { line, row, name } of namedRows(table))
    for (let place = from; place <= to; place += 1)
      add(from === to ? name : (table.headings[place] ?? ""), read(row[place] ?? "", line, place));
  const named = [...stages].map(([stage, days]) => ({ stage, days }));
  return {
    kind: "durations",
    stages: named.filter(({ stage, days }) => stage !== "" || days.length > 0),
    leftOut: leftOut(),
  };
}

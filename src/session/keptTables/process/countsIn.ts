import { dayOfCell, readsShortYears, type KeptTable } from "../../../workbook";
import { createCounter, namedRows, type LeftOut, type ProcessCalendar } from "./stageCells";
import { stageColumns } from "./stageColumns";

/** How many were in each stage, period by period, oldest first. */
export interface CountsOverTime {
  readonly kind: "counts";
  readonly stages: readonly string[];
  /** As the table writes them; days as serial numbers. */
  readonly periods: readonly (string | number)[];
  readonly rows: readonly (readonly (number | undefined)[])[];
  /** The headings of columns that add up the others, which are left out. */
  readonly totals: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** Rows whose period has a row before them: nobody can say whether they add to it. */
  readonly repeated: number;
  /** Rows whose period nobody can read. */
  readonly undated: number;
}

/** Rows in the order of their periods, whatever order they stand in. */
export function countsIn(table: KeptTable, calendar: ProcessCalendar): CountsOverTime {
  const { places, totals } = stageColumns(table);
  const { Item: item = -1 } = table.places;
  const { read, leftOut } = createCounter(table);
  const all = namedRows(table).filter(({ row }) => row.some((cell) => cell !== ""));
  const hasShortYears = readsShortYears(
    all.map(({ row }) => row[item] ?? ""),
    "month",
  );
  const reading = { ...calendar, frequency: "month", hasShortYears } as const;
  const dated = all.flatMap(({ line, row }) => {
    const cell = row[item] ?? "";
    const day = dayOfCell(cell, reading);
    if (day === undefined) return [];
    const counts = places.map((place) => read(row[place] ?? "", line, place));
    return [{ day, period: typeof cell === "number" ? day : String(cell), counts }];
  });
  const seen = new Set<number>();
  const once = dated.filter(({ day }) => !seen.has(day) && seen.add(day));
  once.sort((one, other) => one.day - other.day);
  return {
    kind: "counts",
    stages: places.map((place) => table.headings[place] ?? ""),
    periods: once.map(({ period }) => period),
    rows: once.map(({ counts }) => counts),
    totals,
    leftOut: leftOut(),
    repeated: dated.length - once.length,
    undated: all.length - dated.length,
  };
}

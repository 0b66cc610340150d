import { pairedStages, readItems, type FlowProblem, type Items } from "../../../insight";
import type { Reading } from "../../../scorecard";
import { headedCell, type CellValue, type KeptTable } from "../../../workbook";
import { dayIn, isError, isNothing, namedRows, stagePlaces, type ProcessCalendar } from "./stageCells";

/** Rows that cannot be right, by what is wrong with them; of several the first is named. */
export interface WrongRows {
  readonly kind: FlowProblem["kind"];
  readonly count: number;
  readonly address: string;
}

/** Items with the days of their stages. */
export interface ItemLog {
  readonly kind: "items";
  readonly items: Items;
  /** Of each item; empty where the table names none. */
  readonly names: readonly string[];
  readonly wrong: readonly WrongRows[];
  /** They are looked at today, because later days stand in the table; else on its latest day. */
  readonly isUpToToday: boolean;
  /** A stage stands twice among the headings, so that rework shows. */
  readonly canReturn: boolean;
}

/** Reads items up to the latest day in the table, or up to today where days stand in it that have not come yet. */
export function itemsIn(table: KeptTable, calendar: ProcessCalendar): ItemLog {
  const { from, to } = stagePlaces(table);
  const headings = table.headings.slice(from, to + 1);
  const stages = pairedStages(headings);
  const rows = namedRows(table);
  const cells = rows.map(({ row }) => headings.map((_, place) => readingOf(row[from + place] ?? "", calendar)));
  const latest = cells.flat().reduce((most, cell) => (cell.kind === "number" ? Math.max(most, cell.value) : most), 0);
  const today = Math.min(latest, calendar.today ?? Infinity);
  const { problems, ...items } = readItems(stages, cells, today);
  const isWrong = new Set(problems.map(({ row }) => row));
  const names = rows.flatMap(({ name }, index) =>
    isWrong.has(index + 1) || cells[index]?.every(({ kind }) => kind === "blank") === true ? [] : [name],
  );
  const wrong = new Map<FlowProblem["kind"], WrongRows>();
  for (const { kind, row, place } of problems) {
    const column = from + place * (stages.length < headings.length ? 2 : 1);
    const { count = 0, address = headedCell(table, rows[row - 1]?.line ?? 0, column) } = wrong.get(kind) ?? {};
    wrong.set(kind, { kind, count: count + 1, address });
  }
  return {
    ...({ kind: "items", items, names, wrong: [...wrong.values()] } as const),
    isUpToToday: today < latest,
    canReturn: items.stages.length < stages.length,
  };
}

function readingOf(cell: CellValue, calendar: ProcessCalendar): Reading {
  if (isNothing(cell)) return { kind: "blank" };
  const day = dayIn(cell, calendar);
  if (day !== undefined) return { kind: "number", value: day };
  return isError(cell) ? { kind: "error", code: String(cell) } : { kind: "text", text: String(cell) };
}

import { cellText } from "../cellText";
import type { CellValue } from "../cells";
import { isBlank } from "../rowCells";
import { JOURNAL_TABLES } from "../journal/tables";
import type { KeptRow, KeptTableCells } from "./keptRow";

/** What the table is called. */
export const KEPT_TABLE = JOURNAL_TABLES.kept.name;

/** Without these nobody can say what a row is of. */
const NEEDED = ["Kpi", "Period", "Day", "Value", "Target"] as const;

/** No more rows than these: all of them are read in one answer, of which Excel on the web gives 5 MB. Some 100 characters a row. */
export const MOST_KEPT_ROWS = 24_000;

/** Columns that somebody has deleted, or called something else; nothing is written then. */
export function missingKeptColumns([headings]: KeptTableCells): readonly string[] {
  if (headings === undefined) return [];
  const there = headersOf(headings);
  return NEEDED.filter((column) => !there.includes(column));
}

/** As people see them, capitals make no difference. */
const headersOf = (headings: KeptTableCells[number]): readonly string[] =>
  headings.map((heading) => {
    const text = String(heading).trim();
    return JOURNAL_TABLES.kept.columns.find((column) => column.toLowerCase() === text.toLowerCase()) ?? text;
  });

/** Rows that are written, by their places below the headings. */
export interface KeptWrites {
  readonly headers: readonly string[];
  readonly rows: ReadonlyMap<number, KeptRow>;
  /** How many of them lie below the table as it is. */
  readonly added: number;
}

/**
 * Which rows the table does not hold yet as they are. A row of the same KPI and period is replaced, a blank one is used; of a table that
 * is full the oldest ones are.
 *
 * @param most - so many rows the table has when it is full
 */
export function keptWrites(
  [headings = [], ...body]: KeptTableCells,
  rows: readonly KeptRow[],
  most = MOST_KEPT_ROWS,
): KeptWrites {
  const headers = headersOf(headings);
  if (missingKeptColumns([headings]).length > 0) return { headers, rows: new Map(), added: 0 };
  const at = (column: keyof KeptRow): number => headers.indexOf(column);
  const keyOf = (kpi: unknown, period: unknown): string => `${String(period)} ${String(kpi)}`;
  const places = new Map(body.map((cells, place) => [keyOf(cells[at("Kpi")], cells[at("Period")]), place]));
  const free = body.flatMap((cells, place) => (isBlank(cells) ? [place] : []));
  const written = new Map<number, KeptRow>();
  const dayIn = (place: number): number => Number(body[place]?.[at("Day")]) || 0;
  const wanted = new Set(rows.map(({ Kpi, Period }) => places.get(keyOf(Kpi, Period))));
  const oldest =
    body.length + rows.length <= most
      ? []
      : [...body.keys()]
          .filter((place) => !free.includes(place) && !wanted.has(place))
          .sort((one, other) => dayIn(one) - dayIn(other));
  let next = body.length;
  for (const row of rows) {
    const found = places.get(keyOf(row.Kpi, row.Period));
    const isSame = (["Day", "Value", "Target"] as const).every(
      (column) => found !== undefined && body[found]?.[at(column)] === row[column],
    );
    if (isSame) continue;
    const place = found ?? free.shift() ?? (next < most ? undefined : oldest.shift()) ?? next;
    if (place === next) next += 1;
    written.set(place, row);
  }
  return { headers, rows: written, added: next - body.length };
}

/** Queues the writing, those below each other at once. Cells of columns that people have added are left alone. */
export function queueKeptRows({ workbook }: Excel.RequestContext, { headers, rows, added }: KeptWrites): void {
  if (rows.size === 0) return;
  const table = workbook.tables.getItem(JOURNAL_TABLES.kept.name);
  if (added > 0) table.resize(table.getRange().getResizedRange(added, 0));
  const body = table.getDataBodyRange();
  const places = [...rows.keys()].sort((one, other) => one - other);
  const starts = places.filter((place, index) => places[index - 1] !== place - 1);
  for (const start of starts) {
    const run = places.slice(places.indexOf(start)).filter((place, index) => place === start + index);
    body.getCell(start, 0).getResizedRange(run.length - 1, headers.length - 1).values = run.map((place) =>
      headers.map((column) => literal((rows.get(place) as Readonly<Record<string, CellValue>> | undefined)?.[column])),
    );
  }
}

const literal = (value: CellValue | undefined): CellValue | null =>
  value === undefined ? null : typeof value === "string" ? cellText(value) : value;

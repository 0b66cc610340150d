import { cellText } from "../cellText";
import type { CellValue } from "../cells";
import { JOURNAL_TABLES } from "../journal/tables";
import type { KeptRow, KeptTableCells } from "./keptRow";

/** Rows that are written, by their places below the headings. */
export interface KeptWrites {
  readonly headers: readonly string[];
  readonly rows: ReadonlyMap<number, KeptRow>;
  /** How many of them lie below the table as it is. */
  readonly added: number;
}

/** Which rows the table does not hold yet as they are. A row of the same KPI and period is replaced, a blank one is used. */
export function keptWrites([headings = [], ...body]: KeptTableCells, rows: readonly KeptRow[]): KeptWrites {
  const headers = headings.map(String);
  const at = (column: keyof KeptRow): number => headers.indexOf(column);
  const keyOf = (kpi: unknown, period: unknown): string => `${String(period)} ${String(kpi)}`;
  const places = new Map(body.map((cells, place) => [keyOf(cells[at("Kpi")], cells[at("Period")]), place]));
  const free = body.flatMap((cells, place) => (cells.every((cell) => cell === "") ? [place] : []));
  const written = new Map<number, KeptRow>();
  let next = body.length;
  for (const row of rows) {
    const found = places.get(keyOf(row.Kpi, row.Period));
    const isSame = (["Day", "Value", "Target"] as const).every(
      (column) => found !== undefined && body[found]?.[at(column)] === row[column],
    );
    if (isSame) continue;
    const place = found ?? free.shift() ?? next;
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

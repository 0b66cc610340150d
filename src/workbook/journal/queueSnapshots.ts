import type { CellValue } from "../cells";
import { parseClosings } from "./closings";
import type { ParseClosings } from "./closingsRead";
import { readRows } from "./readJournal";

/** More rows than this are read in several syncs, so that no answer grows past what Excel sends. */
const MOST_ROWS = 5_000;

type Rows = readonly (readonly CellValue[])[];

/**
 * Queues the reading of the numbers that periods were closed with. After the sync the returned function reads on, where
 * there are more than one answer can hold.
 *
 * @param body - of the table, with its size loaded
 * @param closings - the table of closings, headers first
 * @param known - the rows that were read before: rows are only ever added below them
 */
export function queueSnapshots(
  table: Excel.Table,
  body: Excel.Range,
  [headers = [], ...closings]: Rows,
  known: Rows,
): () => Promise<{ readonly rows: Rows; readonly parse: ParseClosings }> {
  const { rowCount, columnCount, context } = body;
  const header = table.getHeaderRowRange().load("values");
  const part = (from: number): Excel.Range =>
    body
      .getCell(from, 0)
      .getResizedRange(Math.min(MOST_ROWS, rowCount - from) - 1, columnCount - 1)
      .load("values");
  const begin = known.length < rowCount ? known.length : 0;
  const first = part(begin);
  const rest = async (from: number): Promise<readonly CellValue[][]> => {
    if (from >= rowCount) return [];
    const next = part(from);
    await context.sync();
    return [...(next.values as CellValue[][]), ...(await rest(from + MOST_ROWS))];
  };
  return async () => {
    const read = [...(first.values as CellValue[][]), ...(await rest(begin + MOST_ROWS))];
    const rows = [...known.slice(0, begin), ...read];
    const snapshots = readRows<"snapshots">((header.values[0] ?? []) as CellValue[], rows);
    const words = readRows<"closings">(headers, closings);
    return { rows, parse: (scorecard) => parseClosings(words, snapshots, scorecard) };
  };
}

import type { CellValue } from "../tables";
import { parseClosings } from "./closings";
import type { ParseClosings } from "./createClosingReader";
import { readRows } from "./readJournal";

/** More rows than this are read in several syncs, so that no answer grows past what Excel sends. */
const MOST_ROWS = 20_000;

/**
 * Queues the reading of the numbers that periods were closed with. After the sync the returned function reads on, where
 * there are more than one answer can hold.
 *
 * @param body - of the table, with its size loaded
 * @param closings - the table of closings, headers first
 */
export function queueSnapshots(
  table: Excel.Table,
  body: Excel.Range,
  [headers = [], ...closings]: readonly (readonly CellValue[])[],
): () => Promise<ParseClosings> {
  const { rowCount, columnCount, context } = body;
  const header = table.getHeaderRowRange().load("values");
  const part = (from: number): Excel.Range =>
    body
      .getCell(from, 0)
      .getResizedRange(Math.min(MOST_ROWS, rowCount - from) - 1, columnCount - 1)
      .load("values");
  const first = part(0);
  const rest = async (from: number): Promise<readonly CellValue[][]> => {
    if (from >= rowCount) return [];
    const next = part(from);
    await context.sync();
    return [...(next.values as CellValue[][]), ...(await rest(from + MOST_ROWS))];
  };
  return async () => {
    const values = [...(first.values as CellValue[][]), ...(await rest(MOST_ROWS))];
    const snapshots = readRows<"snapshots">((header.values[0] ?? []) as CellValue[], values);
    const words = readRows<"closings">(headers, closings);
    return (calendar) => parseClosings(words, snapshots, calendar);
  };
}

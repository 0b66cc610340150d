import { firstPlaces, textIn } from "./rowCells";
import type { RowContent, TableContent, TableContents } from "./tables";

/** By id; of two rows with one id the first. A table is asked for many of them. */
const rows = new WeakMap<TableContent, ReadonlyMap<string, number>>();

/** Where the row with an id stands in the body of its table; -1 when it is not there. */
export function rowAt(content: TableContent, id: string): number {
  const known = rows.get(content) ?? firstPlaces(content.rows.map((row) => textIn(content, row, "Id")));
  rows.set(content, known);
  return known.get(id) ?? -1;
}

export const rowOf = (content: TableContent, id: string): RowContent | undefined => content.rows[rowAt(content, id)];

/** The id of the scorecard that a workbook holds. */
export function ownerIn({ settings }: TableContents): string {
  const [row] = settings?.rows ?? [];
  return settings && row ? textIn(settings, row, "Id") : "";
}

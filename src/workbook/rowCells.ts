import type { CellValue } from "./cells";
import type { RowContent, TableContent, TableContents } from "./tables";

/** Many rows of a table are asked for the same columns. */
const columns = new WeakMap<TableContent, ReadonlyMap<string, number>>();

/** Where each text stands first. */
export function firstPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  texts.forEach((text, index) => {
    if (!found.has(text)) found.set(text, index);
  });
  return found;
}

/** Where a column stands; -1 when the table does not have it. */
export function columnAt(content: TableContent, column: string): number {
  const known = columns.get(content) ?? firstPlaces(content.headers.map((header) => header.trim().toLowerCase()));
  columns.set(content, known);
  return known.get(column.toLowerCase()) ?? -1;
}

export const hasColumn = (content: TableContent, column: string): boolean => columnAt(content, column) >= 0;

export const textIn = (content: TableContent, { values }: RowContent, column: string): string =>
  String(values[columnAt(content, column)] ?? "").trim();

/** A row in which nothing stands is room for the next one. */
export const isBlank = (values: readonly CellValue[]): boolean => values.every((value) => value === "");

/** How often a row has been written. A number that has become a text is still that number. */
export const revisionOf = (content: TableContent, row: RowContent): number => Number(textIn(content, row, "Rev")) || 0;

/** The revisions of all rows by id, deleted ones too; the first of two rows with one id counts. */
export function rowRevisions(contents: TableContents): ReadonlyMap<string, number> {
  const revisions = new Map<string, number>();
  for (const content of Object.values(contents))
    for (const row of content?.rows ?? []) {
      const id = content === undefined ? "" : textIn(content, row, "Id");
      if (content !== undefined && id !== "" && !revisions.has(id)) revisions.set(id, revisionOf(content, row));
    }
  return revisions;
}

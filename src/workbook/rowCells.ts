import { cellText } from "./cellText";
import type { CellInput, CellValue } from "./cells";
import type { RowContent, TableContent, TableContents } from "./tables";

/** Where a column stands; -1 when the table does not have it. */
export const columnAt = ({ headers }: TableContent, column: string): number =>
  headers.findIndex((header) => header.trim().toLowerCase() === column.toLowerCase());

export const hasColumn = (content: TableContent, column: string): boolean => columnAt(content, column) >= 0;

export const textIn = (content: TableContent, { values }: RowContent, column: string): string =>
  String(values[columnAt(content, column)] ?? "").trim();

export const rowOf = (content: TableContent, id: string): RowContent | undefined =>
  content.rows.find((row) => textIn(content, row, "Id") === id);

/** The cells of a row in the order of the table's columns, `otherwise` where nothing is to be written. */
export function inColumns(
  { headers }: TableContent,
  cells: Readonly<Record<string, CellInput | undefined>>,
  otherwise: "" | null,
): CellValue[] {
  const byHeader = new Map(Object.entries(cells).map(([column, input]) => [column.toLowerCase(), input]));
  // Excel leaves a cell as it is where it finds null; the type of `values` has no word for that.
  return headers.map((header) => byHeader.get(header.trim().toLowerCase()) ?? otherwise) as CellValue[];
}

/** What has to be written so that a cell holds again what was read from it. */
export const cellInput = (value: CellValue, formula: CellValue): CellValue => {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : typeof value === "string" ? cellText(value) : value;
};

/** What a cell holds after something has been written into it. */
export const heldBy = (input: CellInput | undefined): CellValue =>
  typeof input === "string" ? input.replace(/^'/, "") : (input ?? "");

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

/** The id of the scorecard that a workbook holds. */
export function ownerIn({ settings }: TableContents): string {
  const [row] = settings?.rows ?? [];
  return settings && row ? textIn(settings, row, "Id") : "";
}

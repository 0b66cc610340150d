import { cellText } from "./cellText";
import type { CellInput, CellValue } from "./cells";
import type { RowContent, TableContent, TableContents } from "./tables";

/** Where things stand in a table as it was read. Many rows are asked for the same columns, and many times for a row. */
interface Places {
  readonly columns: ReadonlyMap<string, number>;
  /** By id; of two rows with one id the first. */
  rows?: ReadonlyMap<string, number>;
}

const places = new WeakMap<TableContent, Places>();

function placesIn(content: TableContent): Places {
  const known = places.get(content) ?? {
    columns: firstPlaces(content.headers.map((header) => header.trim().toLowerCase())),
  };
  places.set(content, known);
  return known;
}

/** Where each text stands first. */
export function firstPlaces(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  texts.forEach((text, index) => {
    if (!found.has(text)) found.set(text, index);
  });
  return found;
}

/** Where a column stands; -1 when the table does not have it. */
export const columnAt = (content: TableContent, column: string): number =>
  placesIn(content).columns.get(column.toLowerCase()) ?? -1;

export const hasColumn = (content: TableContent, column: string): boolean => columnAt(content, column) >= 0;

export const textIn = (content: TableContent, { values }: RowContent, column: string): string =>
  String(values[columnAt(content, column)] ?? "").trim();

/** Where the row with an id stands in the body of its table; -1 when it is not there. */
export function rowAt(content: TableContent, id: string): number {
  const known = placesIn(content);
  known.rows ??= firstPlaces(content.rows.map((row) => textIn(content, row, "Id")));
  return known.rows.get(id) ?? -1;
}

export const rowOf = (content: TableContent, id: string): RowContent | undefined => content.rows[rowAt(content, id)];

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

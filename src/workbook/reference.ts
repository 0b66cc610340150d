/**
 * References to cells as text: `Data!B4`, `'My data'!B4:B9`, `Campaigns[Clicks]`. People read them without `$`,
 * formulas hold them with, so that nothing shifts when a row of the model is copied.
 */

/** `My data!` and `B4`; the sheet part is empty when the address names none. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const end = address.lastIndexOf("!") + 1;
  return { sheet: address.slice(0, end), cells: address.slice(end) };
}

/** `My data` for `'My data'!B4`. */
export function sheetNameOf(address: string): string {
  const { sheet } = splitAddress(address);
  return sheet
    .slice(0, -1)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
}

/** A column of a table, as in `Campaigns[Clicks]`. */
export const isTableColumn = (reference: string): boolean => reference.endsWith("]");

/** @example columnReference("Kampagner", "Pris [kr.]") // "Kampagner[Pris '[kr.']]" */
export const columnReference = (table: string, header: string): string =>
  `${table}[${header.replace(/['#@[\]]/g, "'$&")}]`;

/** @example absolute("Data!B4:B9") // "Data!$B$4:$B$9" */
export function absolute(reference: string): string {
  if (isTableColumn(reference)) return reference;
  const { sheet, cells } = splitAddress(reference);
  return sheet + cells.replaceAll("$", "").replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2");
}

/** @example relative("Data!$B$4:$B$9") // "Data!B4:B9" */
export function relative(reference: string): string {
  if (isTableColumn(reference)) return reference;
  const { sheet, cells } = splitAddress(reference);
  return sheet + cells.replaceAll("$", "");
}

/** Excel puts this where the cell used to be; of names it says so in its own language on the desktop, which is Danish here. */
const BROKEN = /#REF(ERENCE)?!/g;

export const isBroken = (formula: string): boolean => formula.search(BROKEN) >= 0;

/** As it is told everywhere but there. */
export const brokenInEnglish = (formula: string): string => formula.replace(BROKEN, "#REF!");

/** A formula without the spaces that stand outside quotes and brackets. */
export const withoutSpaces = (formula: string): string =>
  formula.replace(/("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])|\s+/g, (_, kept: string | undefined) => kept ?? "");

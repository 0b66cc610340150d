/**
 * A bound value is a native formula in the model table, so that Excel itself keeps the link. A blank cell must stay
 * blank, where a bare reference would say 0.
 */
const MIRROR = /^=IF\(ISBLANK\((?<reference>.+)\),"",\k<reference>\)$/;

/**
 * @param address - as Excel prints it, for example `'My data'!B4`
 * @example mirrorFormula("Data!B4") // '=IF(ISBLANK(Data!$B$4),"",Data!$B$4)'
 */
export function mirrorFormula(address: string): string {
  const reference = absolute(address);
  return `=IF(ISBLANK(${reference}),"",${reference})`;
}

/** The address in a mirror formula as people read it, without `$`; any other formula is shown as it is. */
export function mirroredAddress(formula: string): string {
  const reference = MIRROR.exec(formula.replace(/\s+(?=(?:[^']*'[^']*')*[^']*$)/g, ""))?.groups?.["reference"];
  if (reference === undefined) return formula;
  const { sheet, cells } = splitAddress(reference);
  return sheet + cells.replaceAll("$", "");
}

/** Excel puts this where the cell used to be. */
export const isBroken = (formula: string): boolean => formula.includes("#REF!");

/** `'My data'!` and `B4`; the sheet part is empty when the address names none. */
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

function absolute(address: string): string {
  const { sheet, cells } = splitAddress(address);
  return sheet + cells.replaceAll("$", "").replace(/([A-Z]+)(\d+)/gi, "$$$1$$$2");
}

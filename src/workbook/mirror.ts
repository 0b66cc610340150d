import { absolute, relative, withoutSpaces } from "./reference";

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
  const reference = MIRROR.exec(withoutSpaces(formula))?.groups?.["reference"];
  return reference === undefined ? formula : relative(reference);
}

import { withoutSpaces } from "./reference";

const PERCENT = /^=IF\(ISNUMBER\((?<shares>.+)\),100\*\k<shares>,\k<shares>\)$/s;

/**
 * A share as the percentage that its cell shows: 0.32 as 32. Whatever is no number stays what it is.
 *
 * @example percentFormula("=Data!$B$4") // "=IF(ISNUMBER(Data!$B$4),100*Data!$B$4,Data!$B$4)"
 */
export function percentFormula(formula: string): string {
  const shares = formula.replace(/^=/, "");
  return `=IF(ISNUMBER(${shares}),100*${shares},${shares})`;
}

/** The formula of the shares in one that makes percentages of them; `undefined` for any other. */
export function sharesIn(formula: string): string | undefined {
  const shares = PERCENT.exec(withoutSpaces(formula))?.groups?.["shares"];
  return shares === undefined ? undefined : `=${shares}`;
}

import { intersection } from "../../../grid/address";
import type { CellInput, Grid, Place } from "../../../grid/grid";
import { checkFormula } from "../../formulaSyntax";
import { invalidArgument } from "../../hostError";
import { plain } from "../rangeContent";
import { textPattern, type SearchCriteria } from "./textPattern";

/**
 * Replaces a text in what cells hold, formulas too, and enters the result as if it were typed.
 *
 * @returns how many cells have changed
 */
export function replaceText(grid: Grid, { sheetId, area }: Place, args: readonly unknown[]): number {
  const [text, replacement, criteria] = args;
  const used = grid.usedArea(sheetId, true);
  const within = used && intersection(used, area);
  if (typeof text !== "string" || typeof replacement !== "string") throw invalidArgument();
  const wanted = textPattern(text, (criteria ?? {}) as SearchCriteria, "g");
  if (!within) return 0;
  let count = 0;
  const values = grid.values(sheetId, within);
  const contents = grid.formulas(sheetId, within).map((line, row) =>
    line.map((found, column): CellInput => {
      const content = plain(found);
      if (content === "" || typeof content === "boolean") return null;
      const before = String(content);
      // An empty match at the end of what `*` has taken is none.
      const after = before.replace(wanted, (match: string) => (match === "" ? "" : replacement));
      if (after === before) return null;
      count += 1;
      const isFormula = before.startsWith("=") && plain(values[row]?.[column] ?? "") !== before;
      if (isFormula) checkFormula(after);
      return after;
    }),
  );
  if (count > 0) grid.write(sheetId, within, contents);
  return count;
}

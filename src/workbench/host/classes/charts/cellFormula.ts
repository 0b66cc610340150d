import { placesOf } from "../../../grid/charts/chartCells";
import type { Grid } from "../../../grid/grid";
import { invalidArgument } from "../../hostError";

/** A formula that words of a chart come from. Excel wants one cell with its sheet, such as `=Data!$B$1`. */
export function cellFormula(grid: Grid, formula: unknown): string {
  if (typeof formula !== "string" || !/^=.+!/.test(formula)) throw invalidArgument();
  const [cell, ...others] = placesOf(grid, formula);
  if (!cell || others.length > 0 || cell.area.rows * cell.area.columns !== 1) throw invalidArgument();
  return formula;
}

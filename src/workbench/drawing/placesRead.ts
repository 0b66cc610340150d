import { placesOf, type Cells } from "../grid/charts/chartCells";
import type { Place } from "../grid/grid";
import { mapFormulas } from "../grid/mapFormulas";

/** The cells that a chart or a shape takes something from. Those of a name are where it is now. */
export function placesRead(grid: Cells, drawn: unknown): readonly Place[] {
  const formulas = new Set<string>();
  mapFormulas(drawn, (formula) => {
    formulas.add(formula);
    return formula;
  });
  return [...formulas].flatMap((formula) => placesOf(grid, formula));
}

import type { Grid, Place } from "../../grid/grid";
import { notImplemented } from "../hostError";
import { usedCells } from "./usedCells";

/** The cells of a place that hold formulas, as runs down its columns. */
export function specialCells(grid: Grid, place: Place, cellType: unknown): readonly Place[] {
  if (cellType !== "Formulas") throw notImplemented(`Range.getSpecialCells("${String(cellType)}")`);
  const { sheetId } = place;
  const used = usedCells(grid, place, true);
  if (used === undefined) return [];
  const formulas = grid.formulas(sheetId, used);
  const places: Place[] = [];
  for (let column = 0; column < used.columns; column += 1) {
    let run = 0;
    for (let row = 0; row <= used.rows; row += 1) {
      const content = formulas[row]?.[column];
      if (typeof content === "string" && content.startsWith("=")) run += 1;
      else if (run > 0) {
        const area = { row: used.row + row - run, column: used.column + column, rows: run, columns: 1 };
        places.push({ sheetId, area });
        run = 0;
      }
    }
  }
  return places;
}

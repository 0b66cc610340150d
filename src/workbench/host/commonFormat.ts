import type { CellFormat } from "../grid/cellFormat";
import type { Grid, Place } from "../grid/grid";
import { knownCells } from "./knownCells";

/** What all cells of a place have in common; `null` when they have different ones. */
export function commonFormat<Name extends keyof CellFormat>(
  grid: Grid,
  place: Place,
  name: Name,
): CellFormat[Name] | null {
  const { row, column, rows, columns } = knownCells(grid, place);
  const first = grid.format(place.sheetId, row, column)[name];
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1)
      if (grid.format(place.sheetId, r, c)[name] !== first) return null;
  return first;
}

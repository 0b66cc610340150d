import { intersection } from "../grid/address";
import type { CellFormat, Grid, Place } from "../grid/grid";

/** What all cells of a place have in common; `null` when they have different ones. Cells that nobody has touched look alike. */
export function commonFormat<Name extends keyof CellFormat>(
  grid: Grid,
  place: Place,
  name: Name,
): CellFormat[Name] | null {
  const { sheetId, area } = place;
  const at = (row: number, column: number): CellFormat[Name] => grid.format(sheetId, row, column)[name];
  const first = at(area.row, area.column);
  const used = grid.usedArea(sheetId, false);
  const seen = used && intersection(area, used);
  if (!seen || seen.rows * seen.columns < area.rows * area.columns) {
    const last = at(area.row + area.rows - 1, area.column + area.columns - 1);
    if (last !== first) return null;
  }
  for (let row = 0; row < (seen?.rows ?? 0); row += 1) {
    for (let column = 0; column < (seen?.columns ?? 0); column += 1) {
      if (at((seen?.row ?? 0) + row, (seen?.column ?? 0) + column) !== first) return null;
    }
  }
  return first;
}

import { intersection } from "../grid/address";
import type { Area, Grid, Place } from "../grid/grid";

/** Of a place the cells that anybody has touched, with one of the others where there are some: these look alike. */
export function knownCells(grid: Grid, { sheetId, area }: Place): Area {
  const used = grid.usedArea(sheetId, false);
  const seen = used && intersection(area, used);
  if (!seen) return { ...area, rows: 1, columns: 1 };
  const isAll = seen.rows === area.rows && seen.columns === area.columns;
  return isAll
    ? area
    : {
        ...area,
        rows: Math.min(area.rows, seen.row + seen.rows + 1 - area.row),
        columns: Math.min(area.columns, seen.column + seen.columns + 1 - area.column),
      };
}

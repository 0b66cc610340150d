import { intersection } from "../../grid/address";
import type { Area, Grid, Place } from "../../grid/grid";

/** The block of filled cells around a place, bounded by empty rows and columns; Excel's Ctrl+*. */
export function surroundingRegion(grid: Grid, { sheetId, area }: Place): Place {
  const used = grid.usedArea(sheetId, true);
  if (!used) return { sheetId, area };
  let region = area;
  for (let next = grown(grid, sheetId, region, used); !isSame(next, region);) {
    region = next;
    next = grown(grid, sheetId, region, used);
  }
  return { sheetId, area: region };
}

/** One cell further on every side where something touches. */
function grown(grid: Grid, sheetId: string, region: Area, used: Area): Area {
  const row = Math.max(0, region.row - 1);
  const column = Math.max(0, region.column - 1);
  const around: Area = {
    row,
    column,
    rows: region.row + region.rows + 1 - row,
    columns: region.column + region.columns + 1 - column,
  };
  const within = intersection(around, used);
  if (!within) return region;
  let [top, left] = [region.row, region.column];
  let [bottom, right] = [region.row + region.rows - 1, region.column + region.columns - 1];
  grid.values(sheetId, within).forEach((line, r) =>
    line.forEach((value, c) => {
      if (value === "") return;
      top = Math.min(top, within.row + r);
      bottom = Math.max(bottom, within.row + r);
      left = Math.min(left, within.column + c);
      right = Math.max(right, within.column + c);
    }),
  );
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const isSame = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

import { columnName, printArea } from "../../grid/address";
import type { Area, Grid } from "../../grid/grid";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { isWhole } from "./wholeLines";

/** The cells of an address; whole columns and rows as Excel prints them, such as `A:C` and `2:5`. */
export function printCells(grid: Grid, sheetId: string, area: Area): string {
  const isWholeHeight = isWhole(grid, { sheetId, area }, "columns");
  const isWholeWidth = isWhole(grid, { sheetId, area }, "rows");
  if (isWholeWidth) return `${area.row + 1}:${isWholeHeight ? SHEET_LIMITS.rows : area.row + area.rows}`;
  if (isWholeHeight) return `${columnName(area.column)}:${columnName(area.column + area.columns - 1)}`;
  return printArea(area);
}

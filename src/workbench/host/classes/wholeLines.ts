import type { Area, Grid, Place } from "../../grid/grid";
import { SHEET_LIMITS } from "../../grid/sheetLimits";

/**
 * Whether a place is whole columns, or whole rows: said as such (`C:C`), and not by its corners only (`C1:C1000`), as our sheets have
 * fewer lines than Excel's.
 */
export const isWhole = (grid: Grid, { sheetId, area }: Place, lines: "columns" | "rows"): boolean => {
  const [first, along] = lines === "columns" ? ([area.row, "rows"] as const) : ([area.column, "columns"] as const);
  const size = area.isOpen ? grid.sheetSize(sheetId)[along] : SHEET_LIMITS[along];
  return first === 0 && area[along] >= size;
};

/** As a range knows them: what is whole stays as long as its sheet, which may grow after the range has been fetched. */
export function growing(grid: Grid, { sheetId, area }: Place): Place {
  if (!area.isOpen) return { sheetId, area };
  const [isHigh, isWide] = [isWhole(grid, { sheetId, area }, "columns"), isWhole(grid, { sheetId, area }, "rows")];
  // A range outlives its sheet.
  const size = (): Pick<Area, "rows" | "columns"> => (grid.sheet(sheetId) ? grid.sheetSize(sheetId) : area);
  return {
    sheetId,
    area: {
      ...area,
      get rows() {
        return isHigh ? size().rows : area.rows;
      },
      get columns() {
        return isWide ? size().columns : area.columns;
      },
    },
  };
}

/** The columns that cells stand in, from top to bottom. */
export const wholeColumns = (grid: Grid, { sheetId, area }: Place): Place => ({
  sheetId,
  area: { ...area, row: 0, rows: grid.sheetSize(sheetId).rows, isOpen: true },
});

/** The rows that cells stand in. */
export const wholeRows = (grid: Grid, { sheetId, area }: Place): Place => ({
  sheetId,
  area: { ...area, column: 0, columns: grid.sheetSize(sheetId).columns, isOpen: true },
});

/** All cells of a sheet. */
export const wholeSheet = (grid: Grid, sheetId: string): Place => ({
  sheetId,
  area: { row: 0, column: 0, ...grid.sheetSize(sheetId), isOpen: true },
});

/** What is as long as the sheet, taken for whole columns or rows: a selection does not say whether they were meant. */
export const opened = ({ sheetId, area }: Place): Place => ({ sheetId, area: { ...area, isOpen: true } });

/** The cells that two areas share, which are whole where both are. */
export const openIntersection = (common: Area, one: Area, other: Area): Area =>
  one.isOpen && other.isOpen ? { ...common, isOpen: true } : common;

import { parseAddress } from "../grid/address";
import type { CellValue, Grid } from "../grid/grid";

/** What a cell shows now; spilled cells have values too. Undefined when it is not known. */
export type ValueOf = (sheet: string, cell: string) => CellValue | undefined;

export const valuesOfGrid =
  (grid: Grid): ValueOf =>
  (sheetName, cell) => {
    const sheet = grid.sheet(sheetName);
    const area = sheet && parseAddress(cell, grid.sheetSize(sheet.id))?.area;
    if (!sheet || !area) return undefined;
    const { rows, columns } = grid.sheetSize(sheet.id);
    return area.row < rows && area.column < columns ? grid.values(sheet.id, area)[0]?.[0] : undefined;
  };

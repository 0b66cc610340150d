import { columnName } from "../../grid/address";
import type { Lines } from "../../grid/charts/lines";
import type { SheetFile } from "../../grid/file";

/** In pixels, where a sheet says nothing. */
const STANDARD = { width: 88, height: 24 };

/** The sizes of rows and columns of a sheet that is not open. */
export function linesOfFile(sheet: Pick<SheetFile, "rows" | "columns" | "hiddenRows" | "hiddenColumns">): Lines {
  const rows = new Set(sheet.hiddenRows);
  const columns = new Set(sheet.hiddenColumns);
  return {
    isHidden: (_, axis, index) => (axis === "rows" ? rows.has(index + 1) : columns.has(columnName(index))),
    rowHeight: (_, row) => sheet.rows?.[String(row + 1)] ?? STANDARD.height,
    columnWidth: (_, column) => sheet.columns?.[columnName(column)] ?? STANDARD.width,
  };
}

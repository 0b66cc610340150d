import { parseAddress } from "../../src/workbench/grid/address";
import { formatted, type CellFile, type WorkbookFile } from "../../src/workbench/grid/file";
import type { Grid } from "../../src/workbench/grid/grid";

/** The file with the values that its formulas have in the grid, as Excel keeps them. */
export const withValues = (file: WorkbookFile, grid: Grid): WorkbookFile => ({
  ...file,
  sheets: file.sheets.map((sheet) => {
    const { id = "" } = grid.sheet(sheet.name) ?? {};
    const withValue = (address: string, cell: CellFile): CellFile => {
      const { content, ...looks } = formatted(cell);
      const area = parseAddress(address, grid.sheetSize(id))?.area;
      if (!area || typeof content !== "string" || !content.startsWith("=")) return cell;
      const [[value = ""] = []] = grid.values(id, area);
      return { content, value: typeof value === "object" ? { error: value.error } : value, ...looks };
    };
    const cells = Object.entries(sheet.cells).map(([address, cell]) => [address, withValue(address, cell)] as const);
    return { ...sheet, cells: Object.fromEntries(cells) };
  }),
});

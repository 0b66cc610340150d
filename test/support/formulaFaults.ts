import { parseAddress, printArea } from "../../src/workbench/grid/address";
import type { Area, Grid } from "../../src/workbench/grid/grid";

const SIZE = { rows: 1_048_576, columns: 16_384 };
const RANGES =
  /(?<![A-Za-z0-9_.$:])(?:(?<sheet>'(?:[^']|'')*'|[A-Za-z0-9_.]+)!)?(?<cells>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![A-Za-z0-9_.(])/g;

const holds = ({ row, column, rows, columns }: Area, r: number, c: number): boolean =>
  r >= row && r < row + rows && c >= column && c < column + columns;

/**
 * What Excel would not stand: a formula of our sheets that reads its own cell, directly or in a range (a circle, whatever the
 * criteria of a sum say), and a table column with two different formulas (Excel makes one of them).
 */
export function formulaFaults(grid: Grid): readonly string[] {
  const faults: string[] = [];
  for (const { id, name } of grid.sheets().filter((sheet) => sheet.name.startsWith("BSC "))) {
    const area = grid.usedArea(id, true);
    if (area === undefined) continue;
    grid.formulas(id, area).forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (typeof cell !== "string" || !cell.startsWith("=")) return;
        const [row, column] = [area.row + r, area.column + c];
        for (const { groups } of cell.replace(/"[^"]*"/g, '""').matchAll(RANGES)) {
          const sheet = groups?.["sheet"]?.replace(/^'(.*)'$/, "$1").replaceAll("''", "'") ?? name;
          const read = sheet === name ? parseAddress(groups?.["cells"] ?? "", SIZE)?.area : undefined;
          if (!read || !holds(read, row, column)) continue;
          faults.push(`${name}!${printArea({ row, column, rows: 1, columns: 1 })} reads itself: ${cell}`);
        }
      }),
    );
  }
  for (const { name, sheetId, area, columns } of grid.tables().filter((table) => table.name.startsWith("BSC_"))) {
    const [, ...rows] = grid.formulas(sheetId, area);
    const [, ...values] = grid.values(sheetId, area);
    columns.forEach((column, index) => {
      // A text may look like a formula.
      const formulas = rows.flatMap((row, r) => {
        const { [index]: cell } = row;
        return typeof cell === "string" && cell.startsWith("=") && cell !== values[r]?.[index] ? [cell] : [];
      });
      if (new Set(formulas).size > 1) faults.push(`${name}[${column.name}] holds ${new Set(formulas).size} formulas`);
      if (formulas.length > 0 && formulas.length < rows.length && column.name !== "DateSystem")
        faults.push(`${name}[${column.name}] holds a formula in some of its rows only`);
    });
  }
  return faults;
}

import { intersection } from "../../grid/address";
import type { Area, Grid, Place } from "../../grid/grid";

/**
 * Whether all of the cells belong to spilled results, or none (false), or some (null). A cell into which a formula
 * elsewhere has spilled shows a value and has no content of its own; the formula is up or left of such a cell.
 */
export function hasSpill(grid: Grid, { sheetId, area }: Place): boolean | null {
  const wider = { ...area, rows: area.rows + 1, columns: area.columns + 1 };
  const contents = grid.formulas(sheetId, wider);
  const values = grid.values(sheetId, wider);
  const isFilled = (row: number, column: number): boolean =>
    contents[row]?.[column] === "" && (values[row]?.[column] ?? "") !== "";
  const isFormula = (row: number, column: number): boolean => String(contents[row]?.[column] ?? "").startsWith("=");
  const spilled = Array.from({ length: area.rows * area.columns }, (_, index) => {
    const [row, column] = [Math.floor(index / area.columns), index % area.columns];
    return (
      isFilled(row, column) || (isFormula(row, column) && (isFilled(row + 1, column) || isFilled(row, column + 1)))
    );
  });
  if (spilled.every(Boolean)) return true;
  return spilled.some(Boolean) ? null : false;
}

/** The cells that the formula of one cell fills, itself among them; `undefined` when it fills no other. */
export function spillArea(grid: Grid, { sheetId, area: { row, column } }: Place): Area | undefined {
  const cell = (r: number, c: number): Area => ({ row: row + r, column: column + c, rows: 1, columns: 1 });
  const content = (r: number, c: number) => grid.formulas(sheetId, cell(r, c))[0]?.[0] ?? "";
  const isFilled = (r: number, c: number): boolean =>
    content(r, c) === "" && (grid.values(sheetId, cell(r, c))[0]?.[0] ?? "") !== "";
  if (!String(content(0, 0)).startsWith("=")) return undefined;
  let [rows, columns] = [1, 1];
  while (isFilled(rows, 0)) rows += 1;
  while (isFilled(0, columns)) columns += 1;
  return rows * columns > 1 ? { row, column, rows, columns } : undefined;
}

/** The cell whose formula fills another one; the nearest up and left of it that reaches so far. */
export function spillAnchor(grid: Grid, { sheetId, area: { row, column } }: Place): Area | undefined {
  const used = grid.usedArea(sheetId, true);
  const searched = used && intersection(used, { row: 0, column: 0, rows: row + 1, columns: column + 1 });
  if (!searched) return undefined;
  const contents = grid.formulas(sheetId, searched);
  for (let r = searched.rows - 1; r >= 0; r -= 1)
    for (let c = searched.columns - 1; c >= 0; c -= 1) {
      if (!String(contents[r]?.[c] ?? "").startsWith("=")) continue;
      const anchor = { row: searched.row + r, column: searched.column + c, rows: 1, columns: 1 };
      const spill = spillArea(grid, { sheetId, area: anchor });
      if (spill && intersection(spill, { row, column, rows: 1, columns: 1 })) return anchor;
    }
  return undefined;
}

import { printArea, printSheet } from "../../../grid/address";
import type { Area, CellInput, Grid, Matrix, Place } from "../../../grid/grid";
import { shiftFormula } from "../../../grid/shiftFormula";
import { transposeFormula } from "../../../grid/transposeFormula";
import { invalidArgument } from "../../hostError";
import { copyParts } from "./copyParts";
import { isBlank, readCells, type ReadCell } from "./readCells";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export interface Copying {
  readonly type: (typeof COPY_TYPES)[number];
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** A source block, and where it stands among the rows and columns that are left when gaps are closed. */
export interface Block extends Place {
  readonly down: number;
  readonly right: number;
}

/** Copies cells to a place, over and over where it is a multiple of the source, and beyond it where the source is larger. */
export function copyCells(grid: Grid, target: Place, sources: readonly Place[], copying: Copying): void {
  const { blocks, rows, columns } = closed(sources);
  const cells = read(grid, blocks, rows, columns);
  const source = copying.transpose ? transposed(cells) : cells;
  const [height, width] = copying.transpose ? [columns, rows] : [rows, columns];
  const area = {
    ...target.area,
    rows: repeated(target.area.rows, height),
    columns: repeated(target.area.columns, width),
  };
  const cellAt = (row: number, column: number): ReadCell | undefined => source[row % height]?.[column % width];
  const matrix = <Value>(pick: (cell: ReadCell, row: number, column: number) => Value): (Value | null)[][] =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => {
        const cell = cellAt(row, column);
        if (!cell || (copying.skipBlanks && isBlank(cell))) return null;
        return pick(cell, area.row + row, area.column + column);
      }),
    );

  const parts = copyParts(grid, blocks, copying);
  if (copying.type === "All" || copying.type === "Formats") {
    grid.unmerge(target.sheetId, area);
    grid.setNumberFormats(
      target.sheetId,
      area,
      matrix(({ numberFormat }) => numberFormat),
    );
    grid.setFormats(
      target.sheetId,
      area,
      matrix(({ format }) => format),
    );
  }
  if (copying.type !== "Formats") {
    const isSingle = rows * columns === 1;
    const contents: Matrix<CellInput> = matrix((cell, row, column) =>
      contentAt(grid, cell, copying, isSingle, row, column),
    );
    grid.write(target.sheetId, area, contents);
  }
  for (let down = 0; down < area.rows; down += height)
    for (let right = 0; right < area.columns; right += width)
      parts.place({ sheetId: target.sheetId, row: area.row + down, column: area.column + right });
}

const repeated = (there: number, own: number): number => (there % own === 0 ? there : own);

function contentAt(
  grid: Grid,
  cell: ReadCell,
  { type, transpose }: Copying,
  isSingle: boolean,
  row: number,
  column: number,
): CellInput {
  if (type === "Link") {
    const sheet = printSheet(grid.sheet(cell.sheetId)?.name ?? "");
    const place = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    return `=${sheet}!${printArea(place, isSingle ? "$" : "")}`;
  }
  if (type === "Values" || cell.formula === undefined) return cell.value;
  return transpose
    ? transposeFormula(cell.formula, cell, { row, column })
    : shiftFormula(cell.formula, row - cell.row, column - cell.column);
}

const transposed = (cells: readonly (readonly ReadCell[])[]): ReadCell[][] =>
  (cells[0] ?? []).map((_, column) => cells.flatMap((line) => line[column] ?? []));

function read(grid: Grid, blocks: readonly Block[], rows: number, columns: number): ReadCell[][] {
  const cells = Array.from({ length: rows }, () => Array<ReadCell>(columns));
  for (const block of blocks)
    readCells(grid, block).forEach((line, row) =>
      line.forEach((cell, column) => {
        const own = cells[block.down + row];
        if (own) own[block.right + column] = cell;
      }),
    );
  return cells;
}

/** Several ranges must be what is left of a rectangle when whole rows and columns of it are taken away. */
function closed(sources: readonly Place[]): {
  readonly blocks: readonly Block[];
  readonly rows: number;
  readonly columns: number;
} {
  const lines = (axis: "row" | "column", count: "rows" | "columns"): readonly number[] =>
    [
      ...new Set(sources.flatMap(({ area }) => Array.from({ length: area[count] }, (_, index) => area[axis] + index))),
    ].sort((one, other) => one - other);
  const [rows, columns] = [lines("row", "rows"), lines("column", "columns")];
  const cells = sources.reduce((sum, { area }: { readonly area: Area }) => sum + area.rows * area.columns, 0);
  if (cells === 0 || cells !== rows.length * columns.length) throw invalidArgument();
  const blocks = sources.map(({ sheetId, area }) => ({
    sheetId,
    area,
    down: rows.indexOf(area.row),
    right: columns.indexOf(area.column),
  }));
  return { blocks, rows: rows.length, columns: columns.length };
}

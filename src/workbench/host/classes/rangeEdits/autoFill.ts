import { intersection } from "../../../grid/address";
import type { Area, CellInput, Grid, Matrix, Place } from "../../../grid/grid";
import { shiftFormula } from "../../../grid/shiftFormula";
import { invalidArgument } from "../../hostError";
import { dayAndMonthNames } from "./dayAndMonthNames";
import { readCells, type ReadCell } from "./readCells";
import { seriesOf, type FillType } from "./series";

/** Fills from a range to a larger one that begins or ends with it, down, up, right or left. */
export function autoFill(grid: Grid, source: Place, target: Place, type: FillType, language: string): void {
  const { area, axis } = whereTo(source, target);
  if (!area) return;
  const { sheetId } = source;
  const own = source.area;
  const cells = readCells(grid, source);
  const count = axis === "rows" ? own.rows : own.columns;
  const lines = axis === "rows" ? transposed(cells) : cells;
  const names = dayAndMonthNames(language);
  const filled = lines.map((line) => {
    const constants = seriesOf(line, type, names);
    return (index: number): { readonly cell: ReadCell | undefined; readonly content: CellInput } => {
      const cell = line[((index % count) + count) % count];
      if (cell?.formula === undefined) return { cell, content: constants(index) };
      const by = index - (axis === "rows" ? cell.row - own.row : cell.column - own.column);
      return {
        cell,
        content: axis === "rows" ? shiftFormula(cell.formula, by, 0) : shiftFormula(cell.formula, 0, by),
      };
    };
  });
  const at = (row: number, column: number): ReturnType<(typeof filled)[number]> => {
    const [line, index] =
      axis === "rows" ? [column, area.row + row - own.row] : [row, area.column + column - own.column];
    return filled[line]?.(index) ?? { cell: undefined, content: null };
  };
  const matrix = <Value>(pick: (at: ReturnType<(typeof filled)[number]>) => Value | null): Matrix<Value | null> =>
    Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => pick(at(row, column))),
    );
  if (type !== "FillValues") {
    grid.setNumberFormats(
      sheetId,
      area,
      matrix(({ cell }) => cell?.numberFormat ?? null),
    );
    grid.setFormats(
      sheetId,
      area,
      matrix(({ cell }) => cell?.format ?? null),
    );
  }
  if (type !== "FillFormats")
    grid.write(
      sheetId,
      area,
      matrix(({ content }) => content),
    );
}

const transposed = (cells: readonly (readonly ReadCell[])[]): ReadCell[][] =>
  (cells[0] ?? []).map((_, column) => cells.flatMap((line) => line[column] ?? []));

/** What is to be filled: the target without the source. */
function whereTo(source: Place, target: Place): { readonly area: Area | undefined; readonly axis: "rows" | "columns" } {
  const [own, all] = [source.area, target.area];
  const common = intersection(own, all);
  const isWithin = common?.rows === own.rows && common.columns === own.columns;
  if (source.sheetId !== target.sheetId || !isWithin) throw invalidArgument();
  if (own.rows === all.rows && own.columns === all.columns) return { area: undefined, axis: "rows" };
  const axis = own.columns === all.columns ? "rows" : "columns";
  const [start, size, first, count] =
    axis === "rows" ? [own.row, own.rows, all.row, all.rows] : [own.column, own.columns, all.column, all.columns];
  const isOneWay = axis === "rows" || own.rows === all.rows;
  if (!isOneWay || (start !== first && start + size !== first + count)) throw invalidArgument();
  const begin = start === first ? start + size : first;
  const area =
    axis === "rows" ? { ...all, row: begin, rows: count - size } : { ...all, column: begin, columns: count - size };
  return { area, axis };
}

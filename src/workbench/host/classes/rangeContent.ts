import type { Area, CellInput, CellValue, Grid, Place } from "../../grid/grid";
import { checkFormula } from "../formulaSyntax";
import { readOnly, type Property } from "../hostClass";
import { invalidArgument, invalidReference } from "../hostError";

/** Cells that are given out at once. */
const MOST_CELLS = 5_000_000;

export const plain = (value: CellValue): string | number | boolean => (typeof value === "object" ? value.error : value);

/** A range outlives its sheet only as an invalid reference. */
export function live(grid: Grid, place: Place): Place {
  if (!grid.sheet(place.sheetId)) throw invalidReference();
  return place;
}

const values = (grid: Grid, { sheetId, area }: Place): unknown =>
  grid.values(sheetId, area).map((row) => row.map(plain));
const formulas = (grid: Grid, { sheetId, area }: Place): unknown =>
  grid.formulas(sheetId, area).map((row) => row.map(plain));
const valueTypes = (grid: Grid, { sheetId, area }: Place): unknown =>
  grid.values(sheetId, area).map((row) => row.map(valueType));

/** What cells hold and show. Of whole columns and rows, and of too many cells, Excel says nothing: `null`. */
export const rangeContent: Readonly<Record<string, Property<Place>>> = {
  Values: { ...bounded(values), set: write },
  Formulas: { ...bounded(formulas), set: write },
  FormulasLocal: { ...bounded(formulas), set: write },
  Text: bounded((grid, { sheetId, area }) => grid.texts(sheetId, area)),
  ValueTypes: bounded(valueTypes),
  NumberFormat: numberFormat(),
  NumberFormatLocal: numberFormat(),
};

function bounded(get: (grid: Grid, place: Place) => unknown): Property<Place> {
  return readOnly((place, { grid }) => (isUnbounded(grid, live(grid, place)) ? null : get(grid, place)));
}

function isUnbounded(grid: Grid, { sheetId, area }: Place): boolean {
  const { rows, columns } = grid.sheetSize(sheetId);
  const isColumns = area.row === 0 && area.rows >= rows;
  const isRows = area.column === 0 && area.columns >= columns;
  return isColumns || isRows || area.rows * area.columns > MOST_CELLS;
}

function write(place: Place, value: unknown, { grid }: { readonly grid: Grid }): void {
  const input = matrixFor<CellInput>(value, place.area);
  for (const row of input) for (const content of row) checkFormula(content);
  grid.write(live(grid, place).sheetId, place.area, input);
}

function numberFormat(): Property<Place> {
  return {
    ...bounded((grid, { sheetId, area }) => grid.numberFormats(sheetId, area)),
    set: (place, value, { grid }) =>
      grid.setNumberFormats(live(grid, place).sheetId, place.area, matrixFor<string | null>(value, place.area)),
  };
}

function valueType(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", boolean: "Boolean", string: "String" }[typeof value as "number" | "boolean" | "string"];
}

export function checkSize(given: Pick<Area, "rows" | "columns">, { rows, columns }: Area): void {
  if (given.rows === rows && given.columns === columns) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** One value fills the range, also as a matrix of one; any other matrix must have its size. */
function matrixFor<Value>(value: unknown, area: Area): Value[][] {
  const filled = (single: Value): Value[][] =>
    Array.from({ length: area.rows }, () => Array<Value>(area.columns).fill(single));
  if (!Array.isArray(value)) return filled(value as Value);
  const matrix = value as readonly unknown[];
  const rows = matrix.map((row) => (Array.isArray(row) ? (row as Value[]) : []));
  const [first = []] = rows;
  if (rows.length === 1 && first.length === 1) return filled(first[0] as Value);
  for (const row of rows) checkSize({ rows: rows.length, columns: row.length }, area);
  if (rows.length === 0) checkSize({ rows: 0, columns: 0 }, area);
  return rows;
}

import type { Area, CellInput, CellValue, Grid, Matrix, Place } from "../../grid/grid";
import type { Notation } from "../../notation/notation";
import { ENGLISH } from "../../notation/english";
import { notationOf } from "../../notation/notationOf";
import { fromR1C1, type Cell } from "../../notation/fromR1C1";
import { toR1C1 } from "../../notation/toR1C1";
import { fromLocalFormat, toLocalFormat } from "../../notation/translateFormat";
import { fromLocalFormula, toLocalFormula } from "../../notation/translateFormula";
import type { Client } from "../client";
import { checkFormula } from "../formulaSyntax";
import { isNumberFormat } from "../isNumberFormat";
import { readOnly, type Property } from "../hostClass";
import { invalidArgument, invalidReference } from "../hostError";
import { isWhole } from "./wholeLines";

/** Cells that are given out at once. */
const MOST_CELLS = 5_000_000;

/** A cell takes no more. */
const LONGEST_TEXT = 32_767;

export const plain = (value: CellValue): string | number | boolean => (typeof value === "object" ? value.error : value);

/** The cells of a range as they are now; it outlives its sheet only as an invalid reference. */
export function live(grid: Grid, place: Place): Place {
  if (!grid.sheet(place.sheetId)) throw invalidReference();
  return place.area.isOpen ? { ...place, area: { ...place.area } } : place;
}

const values = (grid: Grid, { sheetId, area }: Place): unknown => mapped(grid.values(sheetId, area), plain);
const formulas = (grid: Grid, { sheetId, area }: Place): (string | number | boolean)[][] =>
  mapped(grid.formulas(sheetId, area), plain);
const formulasLocal = (grid: Grid, place: Place, client: Client): unknown =>
  mapped(formulas(grid, place), (content) =>
    isFormula(content) ? toLocalFormula(content, notationOfUser(client)) : content,
  );
const formulasR1C1 = (grid: Grid, place: Place): unknown =>
  formulas(grid, place).map((row, r) =>
    row.map((content, c) => (isFormula(content) ? toR1C1(content, cellOf(place.area, r, c)) : content)),
  );
const valueTypes = (grid: Grid, { sheetId, area }: Place): unknown => mapped(grid.values(sheetId, area), valueType);

/** What cells hold and show. Of whole columns and rows, and of too many cells, Excel says nothing: `null`. */
export const rangeContent: Readonly<Record<string, Property<Place>>> = {
  Values: { ...bounded(values), set: write },
  Formulas: { ...bounded(formulas), set: write },
  FormulasLocal: { ...bounded(formulasLocal), set: enter },
  FormulasR1C1: { ...bounded(formulasR1C1), set: writeR1C1 },
  Text: bounded((grid, { sheetId, area }) => grid.texts(sheetId, area)),
  ValueTypes: bounded(valueTypes),
  NumberFormat: numberFormat(() => ENGLISH),
  NumberFormatLocal: numberFormat(notationOfUser),
};

function bounded(get: (grid: Grid, place: Place, client: Client) => unknown): Property<Place> {
  return readOnly((place, client) =>
    isUnbounded(client.grid, live(client.grid, place)) ? null : get(client.grid, place, client),
  );
}

const isUnbounded = (grid: Grid, place: Place): boolean =>
  isWhole(grid, place, "columns") || isWhole(grid, place, "rows") || place.area.rows * place.area.columns > MOST_CELLS;

function write(place: Place, value: unknown, { grid }: { readonly grid: Grid }): void {
  const input = matrixFor<CellInput>(value, place.area);
  for (const row of input) for (const content of row) checkContent(content);
  grid.write(live(grid, place).sheetId, place.area, input);
}

/** One formula is another one in each cell. */
function writeR1C1(place: Place, value: unknown, { grid }: { readonly grid: Grid }): void {
  const input = matrixFor<CellInput>(value, place.area).map((row, r) =>
    row.map((content, c) => (isFormula(content) ? inA1(content, cellOf(place.area, r, c)) : content)),
  );
  write(place, input, { grid });
}

function inA1(formula: string, cell: Cell): string {
  const written = fromR1C1(formula, cell);
  if (written === undefined) throw invalidArgument();
  return written;
}

const cellOf = ({ row, column }: Area, rows: number, columns: number): Cell => ({
  row: row + rows,
  column: column + columns,
});

function enter(place: Place, value: unknown, client: Client): void {
  const input = matrixFor<CellInput>(value, place.area);
  const notation = notationOfUser(client);
  for (const content of input.flat()) checkContent(isFormula(content) ? fromLocalFormula(content, notation) : content);
  client.grid.enter(live(client.grid, place).sheetId, place.area, input);
}

function checkContent(content: CellInput): void {
  checkFormula(content);
  if (typeof content === "string" && content.replace(/^'/, "").length > LONGEST_TEXT) throw invalidArgument();
}

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

function notationOfUser({ host }: Client): Notation {
  return notationOf(host.window.language);
}

function numberFormat(notationFor: (client: Client) => Notation): Property<Place> {
  return {
    ...bounded((grid, { sheetId, area }, client) =>
      mapped(grid.numberFormats(sheetId, area), (format) => toLocalFormat(format, notationFor(client))),
    ),
    set: (place, value, client) => {
      const formats = matrixFor<string | null>(value, place.area);
      for (const format of formats.flat())
        if (typeof format === "string" && !isNumberFormat(format)) throw invalidArgument();
      const { sheetId } = live(client.grid, place);
      const inEnglish = mapped(formats, (format) =>
        typeof format === "string" ? fromLocalFormat(format, notationFor(client)) : format,
      );
      client.grid.setNumberFormats(sheetId, place.area, inEnglish);
    },
  };
}

const mapped = <Before, After>(rows: Matrix<Before>, change: (value: Before) => After): After[][] =>
  rows.map((row) => row.map(change));

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

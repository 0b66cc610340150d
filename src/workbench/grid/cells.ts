import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { toRange } from "./address";
import { execute, worksheet, type Core } from "./core";
import type { Area, CellInput, CellValue, Matrix } from "./grid";
import type { CellMatrix } from "./mutations";
import { fromEngine, toEngine } from "./structuredReferences";
import { tableFinder } from "./readTables";
import { ENGLISH } from "../notation/english";
import { typedInput, type Entered } from "../notation/typedInput";
import type { TypedNumber } from "../notation/typedNumber";
import { SetRangeValuesCommand } from "./univer";

/** The library's cell types. */
const TEXT = 1;
const NUMBER = 2;
const LOGICAL = 3;

const ERROR = /^#(REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|SPILL!|CALC!|BUSY!|CYCLE!|GETTING_DATA)$/;

const matrixOf = <Value>(
  { row, column, rows, columns }: Area,
  cell: (row: number, column: number) => Value,
): Value[][] =>
  Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => cell(row + r, column + c)));

/** The stored cell, or what a formula elsewhere has spilled into it. */
function rawCell({ formulaData, unitId }: Core, sheet: Worksheet, row: number, column: number): ICellData | undefined {
  const cell = sheet.getCellRaw(row, column);
  if (cell && (cell.v != null || cell.f || cell.si)) return cell;
  const spilled = formulaData.getArrayFormulaCellData()?.[unitId]?.[sheet.getSheetId()]?.[row]?.[column];
  return spilled ?? cell ?? undefined;
}

/** Logical values are kept as 1 and 0, errors as text: here they become what they are. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (cell == null || value == null) return "";
  if (cell.t === LOGICAL) return value === 1 || value === true || value === "TRUE";
  if (typeof value === "string" && cell.t !== NUMBER && ERROR.test(value) && isComputed(cell)) return { error: value };
  return value;
}

const isComputed = (cell: ICellData): boolean => cell.t !== TEXT || cell.f != null || cell.si != null;

export const values = (core: Core, sheetId: string, area: Area): CellValue[][] => {
  const sheet = worksheet(core, sheetId);
  return matrixOf(area, (row, column) => valueAt(core, sheet, row, column));
};

export function valueAt(core: Core, sheet: Worksheet, row: number, column: number): CellValue {
  const cell = rawCell(core, sheet, row, column);
  const value = valueOf(cell);
  // An error that a formula has spilled or computed is text without a formula beside it.
  const spilled = cell !== undefined && cell !== sheet.getCellRaw(row, column);
  return spilled && typeof value === "string" && ERROR.test(value) ? { error: value } : value;
}

export const formulas = (core: Core, sheetId: string, area: Area): CellValue[][] => {
  const sheet = worksheet(core, sheetId);
  const ownTable = tableFinder(core, sheetId);
  return matrixOf(area, (row, column) => {
    const formula = formulaAt(core, sheet, row, column);
    return formula === undefined
      ? valueOf(sheet.getCellRaw(row, column))
      : fromEngine(formula, ownTable(row, column)?.name);
  });
};

export function formulaAt(core: Core, sheet: Worksheet, row: number, column: number): string | undefined {
  const cell = sheet.getCellRaw(row, column);
  if (cell?.f) return cell.f;
  if (!cell?.si) return undefined;
  return core.formulaData.getFormulaStringByCell(row, column, sheet.getSheetId(), core.unitId) ?? undefined;
}

/** What the cell shows; the library answers that through its number format interceptors. */
export const texts = (core: Core, sheetId: string, area: Area): string[][] => {
  const sheet = worksheet(core, sheetId);
  return matrixOf(area, (row, column) => {
    const value = valueAt(core, sheet, row, column);
    if (value === "") return "";
    if (typeof value === "boolean") return core.notation.logicals[value ? "TRUE" : "FALSE"];
    if (typeof value === "object") return core.notation.errors.get(value.error) ?? value.error;
    const shown = sheet.getCell(row, column)?.v;
    return shown == null ? String(value) : String(shown);
  });
};

/** Makes room: the engine takes references beyond the sheet's size for unknown names. */
export function grow(core: Core, sheetId: string, area: Area): void {
  const sheet = worksheet(core, sheetId);
  const rows = area.row + area.rows + 20;
  const columns = area.column + area.columns + 5;
  if (rows > sheet.getRowCount()) sheet.setRowCount(rows);
  if (columns > sheet.getColumnCount()) sheet.setColumnCount(columns);
}

const EMPTY: ICellData = { v: null, f: null, si: null, p: null };

/** @returns the cells that have been written */
export function write(
  core: Core,
  sheetId: string,
  area: Area,
  input: Matrix<CellInput>,
  notation = ENGLISH,
): CellMatrix {
  grow(core, sheetId, area);
  const sheet = worksheet(core, sheetId);
  const ownTable = tableFinder(core, sheetId);
  const value: Record<number, Record<number, ICellData>> = {};
  input.forEach((line, r) => {
    const row = area.row + r;
    const cells: Record<number, ICellData> = {};
    line.forEach((content, c) => {
      if (content === null) return;
      const column = area.column + c;
      const pattern = patternOf(core, sheet, row, column);
      const { f: formula, ...cell } = contentOf(typedInput(content, pattern === "@", notation), pattern);
      cells[column] = { ...cell, f: formula ? toEngine(formula, ownTable(row, column)?.name) : null };
    });
    value[row] = cells;
  });
  execute(core, SetRangeValuesCommand.id, { subUnitId: sheetId, range: toRange(area), value });
  return value;
}

export const patternOf = ({ workbook }: Core, sheet: Worksheet, row: number, column: number): string =>
  workbook.getStyles().getStyleByCell(sheet.getCellRaw(row, column))?.n?.pattern ?? "General";

/** What a cell holds when something has been entered. A formula is in Excel's syntax still. */
export function contentOf(entered: Entered, pattern: string): ICellData {
  switch (entered.kind) {
    case "empty":
      return EMPTY;
    case "formula":
      return { ...EMPTY, f: entered.formula, t: null };
    case "number":
      return { ...EMPTY, v: entered.value, t: NUMBER, ...formatFor(entered, pattern) };
    case "logical":
      return { ...EMPTY, v: entered.value ? 1 : 0, t: LOGICAL };
    case "text":
      return { ...EMPTY, v: entered.text, t: TEXT };
  }
}

/** A cell without a number format of its own gets the one that the number was written in. */
const formatFor = ({ numberFormat }: TypedNumber, pattern: string): Pick<ICellData, "s"> =>
  numberFormat === undefined || pattern !== "General" ? {} : { s: { n: { pattern: numberFormat } } };

/** What is used of a sheet; a cell into which a formula elsewhere spills is. */
export function usedArea(core: Core, sheetId: string, valuesOnly: boolean): Area | undefined {
  const sheet = worksheet(core, sheetId);
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  const take = (row: number, column: number): void => {
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  };
  sheet.getCellMatrix().forValue((row, column, cell) => {
    if (cell && (cell.v != null || cell.f || cell.si || (!valuesOnly && cell.s))) take(row, column);
  });
  const spilled: Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>> =
    core.formulaData.getArrayFormulaCellData()?.[core.unitId]?.[sheetId] ?? {};
  for (const [row, cells] of Object.entries(spilled))
    for (const [column, cell] of Object.entries(cells)) if (cell?.v != null) take(Number(row), Number(column));
  return (
    used && { row: used.top, column: used.left, rows: used.bottom - used.top + 1, columns: used.right - used.left + 1 }
  );
}

export function clear(core: Core, sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void {
  const cell: ICellData = { ...(what === "Formats" ? {} : EMPTY), ...(what === "Contents" ? {} : { s: null }) };
  const line = Object.fromEntries(Array.from({ length: area.columns }, (_, index) => [area.column + index, cell]));
  const value = Object.fromEntries(Array.from({ length: area.rows }, (_, index) => [area.row + index, line]));
  execute(core, SetRangeValuesCommand.id, { subUnitId: sheetId, range: toRange(area), value });
}

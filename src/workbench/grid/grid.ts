/**
 * What the workbench needs from a spreadsheet: the contract between the Office.js host, the custom functions, the
 * scripting door and the grid. Rows and columns are counted from 0. Everything that is peculiar to the grid library
 * stays behind this contract.
 */

import type { AutoCorrect } from "./autoCorrect";
import type { CellFormat } from "./cellFormat";
import type { WorkbookFile } from "./file";
import type { FunctionEvaluator, FunctionSignature } from "./gridFunctions";
import type { Author, GridEvents } from "./gridEvents";
import type { SheetParts } from "./sheetParts";
import type { TableLook } from "./tableLook";

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Said as whole columns or rows, such as `A:C`: all that the sheet has when it is as long as the sheet. */
  readonly isOpen?: true;
}

export interface Place {
  readonly sheetId: string;
  readonly area: Area;
}

/** An error in a cell; `message` is what a custom function said about it. */
export interface CellError {
  readonly error: string;
  readonly message?: string;
}

/** "" is an empty cell. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError;

/** `null` leaves the cell as it is. Text that starts with "=" is a formula, text after a leading apostrophe is text. */
export type CellInput = string | number | boolean | null;

export type Matrix<Value> = readonly (readonly Value[])[];

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly tabColor: string;
}

export interface Table {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included, totals row included when there is one. */
  readonly area: Area;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly showTotals: boolean;
  readonly look: TableLook;
}

export interface Name {
  readonly name: string;
  /** With the leading "=", for example "=Data!$B$4" or "=#REF!". */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
  /** The sheet it belongs to, or undefined for the whole workbook. */
  readonly sheetId: string | undefined;
}

/** So many rows at the top and columns on the left stay where they are. */
export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** An undo step that is being made. */
export interface Step {
  readonly run: <Value>(work: () => Value) => Value;
  readonly close: () => void;
}

export interface Grid {
  // Sheets, in tab order
  sheets(): readonly Sheet[];
  /** By id, or by name in any case. */
  sheet(idOrName: string): Sheet | undefined;
  activeSheetId(): string;
  activateSheet(id: string): void;
  addSheet(name?: string): Sheet;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  /** A copy behind all other sheets, with cells and formats, without tables, called `Name (2)`. */
  copySheet(id: string): Sheet;
  /**
   * Puts sheets of a file in, with their tables and names. What refers to sheets that stay behind refers to nothing any more.
   *
   * @param names - of the sheets, in any case
   * @param position - counted from 0
   * @returns their ids
   */
  insertSheets(file: WorkbookFile, names: readonly string[], position: number): readonly string[];
  moveSheet(id: string, position: number): void;
  setSheetVisibility(id: string, visibility: Visibility): void;
  setTabColor(id: string, color: string): void;
  /** Rows and columns that a sheet can have here. */
  sheetSize(id: string): { readonly rows: number; readonly columns: number };

  // Cells
  values(sheetId: string, area: Area): CellValue[][];
  /** Formulas with their "=" in Excel's own syntax; values where there is none. */
  formulas(sheetId: string, area: Area): CellValue[][];
  /** What the cell shows, in the language of the workbook. */
  texts(sheetId: string, area: Area): string[][];
  numberFormats(sheetId: string, area: Area): string[][];
  /**
   * A formula is in Excel's own English syntax, `[@Column]` included. Grows the sheet where it must. Tables take it in and
   * fill their columns as `autoCorrect` says.
   */
  write(sheetId: string, area: Area, input: Matrix<CellInput>): void;
  /** The same for what is written in the language of the workbook. */
  enter(sheetId: string, area: Area, input: Matrix<CellInput>): void;
  setNumberFormats(sheetId: string, area: Area, formats: Matrix<string | null>): void;
  format(sheetId: string, row: number, column: number): CellFormat;
  setFormat(sheetId: string, area: Area, format: Partial<CellFormat>): void;
  /** The same for each cell of the area; `null` leaves it as it is. */
  setFormats(sheetId: string, area: Area, formats: Matrix<Partial<CellFormat> | null>): void;
  columnWidth(sheetId: string, column: number): number;
  setColumnWidths(sheetId: string, area: Area, pixels: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeights(sheetId: string, area: Area, pixels: number): void;
  clear(sheetId: string, area: Area, what: "All" | "Contents" | "Formats"): void;
  /** The smallest area that holds everything entered (and formatted, unless `valuesOnly`); undefined on an empty sheet. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
  merges(sheetId: string): readonly Area[];
  /** What stands in other cells than the first one is lost. */
  merge(sheetId: string, area: Area): void;
  /** Takes all merged cells apart that the area touches. */
  unmerge(sheetId: string, area: Area): void;
  frozen(sheetId: string): Frozen;
  freeze(sheetId: string, frozen: Frozen): void;
  hasGridlines(sheetId: string): boolean;
  showGridlines(sheetId: string, isShown: boolean): void;
  /** By hand or by a filter. */
  isHidden(sheetId: string, axis: "rows" | "columns", index: number): boolean;
  isHiddenByHand(sheetId: string, axis: "rows" | "columns", index: number): boolean;
  setHidden(sheetId: string, axis: "rows" | "columns", area: Area, hide: boolean): void;
  parts(sheetId: string): SheetParts;
  setParts(sheetId: string, change: Partial<SheetParts>): void;
  insertCells(sheetId: string, area: Area, shift: "Down" | "Right"): void;
  /** Cuts cells and pastes them elsewhere, on their own sheet when no other is said; formulas that read them follow. */
  moveCells(sheetId: string, area: Area, to: Pick<Area, "row" | "column">, toSheetId?: string): void;
  /**
   * Rows (or columns) of an area change places, with their formats; formulas become those of their new place, as copies would.
   *
   * @param order - for each place which row of the area comes there, counted from 0
   */
  reorder(sheetId: string, area: Area, axis: "rows" | "columns", order: readonly number[]): void;
  deleteCells(sheetId: string, area: Area, shift: "Up" | "Left"): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  selection(): Place;
  select(place: Place): void;
  /** Says that a cell has been clicked: there is a pointer on the page only. */
  click(cell: GridEvents["clicked"]): void;
  /** Says that somebody begins or ceases to type in a cell: on the page only. */
  type(typing: GridEvents["typing"]): void;

  // Tables
  tables(): readonly Table[];
  /** By id, or by name in any case. */
  table(idOrName: string): Table | undefined;
  addTable(sheetId: string, area: Area, name: string): Table;
  renameTable(id: string, name: string): void;
  /** New rows get the formulas of calculated columns; a row of totals moves to the end. */
  resizeTable(id: string, area: Area): void;
  /** Inserts blank rows before a row of the body, counted from 0, or at its end; what stands below makes room if it must. */
  insertTableRows(id: string, index: number, count: number): void;
  insertTableColumn(id: string, index: number): void;
  deleteTableColumn(id: string, index: number): void;
  setTableTotals(id: string, isShown: boolean): void;
  renameTableColumn(id: string, index: number, name: string): void;
  setTableLook(id: string, look: Partial<TableLook>): void;
  /** The cells stay; only the table goes. */
  deleteTable(id: string): void;

  // Excel's AutoCorrect options
  autoCorrect(): AutoCorrect;
  setAutoCorrect(change: Partial<AutoCorrect>): void;

  // Names
  names(): readonly Name[];
  /** In any case of letters. */
  name(wanted: string): Name | undefined;
  addName(name: Pick<Name, "name" | "formula"> & Partial<Name>): void;
  changeName(name: string, change: Partial<Pick<Name, "formula" | "visible" | "comment">>): void;
  deleteName(name: string): void;

  // Calculation
  calculationMode(): "Automatic" | "Manual";
  setCalculationMode(mode: "Automatic" | "Manual"): void;
  /** Calculates everything, or only what has changed. */
  calculate(what: "Recalculate" | "Full"): void;
  /** Marks cells so that the next calculation evaluates just them and what depends on them. */
  markDirty(cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[]): void;
  /** Cells whose formula text matches. */
  formulaCells(pattern: RegExp): readonly { readonly sheetId: string; readonly row: number; readonly column: number }[];
  /** Places that the formulas of an area refer to, directly or through others. */
  precedents(place: Place, depth: "direct" | "all"): readonly Place[];
  /** Cells whose formulas refer to an area, directly or through others. */
  dependents(place: Place, depth: "direct" | "all"): readonly Place[];
  /**
   * What a formula that stands in no cell comes to, from what has been calculated.
   *
   * @returns a matrix of one for a single value; undefined for a formula that asks an add-in
   */
  evaluate(formula: string): Matrix<CellValue> | undefined;
  registerFunctions(signatures: readonly FunctionSignature[], evaluate: FunctionEvaluator): void;
  /** Nothing is being calculated and nothing waits for it. */
  idle(): boolean;

  // Changes
  /** Everything `work` does is one undo step, and its changes are told as made by `author`. */
  asOneStep<Value>(author: Author, work: () => Value): Value;
  /** The same for work that is done at several times, with calculation in between. */
  openStep(author: Author): Step;
  undo(): void;
  redo(): void;
  on<Kind extends keyof GridEvents>(kind: Kind, listener: (event: GridEvents[Kind]) => void): () => void;
  dispose(): void;
}

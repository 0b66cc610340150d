import type { CellValue } from "../cells";

/** The used cells of one sheet, as they were read: rows × columns, from `row` and `column` on, counted from 0. */
export interface SheetCells {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Constants stand among the formulas as they are. */
  readonly formulas: readonly (readonly CellValue[])[];
  /** Number formats in Excel's English notation. */
  readonly formats: readonly (readonly string[])[];
}

/** An Excel table with a header row. `rows` counts the header, and the totals row where it has one. */
export interface TableArea {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasTotals: boolean;
}

/** What the finder looks through. */
export interface WorkbookCells {
  readonly sheets: readonly SheetCells[];
  readonly tables: readonly TableArea[];
  /** The names of our own sheets, which it does not look through. */
  readonly ownSheets?: readonly string[];
}

import { dayOfSerial, type DateSystem } from "../scorecard";
import type { CellValue } from "./cells";
import { linesOf } from "./growthPlaces";
import { sheetNameOf } from "./reference";
import type { SeriesReferences } from "./seriesNames";

/** Period, value and target, and a blank column before the next KPI. */
export const WIDTH = 4;

/** A period of a series that has been put together of tabs. */
export interface TabRow {
  readonly day: number;
  /** Of value and target; empty where there is none. */
  readonly formulas: readonly [actual: string, target: string];
  readonly formats: readonly [actual: string, target: string];
  readonly values: readonly [actual: CellValue, target: CellValue];
}

/** Where the columns of a KPI are, and what stands in them. */
export interface TabColumns {
  /** Of the first period; the headings stand in the row before it. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly TabRow[];
}

/** What stands on the sheet, read by row and column from 0. */
export interface TabCells {
  /** How many columns are in use. */
  readonly width: number;
  value(row: number, column: number): CellValue;
  formula(row: number, column: number): string;
  format(row: number, column: number): string;
}

/** Queues the reading of the sheet; the answer is there after the sync. */
export function loadTabCells(sheet: Excel.Worksheet): () => TabCells {
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,columnCount,values,formulas,numberFormat");
  return () => {
    if (used.isNullObject) return NO_CELLS;
    const at = (lines: readonly (readonly unknown[])[], row: number, column: number): unknown =>
      lines[row - used.rowIndex]?.[column - used.columnIndex];
    return {
      width: used.columnIndex + used.columnCount,
      value: (row, column) => (at(used.values, row, column) ?? "") as CellValue,
      formula: (row, column) => String(at(used.formulas, row, column) ?? ""),
      format: (row, column) => String(at(used.numberFormat, row, column) ?? "General"),
    };
  };
}

export const NO_CELLS: TabCells = { width: 0, value: () => "", formula: () => "", format: () => "General" };

/**
 * Finds the columns of each KPI: those that its series is bound to; else some of its name that no series is bound to; else free ones.
 *
 * @param taken - all series of the workbook
 */
export function createTabColumns(
  sheet: string,
  cells: TabCells,
  taken: readonly SeriesReferences[],
  dateSystem: DateSystem,
): { of(name: string, bound: SeriesReferences | undefined): TabColumns } {
  const used = new Set(taken.flatMap((references) => placeOf(references, sheet)?.left ?? []));
  let free = Math.ceil(cells.width / WIDTH) * WIDTH;
  const named = (name: string): number | undefined => {
    for (let left = 0; left < cells.width; left += WIDTH)
      if (!used.has(left) && cells.value(0, left + 1) === name) return left;
    return undefined;
  };
  const rowsAt = (top: number, left: number): readonly TabRow[] => {
    const rows: TabRow[] = [];
    for (let row = top; ; row += 1) {
      const serial = cells.value(row, left);
      if (typeof serial !== "number") return rows;
      rows.push({
        day: dayOfSerial(serial, dateSystem),
        formulas: [cells.formula(row, left + 1), cells.formula(row, left + 2)],
        formats: [cells.format(row, left + 1), cells.format(row, left + 2)],
        values: [cells.value(row, left + 1), cells.value(row, left + 2)],
      });
    }
  };
  return {
    of: (name, bound) => {
      const own = bound && placeOf(bound, sheet);
      if (own) return { ...own, rows: rowsAt(own.top, own.left) };
      const left = named(name) ?? free;
      if (left === free) free += WIDTH;
      used.add(left);
      return { top: 1, left, rows: rowsAt(1, left) };
    },
  };
}

/** Where a series lies, if its columns still stand side by side as they were written. */
function placeOf(
  references: SeriesReferences,
  sheet: string,
): { readonly top: number; readonly left: number } | undefined {
  const { Period, Actual, Target } = linesOf(references);
  if (Period === undefined || Actual === undefined || sheetNameOf(references.Period ?? "") !== sheet) return undefined;
  const { row: top, column: left } = Period.first;
  const isBeside = ({ sheet: other, first, isAcross }: typeof Period, step: number): boolean =>
    other === Period.sheet && !isAcross && first.row === top && first.column === left + step;
  const isWhole = isBeside(Actual, 1) && (Target === undefined || isBeside(Target, 2));
  return top > 0 && isWhole ? { top, left } : undefined;
}

import { columnIndex } from "./address";
import { SHEET_LIMITS } from "./sheetLimits";

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

interface CellParts {
  /** "$" when it stands fast, otherwise "". */
  readonly fixedRow: string;
  readonly fixedColumn: string;
  /** Counted from 0. */
  readonly row: number;
  readonly column: number;
}

/** A word such as `$B3` taken apart; undefined when no sheet has such a cell: `YTD2024` may be a name. */
export function cellParts(word: string): CellParts | undefined {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = CELL.exec(word) ?? [];
  const [row, column] = [Number(digits) - 1, columnIndex(letters)];
  const exists = row >= 0 && row < SHEET_LIMITS.rows && column >= 0 && column < SHEET_LIMITS.columns;
  return exists ? { fixedRow, fixedColumn, row, column } : undefined;
}

import type { Problem } from "../scorecard";

/** A value as Office.js gives it. */
export type CellValue = string | number | boolean;

/** What is written into a cell; `null` leaves it as it is. */
export type CellInput = CellValue | null;

/** The cells of a row by the name of their column. What cannot be understood is reported, and counts as empty. */
export interface Cells {
  text(column: string): string;
  value(column: string): CellValue;
  /** `undefined` when the cell is empty, or holds something that is no number. */
  number(column: string): number | undefined;
  /**
   * `undefined` when the cell is empty, or holds a text that `read` does not know.
   *
   * @param unknown - the problem to report for such a text, where it has one of its own
   */
  choice<Value>(
    column: string,
    read: (text: string) => Value | undefined,
    unknown?: (name: string, text: string) => Problem,
  ): Value | undefined;
}

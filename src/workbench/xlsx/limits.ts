import { XlsxError } from "./xlsxError";

/** What a file may unpack to before it is too large to be opened within seconds; a large workbook has a tenth of it. */
export const LIMITS = {
  bytes: 128 * 1024 * 1024,
  /** Elements of all parts together: a cell is two or three. */
  elements: 1_000_000,
  /** Elements within elements; a sheet has a dozen. */
  depth: 100,
  /** Of one element; the richest of a workbook's elements has some thirty. */
  attributes: 1000,
  sheets: 1000,
  /** Cells of all merged areas together, and of all tables: a few letters in a file are enough for a sheet full of them. */
  merged: 1_500_000,
  tables: 5_000_000,
} as const;

/** Characters that Excel has room for in one cell. */
export const CELL = { text: 32_767, formula: 8192 } as const;

/** Counts what is read of one file. */
export interface Budget {
  open(depth: number): void;
  /** Of the element that is opened next. */
  attribute(): void;
}

export function createBudget(): Budget {
  let elements = 0;
  let attributes = 0;
  return {
    attribute: () => {
      attributes += 1;
      if (attributes > LIMITS.attributes) throw new XlsxError("tooLarge");
    },
    open: (depth) => {
      elements += 1;
      attributes = 0;
      if (depth > LIMITS.depth || elements > LIMITS.elements) throw new XlsxError("tooLarge");
    },
  };
}

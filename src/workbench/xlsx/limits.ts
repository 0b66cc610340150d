import { XlsxError } from "./xlsxError";

/** What a file may unpack to before it is too large to be opened within seconds; a large workbook has a tenth of it. */
export const LIMITS = {
  bytes: 128 * 1024 * 1024,
  /** Elements of all parts together: a cell is two or three. */
  elements: 1_000_000,
  /** Elements within elements; a sheet has a dozen. */
  depth: 100,
} as const;

/** Counts what is read of one file. */
export interface Budget {
  open(depth: number): void;
}

export function createBudget(): Budget {
  let elements = 0;
  return {
    open: (depth) => {
      elements += 1;
      if (depth > LIMITS.depth || elements > LIMITS.elements) throw new XlsxError("tooLarge");
    },
  };
}

import type { CellValue, Matrix, Place } from "./grid";

/** A cell that calls a custom function evaluates it through this. It answers at once with what is known now. */
export type FunctionEvaluator = (call: {
  readonly name: string;
  readonly cell: { readonly sheetId: string; readonly row: number; readonly column: number };
  readonly arguments: readonly (CellValue | null | Matrix<CellValue | null>)[];
  /** Where an argument was a reference, the place it refers to. */
  readonly places: readonly (Place | undefined)[];
}) => CellValue | Matrix<CellValue>;

export interface FunctionSignature {
  /** With namespace, for example "BSC.SCORE". */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
}

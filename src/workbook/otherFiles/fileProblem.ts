/** Why nothing is read of a file. */
export type FileProblem =
  /** It is no workbook of the kind `.xlsx`. */
  | { readonly kind: "file-not-workbook" }
  /** It asks for a password to be opened, or is of the old kind `.xls`. */
  | { readonly kind: "file-locked" }
  /** What it says it holds is not there, or cannot be understood. */
  | { readonly kind: "file-damaged" }
  | { readonly kind: "file-too-large" }
  | { readonly kind: "file-without-scorecard" }
  /** A later version of the add-in has saved it. */
  | { readonly kind: "file-newer"; readonly version: number }
  /** A program that calculates nothing has saved it, so the results of its formulas are not there. */
  | { readonly kind: "file-not-calculated" };

/** Thrown within this folder, where a file ends being readable. */
export class UnreadableFile extends Error {
  constructor(readonly problem: FileProblem) {
    super(problem.kind);
  }
}

/** Why nothing is read of a workbook file. */
export type FileProblem =
  /** The browser does not hand it over: it has been moved, or another program holds it. */
  | { readonly kind: "file-not-readable" }
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
  | { readonly kind: "file-not-calculated" }
  /** It holds the scorecard of the workbook that is open, which counts already. */
  | { readonly kind: "file-is-here" }
  /** Another of the files holds the same scorecard and has been saved later, or comes first. */
  | { readonly kind: "file-twice"; readonly other: string };

/** What is worth knowing of a file that was read. */
export type FileRemark =
  | { readonly kind: "file-other-language"; readonly language: "da" | "en" }
  /** Months, 1 to 12, in which its fiscal year begins, and in which that of the scorecard here does. */
  | { readonly kind: "file-other-year"; readonly start: number; readonly here: number }
  /** A former version of the add-in has saved it: values are read, a history is not. */
  | { readonly kind: "file-older" }
  /** Somebody was looking at another day when it was saved, in the 1900 system; its values are of that day. */
  | { readonly kind: "file-as-of"; readonly day: number }
  /** It says nothing of the period, so its values are those that were in force when it was saved. */
  | { readonly kind: "file-without-history"; readonly savedAt: string }
  /** Parts of its scorecard could not be understood, so many of them. */
  | { readonly kind: "file-with-problems"; readonly count: number };

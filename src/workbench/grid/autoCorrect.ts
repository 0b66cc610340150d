/** What Excel corrects of itself in tables; its own names under Options > Proofing > AutoCorrect > AutoFormat As You Type. */
export interface AutoCorrect {
  /** What is entered directly below or right of a table makes it larger. */
  readonly includeNewRowsAndColumnsInTable: boolean;
  /** One formula in a column of a table becomes the formula of all its rows. */
  readonly fillFormulasInTables: boolean;
}

/** As Excel is delivered. No add-in can ask for it or change it. */
export const EXCELS_AUTO_CORRECT: AutoCorrect = { includeNewRowsAndColumnsInTable: true, fillFormulasInTables: true };

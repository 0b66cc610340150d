/** What an answer is made of, so that it can be compared and copied. */
export type Json = string | number | boolean | null | readonly Json[];

/** The names of all probes; what each asks in words is in the language room. */
export const PROBE_NAMES = [
  "requirementSets",
  "growsDown",
  "growsDownHidden",
  "growsRight",
  "resizedFirst",
  "fillsEmptyColumn",
  "fillsSecondFormula",
  "leavesPartlyFilled",
  "fillsWithLast",
  "keepsConstants",
  "nullLeavesCell",
  "errorValues",
  "wholeColumn",
  "precedents",
  "precedentsOfNone",
  "texts",
  "formulaInTextCell",
  "dates",
  "nullLeavesFormula",
  "insertedRow",
  "listOfDays",
  "nameOnCells",
  "nameOnColumn",
  "nameOfDeleted",
  "nameOfConstants",
  "missingObjects",
  "searchEndsBatch",
  "searchHidden",
  "customProperties",
  "propertyGone",
  "sheetTaken",
  "calculatedHidden",
  "changedByAddin",
  "largeRead",
  "publishedMarketing",
  "publishedScores",
  "withoutScorecard",
  "emptyArgument",
  "equalFormulas",
  "ownStart",
  "ownAdd",
  "ownNumbers",
  "ownBindings",
  "ownUndo",
  "ownRepair",
  "ownScores",
  "ownFunctions",
  "ownRemoval",
] as const;

/** How many questions a whole self-test asks. */
export const PROBE_COUNT = PROBE_NAMES.length;

export type ProbeName = (typeof PROBE_NAMES)[number];

/** One question to Excel. */
export interface Probe {
  readonly name: ProbeName;
  /** What this project takes for granted, from documentation or by guess, and what the workbench answers. */
  readonly expected: Json;
  ask(bench: Bench): Promise<Json>;
}

/** Where a probe works: a sheet of its own, which is removed when the self-test ends. */
export interface Bench {
  /** One `Excel.run`; what Excel refuses is thrown. */
  excel<Value>(work: (place: BenchPlace) => Promise<Value>): Promise<Value>;
}

export interface BenchPlace {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** A name that nothing else in the workbook has, for tables and defined names; they go with the sheet. */
  readonly free: string;
}

/** What one probe has found. */
export interface ProbeResult {
  readonly name: ProbeName;
  readonly expected: Json;
  /** What Excel said; where it refused, its code, or the name of the error. */
  readonly answer: Json;
  readonly isAsExpected: boolean;
  readonly milliseconds: number;
}

/** Why a row of a table of dates says nothing; `row` counts from 1, `place` of the heading from 0: a stage may stand twice. */
export type FlowProblem =
  /** Something that is no day stands where one is expected. */
  | {
      readonly kind: "not-a-date";
      readonly row: number;
      readonly stage: string;
      readonly place: number;
      readonly text: string;
    }
  /** A stage ends before it begins, or begins before the one before it. */
  | { readonly kind: "dates-backwards"; readonly row: number; readonly stage: string; readonly place: number }
  /** A stage has ended, and nobody has said when it began. */
  | { readonly kind: "start-missing"; readonly row: number; readonly stage: string; readonly place: number }
  /** A later stage has begun, and nobody has said when this one ended. */
  | { readonly kind: "end-missing"; readonly row: number; readonly stage: string; readonly place: number }
  /** A day that has not come yet is a plan. */
  | { readonly kind: "after-today"; readonly row: number; readonly stage: string; readonly place: number };

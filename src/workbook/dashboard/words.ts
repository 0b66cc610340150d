import type { WorkbookLanguage } from "../source";

/** What the sheet says, in the language of the workbook. What stands in braces is put in by its formulas. */
export interface DashboardWords {
  /** What the sheet is called. */
  readonly sheet: string;
  /** Above the cell in which a day is typed. */
  readonly choose: string;
  readonly chooseHint: string;
  readonly shown: string;
  /** `{scored}`, `{all}` */
  readonly coverage: string;
  /** The whole scorecard, in the first row of the list. */
  readonly whole: string;
  /** `{points}` since the period before. */
  readonly sincePeriod: string;
  /** `{green}`, `{amber}`, `{red}`, `{none}` */
  readonly counts: string;
  /** `{name}`, `{points}` */
  readonly fall: string;
  readonly noFall: string;
  readonly rise: string;
  readonly noRise: string;
  readonly noPast: string;
  readonly headings: {
    readonly name: string;
    readonly actual: string;
    readonly target: string;
    readonly deviation: string;
    readonly score: string;
    readonly status: string;
    readonly change: string;
    readonly owner: string;
    readonly initiative: string;
  };
  /** The list of what is not on track. */
  readonly needs: string;
  readonly noNeeds: string;
  /** A row whose entry is gone, kept because somebody has written beside it: `{name}`. */
  readonly former: string;
  readonly source: string;
  /** Before the day on which earlier periods were worked out. */
  readonly workedOut: string;
}

export type DashboardLanguages = Readonly<Record<WorkbookLanguage, DashboardWords>>;

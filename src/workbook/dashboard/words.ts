import type { Signal } from "../../insight";
import type { Explanation, Period } from "../../scorecard";
import type { WorkbookLanguage } from "../source";
import type { Deviation } from "./deviation";

interface Moved {
  readonly name: string;
  readonly points: string;
}

/** The names of series, and sentences with what is drawn; numbers in them are written already. */
export interface ChartWords {
  readonly titles: {
    readonly trend: string;
    /** By what is compared. */
    readonly compare: Readonly<Record<"perspectives" | "objectives" | "kpis", string>>;
    readonly moved: string;
  };
  /** The twelve months, short. */
  readonly months: readonly string[];
  /** Before the number of a week. */
  readonly week: string;
  readonly day: (slots: { readonly day: string; readonly month: string }) => string;
  readonly bands: Readonly<Record<"red" | "amber" | "green", string>>;
  /** The lines from which the status is better. */
  readonly limit: Readonly<Record<"amber" | "green", string>>;
  readonly now: string;
  readonly before: string;
  /** The column that nobody sees, below one that begins where another ends. */
  readonly base: string;
  readonly rise: string;
  readonly fall: string;
  readonly whole: string;
  readonly rest: string;
  readonly weight: string;
  readonly points: string;
  readonly scoreNow: (slots: { readonly score: string; readonly status: string }) => string;
  readonly noScore: string;
  readonly scoreRange: (slots: Readonly<Record<"high" | "highIn" | "low" | "lowIn", string>>) => string;
  readonly scoreRangeOfDays: ChartWords["scoreRange"];
  readonly limits: (slots: { readonly amber: string; readonly green: string }) => string;
  readonly highest: (slots: { readonly high: string; readonly low: string }) => string;
  readonly only: (slots: { readonly name: string }) => string;
  readonly nowAndBefore: string;
  /** The name has its points with their sign. */
  readonly mostMoved: (slots: { readonly before: string; readonly now: string; readonly name: string }) => string;
  readonly notMoved: (slots: { readonly before: string; readonly now: string }) => string;
  readonly notComparable: string;
  readonly howMoved: string;
}

/** What the sheet says on which a period, the year to date and the whole year stand beside each other. */
export interface FigureWords {
  readonly sheet: (slots: { readonly period: string }) => string;
  readonly subtitle: (slots: { readonly day: string }) => string;
  readonly period: (slots: { readonly period: string; readonly isMonth: boolean }) => string;
  readonly toDate: string;
  readonly year: string;
  readonly kpi: string;
  /** Instead of the actual value of a year that is not over. */
  readonly estimate: string;
  readonly headings: Readonly<Record<"actual" | "budget" | "deviation" | "index" | "last", string>>;
  /** The unit of the variance of a KPI in percent: short, it stands in cells. */
  readonly percentagePoints: string;
  readonly notes: readonly string[];
}

/** What the sheet says, in the language of the workbook; formulas of the sheet fill the slots. */
export interface DashboardWords {
  /** What the sheet is called. */
  readonly sheet: string;
  /** Above the cell in which a day is typed. */
  readonly choose: string;
  readonly chooseHint: string;
  /** Instead of it, where the day is chosen on another sheet. */
  readonly chosenOn: (slots: { readonly name: string }) => string;
  readonly shown: string;
  /** The letter before the number of a quarter. */
  readonly quarter: string;
  readonly coverage: (slots: { readonly scored: string; readonly all: string }) => string;
  /** The whole scorecard, in the first row of the list. */
  readonly whole: string;
  /** How many KPIs have which light. */
  readonly counts: (slots: {
    readonly green: string;
    readonly amber: string;
    readonly red: string;
    readonly none: string;
  }) => string;
  /** The points have their sign. */
  readonly fall: (slots: Moved) => string;
  readonly noFall: string;
  /** The points have no sign. */
  readonly rise: (slots: Moved) => string;
  readonly noRise: string;
  readonly noPast: string;
  readonly headings: {
    readonly name: string;
    readonly actual: string;
    readonly target: string;
    readonly deviation: Readonly<Record<Deviation, string>>;
    readonly score: string;
    readonly status: string;
    readonly change: string;
    /** The change since the same period a year before. */
    readonly inYear: string;
    readonly owner: string;
    readonly initiative: string;
  };
  /** Behind the difference of two percentages: short, it stands in cells. */
  readonly points: string;
  /** What charts say, and the texts beside them. */
  readonly charts: ChartWords;
  /** The list of what is not on track. */
  readonly needs: string;
  readonly noNeeds: string;
  /** A row whose entry is gone, kept because somebody has written beside it. */
  readonly former: (slots: { readonly name: string }) => string;
  readonly source: string;
  /** Before the day on which earlier periods were worked out. */
  readonly workedOut: string;
  /** What a copy that no longer changes is called. */
  readonly report: (slots: { readonly period: string }) => string;
  readonly periodName: (period: Period, fiscalYearStart: number) => string;
  /** A day as people write it. */
  readonly dayOf: (day: number) => string;
  readonly figures: FigureWords;
  /** A moment in ISO 8601 as a day, and a score with one decimal, as people write them. */
  readonly dayName: (iso: string) => string;
  readonly scoreText: (score: number) => string;
  /** Before the day on which it was made. */
  readonly frozen: string;
  /** Before the period whose numbers a copy shows. */
  readonly frozenPeriod: string;
  /** What the further pages of a report say. */
  readonly pages: {
    /** How the points that a KPI costs are counted. */
    readonly points: string;
    readonly kpi: string;
    readonly initiative: string;
    readonly due: string;
    readonly cost: string;
    readonly said: string;
    readonly noInitiative: string;
    /** What the chart of a KPI shows. */
    readonly chart: string;
    /** What the mark behind a period of the chart says: it is not over. */
    readonly open: string;
    /** Below a list that ends before all of them are named. */
    readonly more: (slots: { readonly shown: number; readonly count: number }) => string;
    readonly late: (slots: { readonly name: string }) => string;
  };
  /** What of the ups and downs of a KPI is no chance. */
  readonly signals: {
    readonly none: string;
    /** There are some, and all of them older than what is drawn. */
    readonly noneShown: string;
    readonly tooFew: (slots: { readonly needed: number; readonly count: number }) => string;
    readonly rules: Readonly<Record<Signal["rule"], Readonly<Record<Signal["direction"], string>>>>;
    /** @param slots - `text` is that of its rule */
    readonly found: (slots: { readonly text: string; readonly period: string }) => string;
  };
  /** A score in sentences. */
  readonly explained: (explanation: Explanation) => readonly string[];
  /** Periods in their order, each as short as an axis has room for; where several would be called the same, with the years. */
  readonly periodLabels: (periods: readonly Period[], fiscalYearStart: number) => readonly string[];
  /** The sheet with the strategy map. */
  readonly map: {
    readonly sheet: string;
    readonly leadsTo: (slots: { readonly list: string }) => string;
    readonly noObjectives: string;
    readonly source: string;
    /** An arrow for those who do not see it. */
    readonly arrow: (slots: { readonly from: string; readonly to: string }) => string;
    /** When frames and arrows were drawn. */
    readonly drawn: (slots: { readonly day: string }) => string;
  };
}

export type DashboardLanguages = Readonly<Record<WorkbookLanguage, DashboardWords>>;

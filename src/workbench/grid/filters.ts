import type { Area } from "./grid";
import type { Span } from "./outline";

/** What is asked of the cells of a column, in the words of `Excel.FilterCriteria`. */
export interface FilterCriteria {
  readonly filterOn:
    | "BottomItems"
    | "BottomPercent"
    | "CellColor"
    | "Dynamic"
    | "FontColor"
    | "Values"
    | "TopItems"
    | "TopPercent"
    | "Custom";
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: "And" | "Or";
  readonly color?: string;
  readonly dynamicCriteria?: string;
  /** Texts, or days and times with how much of them counts. */
  readonly values?: readonly (string | { readonly date: string; readonly specificity: string })[];
}

/** Filters of a sheet and of the tables on it. */
export interface Filters {
  /** What the sheet's own filter is for, headers included. */
  readonly area?: Area;
  /** By the header cell, which tells whose column it is. */
  readonly columns: readonly { readonly header: Area; readonly criteria: FilterCriteria }[];
  /** Rows that the filters hide. */
  readonly hidden: readonly Span[];
}

export const NO_FILTERS: Filters = { columns: [], hidden: [] };

/** The months in the words for filters of dates, behind `AllDatesInPeriod`. */
export const FILTER_MONTHS = [
  "January",
  // As the documentation spells it.
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

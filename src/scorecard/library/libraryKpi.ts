import type { Direction } from "../rule";
import type { KindName } from "../kinds";
import type { Aggregation } from "../time/aggregation";
import type { Frequency } from "../time/period";

/** A text in both languages of the product. */
export interface Bilingual {
  readonly en: string;
  readonly da: string;
}

/** The four perspectives of Kaplan and Norton. */
export const LIBRARY_PERSPECTIVES = ["financial", "customer", "process", "learning"] as const;
export type LibraryPerspective = (typeof LIBRARY_PERSPECTIVES)[number];

/** What a KPI is counted in. The word or sign for it is the reader's, so "currency" is whatever the sheet is kept in. */
export type LibraryUnit =
  "percent" | "currency" | "times" | "points" | "count" | "hours" | "days" | "seconds" | "months" | "stars";

/** Which way is better; `target` where both too much and too little are worse. */
export type LibraryDirection = Direction | "target";

/**
 * How it is scored as long as nobody has chosen otherwise; none is a ratio to the target. `linear` needs a baseline where
 * the scale does not begin at 0, `band` its two ends, `targetIsBest` a margin when the target is 0. Spending is a `budget`.
 */
export type LibraryKind = Extract<KindName, "linear" | "budget" | "targetIsBest" | "band">;

/** How its values over a longer period become one; none of these needs a number of periods. */
export type LibraryAggregation = Exclude<Aggregation["kind"], "yearToDate" | "rollingSum" | "rollingAverage">;

/** The two sums of a ratio, as columns that a person can fill. */
export interface RatioParts {
  readonly numerator: Bilingual;
  readonly denominator: Bilingual;
}

/** A KPI that marketing people know, with all that is needed to start measuring it, except values and targets. */
export interface LibraryKpi {
  /** Upper case and never changed: old workbooks may refer to it. */
  readonly id: string;
  readonly perspective: LibraryPerspective;
  readonly name: Bilingual;
  /** What people call it in their sheets. No two KPIs share a name or an alias, whatever the language. */
  readonly aliases: Readonly<Record<keyof Bilingual, readonly string[]>>;
  /** In words, one line. */
  readonly formula: Bilingual;
  readonly unit: LibraryUnit;
  readonly direction: LibraryDirection;
  readonly kind: LibraryKind;
  /**
   * Ends of the scale where it truly has two, counted in the unit: 100 "percent" is the whole, however the sheet writes
   * it. A scale that does not begin at 0 needs a baseline.
   */
  readonly bounds: readonly [number, number] | undefined;
  readonly aggregation: LibraryAggregation;
  /** Given when the aggregation is `ratioOfSums`, and only then. */
  readonly parts: RatioParts | undefined;
  readonly frequency: Frequency;
  readonly timing: "leading" | "lagging";
  /** What most often goes wrong with it: one sentence. */
  readonly pitfall: Bilingual;
}

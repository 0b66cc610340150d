import type { Direction } from "../../scorecard";

/** What was reached, what was planned, and what was reached a year before; `undefined` for what is not known. */
export interface Compared {
  readonly actual: number | undefined;
  readonly budget: number | undefined;
  readonly last: number | undefined;
}

/** A KPI as finance people compare it. Of the whole year the actual value is its estimate until it is over. */
export interface KpiFigures {
  readonly month: Compared;
  readonly toDate: Compared;
  readonly year: Compared;
  /** Which way is better; `undefined` where neither is. */
  readonly better: Direction | undefined;
}

/** How far the actual value lies from the budget, in the unit of the KPI. */
export const deviationOf = ({ actual, budget }: Compared): number | undefined =>
  actual === undefined || budget === undefined ? undefined : actual - budget;

/** The actual value in hundredths of the budget; none of a budget that is not above 0, where it would say the opposite. */
export const indexOf = ({ actual, budget }: Compared): number | undefined =>
  actual === undefined || budget === undefined || budget <= 0 ? undefined : (100 * actual) / budget;

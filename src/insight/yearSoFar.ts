import { after, placeInYear, type Aggregation, type Period } from "../scorecard";

/** A fiscal year, from what is known of it. */
export interface YearSoFar {
  /** Whether the values of its periods make one of the whole year, as sales do; else it ends with the value of its last period. */
  readonly addsUp: boolean;
  readonly periods: readonly [Period, ...Period[]];
  readonly last: Period;
  /** What each period of this year has brought. */
  readonly brought: readonly number[];
  /** How many periods are still to come, or to be finished. */
  readonly remaining: number;
}

interface PastValue {
  readonly period: Period;
  readonly value: number;
}

/**
 * The year that a period lies in.
 *
 * - Empty: nothing brought without values of this year.
 *
 * @param past - by period, oldest first; of what adds up only of periods that are over
 * @param until - of the frequency of `past`, as is `running`
 * @param running - the period of the day that is looked at: those before it are over, whether they have a value or not
 */
export function yearSoFar(
  kind: Aggregation["kind"] | undefined,
  past: readonly PastValue[],
  {
    until,
    running,
    fiscalYearStart,
  }: { readonly until: Period; readonly running: Period; readonly fiscalYearStart: number },
): YearSoFar {
  const { place, perYear } = placeInYear(until, fiscalYearStart);
  const first = after(until, -place);
  const rest = Array.from({ length: perYear - 1 }, (_, index) => after(first, index + 1));
  const last = after(first, perYear - 1);
  const ofYear = past.filter(({ period }) => period.index >= first.index).map(({ value }) => value);
  const brought = kind === "yearToDate" ? ofYear.map((value, index) => value - (ofYear[index - 1] ?? 0)) : ofYear;
  const over = Math.max(
    past.at(-1)?.period.index ?? -Infinity,
    Math.min(until.index, running.index - 1),
    first.index - 1,
  );
  return {
    addsUp: kind === "sum" || kind === "yearToDate",
    periods: [first, ...rest],
    last,
    brought,
    remaining: Math.max(0, last.index - over),
  };
}

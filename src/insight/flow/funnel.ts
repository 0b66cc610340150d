import { wilson } from "../intervals";
import { rateDifference } from "../rateDifference";

/** What a funnel is held against: a rate a step, or the counts of the period before. */
export type FunnelNorm =
  | { readonly kind: "benchmark"; readonly rates: readonly (number | undefined)[] }
  | { readonly kind: "before"; readonly counts: readonly number[] };

export interface FunnelStep {
  /** From the step before, which is number `step − 1`. */
  readonly step: number;
  readonly from: number;
  readonly to: number;
  /** With its interval; `undefined` when nobody came, or more went on than came. */
  readonly rate: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** What it is held against. */
  readonly norm: number | undefined;
  /** "below" and "above" only beyond what chance explains; `undefined` where nothing can be compared. */
  readonly against: "below" | "above" | "level" | undefined;
  /** How many fewer went on than by the norm; 0 when as many or more did. */
  readonly missing: number | undefined;
  /** What those come to at the last step, at the rates that the later steps have; `undefined` where one of these has none. */
  readonly missingAtEnd: number | undefined;
  /** More went on than came: these are not the same people. */
  readonly isMixed: boolean;
}

/**
 * The steps of a funnel, each with what it loses.
 *
 * - Empty: a step that nobody reached has no rate; without a norm nothing is missing.
 * - Source: Wilson (1927) for the rates, Newcombe (1998) against the period before; what is lost counts at the end, because the largest
 *   drop is seldom the dearest.
 *
 * @param counts - how many reached each step
 * @example funnelOf([12000, 1800, 420, 84], { kind: "benchmark", rates: [0.16, 0.2, 0.3] }) // the third step costs 42 at the end
 */
export function funnelOf(counts: readonly number[], norm?: FunnelNorm): readonly FunnelStep[] {
  const rates = counts.slice(1).map((to, index) => rateOf(counts[index] ?? 0, to));
  return rates.map((rate, index) => {
    const [from, to] = [counts[index] ?? 0, counts[index + 1] ?? 0];
    const isMixed = to > from;
    const interval = rate === undefined ? undefined : wilson(to, from);
    const [low, high] = interval?.ok === true ? [interval.value.low, interval.value.high] : [undefined, undefined];
    const wanted = normOf(norm, index);
    const missing = wanted === undefined || rate === undefined ? undefined : Math.max(0, wanted * from - to);
    const later = atRates(rates.slice(index + 1));
    return {
      step: index + 2,
      from,
      to,
      rate,
      low,
      high,
      norm: wanted,
      against: rate === undefined || wanted === undefined ? undefined : compared(norm, index, { from, to, low, high }),
      missing,
      missingAtEnd: missing === undefined || later === undefined ? undefined : missing * later,
      isMixed,
    };
  });
}

/** The steps by what they cost at the end, the dearest first; only those that are below what they are held against. */
export const dearestSteps = (steps: readonly FunnelStep[]): readonly FunnelStep[] =>
  steps
    .filter(({ against }) => against === "below")
    .sort((one, other) => (other.missingAtEnd ?? 0) - (one.missingAtEnd ?? 0));

const atRates = (rates: readonly (number | undefined)[]): number | undefined =>
  rates.reduce<number | undefined>(
    (whole, each) => (whole === undefined || each === undefined ? undefined : whole * each),
    1,
  );

const rateOf = (from: number, to: number): number | undefined => (from > 0 && to <= from ? to / from : undefined);

function normOf(norm: FunnelNorm | undefined, index: number): number | undefined {
  if (norm?.kind !== "before") return norm?.rates[index];
  return rateOf(norm.counts[index] ?? 0, norm.counts[index + 1] ?? 0);
}

interface Measured {
  readonly from: number;
  readonly to: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

function compared(
  norm: FunnelNorm | undefined,
  index: number,
  { from, to, low = 0, high = 1 }: Measured,
): FunnelStep["against"] {
  if (norm?.kind === "before") {
    const before = { successes: norm.counts[index + 1] ?? 0, trials: norm.counts[index] ?? 0 };
    const change = rateDifference({ successes: to, trials: from }, before);
    if (!change.ok) return undefined;
    return change.value.high < 0 ? "below" : change.value.low > 0 ? "above" : "level";
  }
  const wanted = norm?.rates[index] ?? 0;
  return high < wanted ? "below" : low > wanted ? "above" : "level";
}

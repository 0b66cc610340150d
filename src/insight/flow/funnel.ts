import { wilson } from "../intervals";
import { rateDifference, type Share } from "../rateDifference";

/** How often chance may make a difference of any of the steps. */
const CHANCE = 0.05;

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
  /** "below" and "above" only beyond what chance explains, over all steps together; `undefined` where nothing can be compared. */
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
 * - Where nothing has changed, any step is called below or above in about 5 of 100 funnels, however many steps there are: Holm (1979).
 * - Source: Wilson (1927) for the rates, Newcombe (1998) against the period before; what is lost counts at the end, because the largest
 *   drop is seldom the dearest.
 *
 * @param counts - how many reached each step
 * @example funnelOf([12000, 1800, 420, 84], { kind: "benchmark", rates: [0.16, 0.2, 0.3] }) // the third step costs 42 at the end
 */
export function funnelOf(counts: readonly number[], norm?: FunnelNorm): readonly FunnelStep[] {
  const rates = counts.slice(1).map((to, index) => rateOf(counts[index] ?? 0, to));
  const against = comparedWith(norm, counts, rates);
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
      against: against[index],
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

/**
 * What each step is, held against the norm. The chance of saying too much is shared among the steps that are still open, so that every
 * difference that is found leaves more of it to the others.
 */
function comparedWith(
  norm: FunnelNorm | undefined,
  counts: readonly number[],
  rates: readonly (number | undefined)[],
): readonly FunnelStep["against"][] {
  const verdicts = rates.map((rate, index): FunnelStep["against"] =>
    rate === undefined || normOf(norm, index) === undefined ? undefined : "level",
  );
  const open = new Set(verdicts.flatMap((verdict, index) => (verdict === undefined ? [] : [index])));
  for (let before = -1; before !== open.size && open.size > 0;) {
    before = open.size;
    const confidence = 1 - CHANCE / before;
    for (const index of [...open]) {
      const [from, to] = [counts[index] ?? 0, counts[index + 1] ?? 0];
      const verdict = compared(norm, index, { successes: to, trials: from }, confidence);
      if (verdict === "level") continue;
      verdicts[index] = verdict;
      open.delete(index);
    }
  }
  return verdicts;
}

function compared(
  norm: FunnelNorm | undefined,
  index: number,
  now: Share,
  confidence: number,
): NonNullable<FunnelStep["against"]> {
  const isBefore = norm?.kind === "before";
  const found = isBefore
    ? rateDifference(now, { successes: norm.counts[index + 1] ?? 0, trials: norm.counts[index] ?? 0 }, confidence)
    : wilson(now.successes, now.trials, confidence);
  // Both have somebody who came: otherwise there is no rate.
  if (!found.ok) throw new Error(found.problem.kind);
  const wanted = isBefore ? 0 : (norm?.rates[index] ?? 0);
  const { low, high } = found.value;
  return high < wanted ? "below" : low > wanted ? "above" : "level";
}

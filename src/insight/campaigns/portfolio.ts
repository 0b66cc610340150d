import { binomialAtMost, studentT } from "../distributions";
import { normal } from "../gamma";
import { poisson } from "../intervals";
import { totalResults, totalSpend, type Campaign } from "./campaign";
import { discoveryRates } from "./discoveryRates";
import { dispersionOf, distance, type Dispersion } from "./dispersion";
import { SHRINKAGE_NEEDS, shrinkageOf } from "./shrinkage";
import { COMPARABLE, verdictOf, type Evidence, type Verdict } from "./verdict";

/** An amount with the ends of what it could as well be. */
export interface Range {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What one campaign brought, compared with all of them. Amounts of money are in the currency of the spend. */
export interface CampaignFigures extends Campaign, Evidence {
  /** `undefined` without results: not 0, and not infinite. */
  readonly costPerResult: number | undefined;
  /** The cost per result of a campaign of which more is known, drawn towards that of all; `undefined` where nothing can be drawn. */
  readonly shrunkCost: number | undefined;
  /** Spend beyond what these results cost on average; negative where they cost less. */
  readonly waste: Range;
  /** Value by spend, when the value is known. Its ends tell of the number of results alone, not of how much one is worth. */
  readonly returnOnSpend: Range | undefined;
  readonly verdict: Verdict;
}

export interface Portfolio {
  readonly spend: number;
  readonly results: number;
  /** The ratio of the sums, never the mean of the ratios; `undefined` without results. */
  readonly costPerResult: number | undefined;
  /** In the order in which they were given. */
  readonly campaigns: readonly CampaignFigures[];
  /** What the campaigns that are said to be inefficient spent beyond what their results cost on average, together. */
  readonly waste: Range;
  readonly dispersion: Dispersion;
  /** Whether there are results enough to compare campaigns at all. */
  readonly isTested: boolean;
}

export interface PortfolioOptions {
  readonly confidence?: number;
}

/**
 * Compares campaigns by what their results cost.
 *
 * - Empty: no figures for no campaigns; without results nothing has a cost, and nothing is said of anything.
 * - Assumes results of one kind that do not depend on each other. Where campaigns vary more than that, as real ones do, this is seen in
 *   ten campaigns or more, and intervals and findings follow; of fewer it is assumed that they vary twice as much.
 * - An average says nothing of the next krone, and a comparison nothing of causes.
 *
 * @param campaigns - each once, with spend above 0, results of one kind, money in one currency
 */
export function portfolioOf(campaigns: readonly Campaign[], { confidence = 0.95 }: PortfolioOptions = {}): Portfolio {
  const [spend, results] = [totalSpend(campaigns), totalResults(campaigns)];
  const cost = results > 0 ? spend / results : undefined;
  const isTested = results >= COMPARABLE.results && campaigns.length >= COMPARABLE.campaigns;
  const expected = campaigns.map((each) => (cost === undefined ? 0 : each.spend / cost));
  const distances = campaigns.map((each, index) => distance(each.results, expected[index] ?? 0));
  const dispersion = dispersionOf(distances);
  const trials = Math.round(results);
  const tail = tailOf(dispersion, campaigns.length);

  const fewer = campaigns.map((each) => binomialAtMost(Math.round(each.results), trials, share(each.spend, spend)));
  const more = campaigns.map((each) =>
    Math.round(each.results) === 0
      ? 1
      : 1 - binomialAtMost(Math.round(each.results) - 1, trials, share(each.spend, spend)),
  );
  const rates = discoveryRates(fewer);
  const guardedLow = discoveryRates(fewer.map((chance, index) => Math.max(chance, tail(distances[index] ?? 0))));
  const guardedHigh = discoveryRates(more.map((chance, index) => Math.max(chance, tail(-(distances[index] ?? 0)))));

  const counted = intervals(confidence, dispersion);
  const wasteOf = (spent: number, brought: number): Range => {
    const { low, high } = counted(brought);
    const price = cost ?? 0;
    return { estimate: spent - brought * price, low: spent - high * price, high: spent - low * price };
  };
  const canShrink = campaigns.length >= SHRINKAGE_NEEDS.campaigns && results >= SHRINKAGE_NEEDS.results;
  const shrinkage = canShrink ? shrinkageOf(campaigns) : undefined;

  const figures = campaigns.map((each, index): CampaignFigures => {
    const evidence: Evidence = {
      expected: expected[index] ?? 0,
      spendShare: share(each.spend, spend),
      index: cost === undefined ? undefined : share(each.results, results) / share(each.spend, spend),
      chance: fewer[index] ?? 1,
      discoveryRate: rates[index] ?? 1,
      guardedRate: guardedLow[index] ?? 1,
      guardedRateOfBetter: guardedHigh[index] ?? 1,
    };
    const { low, high } = counted(each.results);
    const perResult =
      each.value === undefined || each.results <= 0 ? undefined : each.value / each.results / each.spend;
    // Of ten thousand rows a copy of each part takes longer than the figures.
    return {
      name: each.name,
      spend: each.spend,
      results: each.results,
      ...(each.value === undefined ? {} : { value: each.value }),
      expected: evidence.expected,
      spendShare: evidence.spendShare,
      index: evidence.index,
      chance: evidence.chance,
      discoveryRate: evidence.discoveryRate,
      guardedRate: evidence.guardedRate,
      guardedRateOfBetter: evidence.guardedRateOfBetter,
      costPerResult: each.results > 0 ? each.spend / each.results : undefined,
      shrunkCost: shrinkage === undefined ? undefined : 1 / shrinkage.rateOf(each),
      waste: wasteOf(each.spend, each.results),
      returnOnSpend: perResult === undefined ? undefined : returnFor(perResult, each.results, low, high),
      verdict: isTested ? verdictOf(evidence, campaigns.length) : "too-few-data",
    };
  });
  const flagged = figures.filter(({ verdict }) => verdict === "inefficient");
  const waste = flagged.length > 0 ? wasteOf(totalSpend(flagged), totalResults(flagged)) : NOTHING;
  return { spend, results, costPerResult: cost, campaigns: figures, waste, dispersion, isTested };
}

const returnFor = (perResult: number, results: number, low: number, high: number): Range => ({
  estimate: perResult * results,
  low: perResult * low,
  high: perResult * high,
});

const NOTHING: Range = { estimate: 0, low: 0, high: 0 };

const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/** The chance of a distance so low, where campaigns vary as much as these. How much has been estimated has a price of its own. */
const tailOf =
  ({ factor, isEstimated }: Dispersion, count: number) =>
  (away: number): number =>
    isEstimated ? studentT(away / Math.sqrt(factor), count - 1) : normal(away / Math.sqrt(factor));

/** The ends of what a count could as well have been; each count of the list is worked out once. */
function intervals(confidence: number, { factor, isEstimated }: Dispersion) {
  const known = new Map<number, { readonly low: number; readonly high: number }>();
  const by = isEstimated ? factor : 1;
  return (count: number): { readonly low: number; readonly high: number } => {
    const found = known.get(count);
    if (found !== undefined) return found;
    const { low, high } = poisson(count / by, confidence);
    const ends = { low: low * by, high: high * by };
    known.set(count, ends);
    return ends;
  };
}

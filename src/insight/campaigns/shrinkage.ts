import { totalOf, totalResults, totalSpend, type Campaign } from "./campaign";

/** Draws the results per krone of a campaign towards those of all, the more the less it has spent. */
export interface Shrinkage {
  /** Results per krone of all. */
  readonly rate: number;
  /** How much campaigns differ beyond chance, as a variance of results per krone; 0: nothing is seen but chance. */
  readonly variance: number;
  rateOf(campaign: Pick<Campaign, "spend" | "results">): number;
}

/** Fewer campaigns or results do not show how much campaigns differ. */
export const SHRINKAGE_NEEDS = { campaigns: 5, results: 20 } as const;

/**
 * The empirical Bayes estimate of results per krone, by moments, of a gamma prior for counts.
 *
 * - Empty: `undefined` without spend.
 * - Assumes that results come at one rate for each campaign, and that these rates are spread around the one of all.
 * - Source: Marshall (1991), as in https://search.r-project.org/CRAN/refmans/spdep/html/EBest.html
 */
export function shrinkageOf(campaigns: readonly Campaign[]): Shrinkage | undefined {
  const spend = totalSpend(campaigns);
  if (spend <= 0) return undefined;
  const rate = totalResults(campaigns) / spend;
  const spread =
    totalOf(campaigns, (each) => (each.spend > 0 ? each.spend * (each.results / each.spend - rate) ** 2 : 0)) / spend;
  const variance = Math.max(0, spread - rate / (spend / campaigns.length));
  return {
    rate,
    variance,
    rateOf: ({ spend: own, results }) =>
      own > 0 && variance > 0 ? rate + ((results / own - rate) * variance) / (variance + rate / own) : rate,
  };
}

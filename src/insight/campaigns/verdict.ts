/** What may be said of a campaign in one word. */
export type Verdict = "inefficient" | "watch" | "too-few-data" | "small" | "ordinary" | "better";

/** What a verdict rests on. */
export interface Evidence {
  /** The results that the spend would have brought at the cost per result of all. */
  readonly expected: number;
  /** Of all spend, 0 to 1. */
  readonly spendShare: number;
  /** Share of results by share of spend: 1 is average, 0.5 half of it; `undefined` when there are no results at all. */
  readonly index: number | undefined;
  /** How likely so few results are, if all campaigns were alike; each one counts among all. */
  readonly chance: number;
  /** The share of false alarms if this one, and all that are as clear, are taken for findings. */
  readonly discoveryRate: number;
  /** The same, where it is taken into account that campaigns vary more than chance. */
  readonly guardedRate: number;
  readonly guardedRateOfBetter: number;
}

/** Below so many results in all, and with fewer campaigns, nothing is compared. */
export const COMPARABLE = { results: 20, campaigns: 2 } as const;

/** When a campaign is said to be inefficient. */
export const FINDING = {
  /** Results per krone below four fifths of the average: less than that is not worth acting on. */
  index: 0.8,
  /** At most one in ten findings is a false alarm. */
  discoveryRate: 0.1,
  /** Where fewer results than these are expected, few of them are no surprise. */
  expected: 5,
  /** A smaller share of the spend than this is small, unless there are so many campaigns that the average one is smaller. */
  spendShare: 0.05,
} as const;

/**
 * The word for what the numbers carry, and none that says more.
 *
 * - `inefficient`: clearly fewer results for the money than the rest, and money enough to matter.
 * - `watch`: it looks so, but could well be chance.
 * - `better`: clearly more.
 * - `too-few-data`, `small`: nothing is said.
 *
 * @param count - how many campaigns were compared
 */
export function verdictOf(evidence: Evidence, count: number): Verdict {
  const { index = 1, expected, spendShare, chance, discoveryRate, guardedRate, guardedRateOfBetter } = evidence;
  if (spendShare < Math.min(FINDING.spendShare, 1 / count)) return "small";
  const isLow = index < FINDING.index;
  if (isLow && Math.max(discoveryRate, guardedRate) <= FINDING.discoveryRate) return "inefficient";
  if (expected < FINDING.expected) return "too-few-data";
  if (index > 1 / FINDING.index && guardedRateOfBetter <= FINDING.discoveryRate) return "better";
  return isLow && chance <= FINDING.discoveryRate ? "watch" : "ordinary";
}

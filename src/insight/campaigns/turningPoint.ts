import type { CampaignFigures, Portfolio } from "./portfolio";
import { FINDING } from "./verdict";

/**
 * How many results a campaign would have had to bring for what it spent, so that its verdict was another at the latest: for `inefficient`
 * and `watch` the least number, for `better` the greatest.
 *
 * - Empty: `undefined` for other verdicts, and where no number of results would do.
 * - The others stay as they are. The verdict may change before, when the difference is no longer larger than chance makes.
 *
 * @example turningPoint(campaign, portfolio) // 59: with 59 results it would not be called inefficient
 */
export function turningPoint(
  { verdict, results, spendShare }: Pick<CampaignFigures, "verdict" | "results" | "spendShare">,
  { results: all }: Pick<Portfolio, "results">,
): number | undefined {
  const others = all - results;
  /** The results at which the index is such: its own count among all. */
  const at = (index: number): number | undefined => {
    const share = index * spendShare;
    return share < 1 ? (share * others) / (1 - share) : undefined;
  };
  switch (verdict) {
    case "inefficient":
    case "watch": {
      const least = at(FINDING.index);
      return least === undefined ? undefined : Math.ceil(least - SLACK);
    }
    case "better": {
      const most = at(1 / FINDING.index);
      return most === undefined ? undefined : Math.floor(most + SLACK);
    }
    default:
      return undefined;
  }
}

/** Shares that are whole numbers of results in decimals are not always so in binary numbers. */
const SLACK = 1e-9;

import { isTotalOfPeriod } from "../../scorecard";
import type { Campaign } from "./campaign";
import type { CampaignRow } from "./campaignRow";
import { near, totalsAmong } from "./totalsAmong";

/** The campaigns of a table, and what was left out of it. */
export interface Gathered {
  /** Each name once, in the order in which they first come, with spend above 0. */
  readonly campaigns: readonly Campaign[];
  /** Rows that add up the others. */
  readonly totals: number;
  /** Whether a row of totals says another spend than the rows that it adds up, by more than half a percent. */
  readonly totalDiffers: boolean;
  /** Campaigns with results that nothing was spent on: they have no cost, and those of others would look dear beside them. */
  readonly withoutSpend: number;
}

/**
 * Makes campaigns of the rows of a table: repeated names are added up, as the rows of several months are, rows of totals are left out.
 *
 * - Empty: no campaigns for no rows; rows with neither spend nor results are left out.
 *
 * @param rows - amounts 0 or more
 */
export function gather(rows: readonly CampaignRow[]): Gathered {
  const filled = rows.filter(({ spend = 0, results = 0, value = 0 }) => spend > 0 || results > 0 || value > 0);
  const isWhole = totalsAmong(filled);
  const totals = filled.filter(isWhole);
  const kept = filled.filter((row) => !isWhole(row));

  const byName = new Map<string, Campaign>();
  for (const { name, spend = 0, results = 0, value } of kept) {
    const key = name.trim().toLowerCase();
    const before = byName.get(key);
    const worth = before?.value === undefined ? value : before.value + (value ?? 0);
    byName.set(key, {
      name: before?.name ?? name.trim(),
      spend: (before?.spend ?? 0) + spend,
      results: (before?.results ?? 0) + results,
      ...(worth === undefined ? {} : { value: worth }),
    });
  }
  const campaigns = [...byName.values()].filter(({ spend }) => spend > 0);
  const totalDiffers = differs(totals, kept);
  return { campaigns, totals: totals.length, totalDiffers, withoutSpend: byName.size - campaigns.length };
}

/** The largest total of all, or the largest of each month, beside the rows that it adds up. */
function differs(totals: readonly CampaignRow[], kept: readonly CampaignRow[]): boolean {
  const whole = spendOf(kept);
  return [...new Set(totals.map(({ month }) => month))].some((month) => {
    // Of which year a "Total maj" is, it does not tell.
    const own = totals.filter((row) => row.month === month && (month !== undefined || !isTotalOfPeriod(row.name)));
    const largest = own.reduce((most, { spend = 0 }) => Math.max(most, spend), 0);
    const ofMonth = month === undefined ? whole : spendOf(kept.filter((row) => row.month === month));
    return largest > 0 && !near(largest, whole) && !near(largest, ofMonth);
  });
}

const spendOf = (rows: readonly CampaignRow[]): number => rows.reduce((sum, { spend = 0 }) => sum + spend, 0);

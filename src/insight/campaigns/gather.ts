import { isTotalOfPeriod } from "../../scorecard";
import { campaignKey, type Campaign } from "./campaign";
import type { CampaignRow } from "./campaignRow";
import { near, partsOfTable, totalsAmong } from "./totalsAmong";

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
  /** Rows with spend that say nothing of results: these count as none, as exports leave out what is 0. */
  readonly withoutResults: number;
  /** Rows with results that do not say what these were worth, while others do: of their campaigns no value is known. */
  readonly withoutValue: number;
}

/**
 * Makes campaigns of the rows of a table: repeated names are added up, as the rows of several months are, rows of totals are left out.
 *
 * - Empty: no campaigns for no rows; rows with neither spend nor results are left out.
 *
 * @param rows - amounts 0 or more
 * @param whole - of these and of rows that do not count yet, with their totals; of the rows alone when it is left out
 */
export function gather(rows: readonly CampaignRow[], whole?: Pick<Gathered, "totals" | "totalDiffers">): Gathered {
  const filled = rows.filter(({ spend = 0, results = 0, value = 0 }) => spend > 0 || results > 0 || value > 0);
  const isWhole = totalsAmong(filled);
  const totals = filled.filter(isWhole);
  const kept = filled.filter((row) => !isWhole(row));

  const tellsValue = kept.some(({ value }) => value !== undefined);
  const isWorthUnknown = ({ results = 0, value }: CampaignRow): boolean =>
    tellsValue && results > 0 && value === undefined;
  const unknown = kept.filter(isWorthUnknown);
  const ofUnknownWorth = new Set(unknown.map(({ name }) => campaignKey(name)));

  const byName = new Map<string, Campaign>();
  for (const { name, spend = 0, results = 0, value } of kept) {
    const key = campaignKey(name);
    const before = byName.get(key);
    const worth = ofUnknownWorth.has(key) || !tellsValue ? undefined : (before?.value ?? 0) + (value ?? 0);
    byName.set(key, {
      name: before?.name ?? name.trim(),
      spend: (before?.spend ?? 0) + spend,
      results: (before?.results ?? 0) + results,
      ...(worth === undefined ? {} : { value: worth }),
    });
  }
  const campaigns = [...byName.values()].filter(({ spend }) => spend > 0);
  const parts = partsOfTable(filled);
  return {
    campaigns,
    totals: whole?.totals ?? totals.length,
    totalDiffers:
      whole?.totalDiffers ??
      differs(
        // A part is known by what it adds up.
        totals.filter((row) => !parts.has(row)),
        kept,
      ),
    withoutSpend: byName.size - campaigns.length,
    withoutResults: kept.filter(({ spend = 0, results }) => spend > 0 && results === undefined).length,
    withoutValue: unknown.length,
  };
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

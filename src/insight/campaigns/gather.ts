import { isTotal, isTotalAlone } from "../../scorecard";
import { totalOf, type Campaign } from "./campaign";

/** A row of a table of campaigns, as it stands there; `undefined` for what is blank or a dash. */
export interface CampaignRow {
  readonly name: string;
  readonly spend: number | undefined;
  readonly results: number | undefined;
  readonly value: number | undefined;
}

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

/** Sums of rounded numbers are not quite the rounded sum. */
const SLACK = 0.005;

/**
 * Makes campaigns of the rows of a table: repeated names are added up, as the rows of several months are, rows of totals are left out.
 *
 * - Empty: no campaigns for no rows; rows with neither spend nor results are left out.
 *
 * @param rows - amounts 0 or more
 */
export function gather(rows: readonly CampaignRow[]): Gathered {
  const filled = rows.filter(({ spend = 0, results = 0, value = 0 }) => spend > 0 || results > 0 || value > 0);
  const isNamed = ({ name }: CampaignRow): boolean => name.trim() !== "";
  const sums = sumsOf(filled.filter((row) => isNamed(row) && !isTotal(row.name)));
  // Without a name, or with one that goes on behind the word, a row may be one of the others, or what they add up to.
  const isWhole = (row: CampaignRow): boolean =>
    isTotalAlone(row.name) ||
    ((!isNamed(row) || isTotal(row.name)) &&
      sums.rows > 1 &&
      near(row.spend ?? 0, sums.spend) &&
      near(row.results ?? 0, sums.results));
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
  const largest = totals.reduce((most, { spend = 0 }) => Math.max(most, spend), 0);
  const totalDiffers = largest > 0 && !near(largest, sumsOf(kept).spend);
  return { campaigns, totals: totals.length, totalDiffers, withoutSpend: byName.size - campaigns.length };
}

const sumsOf = (rows: readonly CampaignRow[]) => ({
  rows: rows.length,
  spend: totalOf(rows, ({ spend = 0 }) => spend),
  results: totalOf(rows, ({ results = 0 }) => results),
});

const near = (one: number, other: number): boolean => Math.abs(one - other) <= SLACK * Math.max(one, other);

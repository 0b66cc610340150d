import { isTotalAlone, type Result } from "../../scorecard";
import type { TooFewData } from "../estimate";
import type { CampaignRow } from "./campaignRow";
import { gather, type Gathered } from "./gather";
import { recordsIn, type CampaignRecord } from "./recordsIn";
import { totalsAmong } from "./totalsAmong";
import { paretoOf, type Pareto } from "./pareto";
import { portfolioOf, type Portfolio } from "./portfolio";
import { rateChange, type RateChange } from "./rateChange";

export interface ComparisonOptions {
  /** Which of the names makes one of the campaigns that are compared. */
  readonly grouping: number;
  readonly currency: string;
  /** One month of them; all when it is left out. */
  readonly month?: number | undefined;
  /** The last month whose results are all there; every month is without one. */
  readonly settled?: number | undefined;
}

/** What one campaign, or all of them, brought in two months. */
export interface MonthChange extends RateChange {
  readonly month: number;
  readonly monthBefore: number;
  readonly costBefore: number | undefined;
  readonly cost: number | undefined;
}

export interface Comparison {
  readonly gathered: Gathered;
  readonly portfolio: Portfolio;
  /** Of the spend, by the places of the campaigns. */
  readonly pareto: Pareto;
  /** The months that can be looked at, the latest first. */
  readonly months: readonly number[];
  /** The latest month that is looked at, where results of it may still come: it is not compared with another. */
  readonly unsettled: number | undefined;
  /**
   * How a campaign has changed to the month that is looked at, the latest whole one without one, from the one before it in the table;
   * of all together without a name. `undefined` where there is no earlier month, or results may still come.
   */
  changeOf(name?: string): Result<MonthChange, TooFewData> | undefined;
}

/** The chance of each count is worked out. */
const MOST_RESULTS = 100_000;

/**
 * Compares the campaigns of a table, as `portfolioOf` does, in one currency and by whatever it is grouped by.
 *
 * - Empty: no campaigns where nothing was spent in that currency and month.
 *
 * @param records - amounts 0 or more
 */
export function compareRecords(
  records: readonly CampaignRecord[],
  { grouping, currency, month, settled = Infinity }: ComparisonOptions,
): Comparison {
  const nameOf = ({ names }: CampaignRecord): string => names.find(isTotalAlone) ?? names[grouping] ?? "";
  const own = recordsIn(records, currency).map((record) => ({ ...record, name: nameOf(record) }));
  const gathered = gather(own.filter((record) => month === undefined || record.month === month));
  const portfolio = portfolioOf(gathered.campaigns);
  const months = [...new Set(own.flatMap((record) => record.month ?? []))].sort((one, other) => other - one);
  const latest = month ?? months[0];
  const unsettled = latest !== undefined && latest > settled ? latest : undefined;
  const now = months.find((each) => each <= settled && (month === undefined || each === month));
  const before = now === undefined ? undefined : months.find((each) => each < now);
  const sums = now === undefined || before === undefined ? new Map<string, Sums>() : sumsOf(own);
  return {
    gathered,
    portfolio,
    pareto: paretoOf(portfolio.campaigns.map(({ spend }) => spend)),
    months,
    unsettled,
    changeOf: (name) => {
      if (now === undefined || before === undefined) return undefined;
      const key = name === undefined ? ALL : keyOf(name);
      const [later, earlier] = [sums.get(`${now} ${key}`), sums.get(`${before} ${key}`)];
      return changeBetween(earlier, later, { month: now, monthBefore: before });
    },
  };
}

interface Sums {
  readonly spend: number;
  readonly results: number;
}

const ALL = "\u0000";
const NOTHING: Sums = { spend: 0, results: 0 };
const keyOf = (name: string): string => name.trim().toLowerCase();

/** By month and campaign, and by month alone. */
function sumsOf(rows: readonly CampaignRow[]): ReadonlyMap<string, Sums> {
  const sums = new Map<string, Sums>();
  const isWhole = totalsAmong(rows);
  for (const row of rows) {
    const { name, month, spend = 0, results = 0 } = row;
    if (month === undefined || isWhole(row)) continue;
    for (const key of [`${month} ${keyOf(name)}`, `${month} ${ALL}`]) {
      const sum = sums.get(key) ?? NOTHING;
      sums.set(key, { spend: sum.spend + spend, results: sum.results + results });
    }
  }
  return sums;
}

function changeBetween(
  earlier: Sums = NOTHING,
  later: Sums = NOTHING,
  months: Pick<MonthChange, "month" | "monthBefore">,
): Result<MonthChange, TooFewData> {
  // Beyond that chance plays no part any more, and a tenth of the results says the same of the rest.
  const scale = Math.max(1, (earlier.results + later.results) / MOST_RESULTS);
  const scaled = ({ spend, results }: Sums): Sums => ({ spend, results: results / scale });
  const found = rateChange(scaled(earlier), scaled(later));
  if (!found.ok) return found;
  const costOf = ({ spend, results }: Sums): number | undefined => (results > 0 ? spend / results : undefined);
  return { ok: true, value: { ...found.value, ...months, costBefore: costOf(earlier), cost: costOf(later) } };
}

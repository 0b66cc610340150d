import { isTotalAlone } from "../../scorecard";
import { gather, type Gathered } from "./gather";
import { recordsIn, type CampaignRecord } from "./recordsIn";
import { monthChanges, type ChangeOf } from "./monthChanges";
import { paretoOf, type Pareto } from "./pareto";
import { portfolioOf, type Portfolio } from "./portfolio";
import type { Settled } from "./settledUntil";
import { totalsAmong } from "./totalsAmong";

export interface ComparisonOptions {
  /** Which of the names makes one of the campaigns that are compared. */
  readonly grouping: number;
  readonly currency: string;
  /** One month of them; all when it is left out. */
  readonly month?: number | undefined;
  /** Up to when results are all there; all of them are without it. */
  readonly settled?: Settled | undefined;
}

export interface Comparison {
  readonly gathered: Gathered;
  readonly portfolio: Portfolio;
  /** Of the spend, by the places of the campaigns. */
  readonly pareto: Pareto;
  /** The months that can be looked at, the latest first. */
  readonly months: readonly number[];
  /** Records of days whose results may still come, which are left out. */
  readonly late: number;
  /** The latest month that is looked at, where results of it may still come: it is not compared with another. */
  readonly unsettled: number | undefined;
  /**
   * How a campaign has changed to the month that is looked at, the latest whole one without one, from the one before it in the table;
   * of all together without a name. `undefined` where there is no earlier month, or results may still come.
   */
  changeOf(name?: string): ReturnType<ChangeOf> | undefined;
}

const ALWAYS: Settled = { day: Infinity, month: Infinity };

/**
 * Compares the campaigns of a table, as `portfolioOf` does, in one currency and by whatever it is grouped by.
 *
 * - Empty: no campaigns where nothing was spent in that currency and month.
 *
 * @param records - amounts 0 or more
 */
export function compareRecords(
  records: readonly CampaignRecord[],
  { grouping, currency, month, settled = ALWAYS }: ComparisonOptions,
): Comparison {
  const nameOf = ({ names }: CampaignRecord): string => names.find(isTotalAlone) ?? names[grouping] ?? "";
  const all = recordsIn(records, currency).map((record) => ({ ...record, name: nameOf(record) }));
  const isLate = ({ day = 0 }: CampaignRecord): boolean => day > settled.day;
  const late = all.filter(isLate).length;
  // A total goes on counting what is late.
  const isWhole = late === 0 ? () => false : totalsAmong(all);
  const own = late === 0 ? all : all.filter((record) => !isLate(record) && !isWhole(record));
  const isLookedAt = (record: CampaignRecord): boolean => month === undefined || record.month === month;
  const gathered = gather(own.filter(isLookedAt), late === 0 ? undefined : gather(all.filter(isLookedAt)));
  const portfolio = portfolioOf(gathered.campaigns);
  const months = [...new Set(all.flatMap((record) => record.month ?? []))].sort((one, other) => other - one);
  const latest = month ?? months[0];
  const unsettled = latest !== undefined && latest > settled.month ? latest : undefined;
  const now = months.find((each) => each <= settled.month && (month === undefined || each === month));
  const before = now === undefined ? undefined : months.find((each) => each < now);
  const changes = now === undefined || before === undefined ? undefined : monthChanges(own, before, now);
  return {
    gathered,
    portfolio,
    pareto: paretoOf(portfolio.campaigns.map(({ spend }) => spend)),
    months,
    unsettled,
    late,
    changeOf: (name) => changes?.(name),
  };
}

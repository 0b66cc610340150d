import { campaignKey } from "./campaign";
import { currenciesOf, type CampaignRecord } from "./recordsIn";
import type { Settled } from "./settledUntil";

/** What a campaign brought for its money in a month. */
export interface MonthlyRate {
  /** Months since the year 0. */
  readonly month: number;
  /** Results by spend, 0 for none. */
  readonly rate: number;
}

/**
 * What one campaign brought for its money, month by month, in the currency with the most rows: results by spend and not the cost of one, so
 * that a month without any counts too.
 *
 * - Shape: one for each whole month with spend, the earliest first.
 * - Empty: none where the table tells no months.
 *
 * @param name - as the table's first column of names has it, in any case
 * @param settled - up to when results are all there
 */
export function monthlyRates(
  records: readonly CampaignRecord[],
  name: string,
  settled: Settled,
): readonly MonthlyRate[] {
  const [wanted] = currenciesOf(records);
  const sums = new Map<number, { spend: number; results: number }>();
  for (const { names, month, currency, spend = 0, results = 0 } of records) {
    if (month === undefined || month > settled.month || currency !== wanted) continue;
    if (campaignKey(names[0] ?? "") !== campaignKey(name)) continue;
    const sum = sums.get(month) ?? { spend: 0, results: 0 };
    sums.set(month, { spend: sum.spend + spend, results: sum.results + results });
  }
  return [...sums]
    .filter(([, { spend }]) => spend > 0)
    .map(([month, { spend, results }]) => ({ month, rate: results / spend }))
    .sort((one, other) => one.month - other.month);
}

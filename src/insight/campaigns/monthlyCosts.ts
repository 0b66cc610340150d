import { currenciesOf, type CampaignRecord } from "./recordsIn";
import type { Settled } from "./settledUntil";

/** What a result of a campaign cost in a month. */
export interface MonthlyCost {
  /** Months since the year 0. */
  readonly month: number;
  readonly cost: number;
}

/**
 * What a result of one campaign cost, month by month, in the currency with the most rows.
 *
 * - Shape: one for each whole month with spend and results, the earliest first; a month without results has no cost.
 * - Empty: none where the table tells no months.
 *
 * @param name - as the table's first column of names has it, in any case
 * @param settled - up to when results are all there
 */
export function monthlyCosts(
  records: readonly CampaignRecord[],
  name: string,
  settled: Settled,
): readonly MonthlyCost[] {
  const [wanted] = currenciesOf(records);
  const sums = new Map<number, { spend: number; results: number }>();
  for (const { names, month, currency, spend = 0, results = 0 } of records) {
    if (month === undefined || month > settled.month || currency !== wanted) continue;
    if (keyOf(names[0] ?? "") !== keyOf(name)) continue;
    const sum = sums.get(month) ?? { spend: 0, results: 0 };
    sums.set(month, { spend: sum.spend + spend, results: sum.results + results });
  }
  return [...sums]
    .filter(([, { spend, results }]) => spend > 0 && results > 0)
    .map(([month, { spend, results }]) => ({ month, cost: spend / results }))
    .sort((one, other) => one.month - other.month);
}

const keyOf = (name: string): string => name.trim().toLowerCase();

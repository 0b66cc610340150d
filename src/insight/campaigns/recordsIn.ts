import { isTotalAlone } from "../../scorecard";
import { totalsAmong } from "./totalsAmong";

/** A row of a table of campaigns as it was read; `undefined` for an amount that is blank or a dash. */
export interface CampaignRecord {
  /** What it may be grouped by: the campaign first, then the channel and whatever else the table has. */
  readonly names: readonly string[];
  /** Months since the year 0; `undefined` where the table does not tell. */
  readonly month: number | undefined;
  /** The last day that it counts, in the 1900 system; left out where the table tells months alone, or nothing. */
  readonly day?: number | undefined;
  /** Empty where the table does not tell. */
  readonly currency: string;
  readonly spend: number | undefined;
  readonly results: number | undefined;
  readonly value: number | undefined;
}

/** Currencies of the records, the one with the most rows first. Totals without a currency make none. */
export function currenciesOf(records: readonly CampaignRecord[]): readonly string[] {
  const isLoose = looseTotals(records);
  const counts = new Map<string, number>();
  for (const record of records) {
    const { currency, spend = 0 } = record;
    if (spend > 0 && !isLoose(record)) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts.keys()].sort((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0));
}

/** The records in a currency; where there is no other, with the totals that have none. */
export function recordsIn(records: readonly CampaignRecord[], currency: string): readonly CampaignRecord[] {
  const isLoose = looseTotals(records);
  const isOnly = currenciesOf(records).length === 1;
  return records.filter((record) => (isLoose(record) ? isOnly : record.currency === currency));
}

/** Totals without a currency in a table that tells it. */
function looseTotals(records: readonly CampaignRecord[]): (record: CampaignRecord) => boolean {
  const without = records.filter(({ currency }) => currency === "").length;
  if (without === 0 || without === records.length) return () => false;
  const isWhole = totalsAmong(records.map(named));
  return (record) => record.currency === "" && isWhole(named(record));
}

const named = (record: CampaignRecord) => ({
  ...record,
  name: record.names.find(isTotalAlone) ?? record.names[0] ?? "",
});

import { useMemo } from "react";
import { compareRecords, currenciesOf, type Comparison, type Settled } from "../../../insight";
import type { CampaignTable } from "../../../session";
import { useKept } from "../../form/useKept";

export interface ChosenComparison {
  readonly comparison: Comparison;
  readonly grouping: number;
  readonly currencies: readonly string[];
  readonly currency: string;
  /** `undefined`: the whole table. */
  readonly month: number | undefined;
  group(place: number): void;
  take(currency: string): void;
  look(month: number | undefined): void;
}

/** The comparison of a table, by what a person has chosen, also before the view was left; what the table has no more is taken back. */
export function useComparison({ records, groupings }: CampaignTable, settled: Settled): ChosenComparison {
  const [wantedGrouping, wantGrouping] = useKept<string | undefined>("campaigns grouping", () => undefined);
  const [wantedCurrency, take] = useKept<string | undefined>("campaigns currency", () => undefined);
  const [wantedMonth, look] = useKept<number | undefined>("campaigns month", () => undefined);
  const currencies = useMemo(() => currenciesOf(records), [records]);
  // By its name: another column may stand in its place by now.
  const grouping = Math.max(0, groupings.indexOf(wantedGrouping ?? ""));
  const currency =
    wantedCurrency !== undefined && currencies.includes(wantedCurrency) ? wantedCurrency : (currencies[0] ?? "");
  const month = records.some((each) => each.month === wantedMonth && each.currency === currency)
    ? wantedMonth
    : undefined;
  const { day, month: settledMonth } = settled;
  const comparison = useMemo(
    () => compareRecords(records, { grouping, currency, month, settled: { day, month: settledMonth } }),
    [records, grouping, currency, month, day, settledMonth],
  );
  return {
    ...{ comparison, grouping, currencies, currency, month, take, look },
    group: (place) => wantGrouping(groupings[place]),
  };
}

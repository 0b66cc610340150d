import { formatMoney } from "../../money";
import { formatNumber, formatPercent, formatReadable, plural } from "../../numbers";

const money = (value: number, currency: string): string => formatMoney(value, currency, "en");

/** What needs attention beside KPIs. */
export const en = {
  unnamed: "A campaign without a name",
  /** With so many more than the one that is named. */
  campaigns: ({ name, count }: { readonly name: string; readonly count: number }) =>
    count === 0
      ? `${name} is inefficient`
      : `${name} and ${plural(count, "en", { one: "1 other campaign", other: `${formatNumber(count, "en")} other campaigns` })} are inefficient`,
  overspend: ({
    estimate,
    low,
    high,
    unit,
  }: {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly unit: string;
  }) => `Overspend ${money(estimate, unit)} (${formatReadable(low, "en")} to ${formatReadable(high, "en")})`,
  bottleneck: ({ name }: { readonly name: string }) => `${name} is the bottleneck`,
  waits: ({ share }: { readonly share: number }) => `${formatPercent(share, "en")} of all waiting is before it`,
  longTerm: "The short term wins while the long term loses",
  longTermWhy: "See the KPIs that pay for it on the map",
  earlyWarning: ({ name }: { readonly name: string }) =>
    `Worsening beyond chance; ${name}, which it is to drive, does not show it yet`,
};

export type ElsewhereWords = typeof en;

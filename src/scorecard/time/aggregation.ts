import { max, mean, min, sum } from "simple-statistics";

/**
 * How the values of a KPI over a longer period become one.
 *
 * - `sum`, `average`, `last`, `min`, `max`: as they say
 * - `ratioOfSums`: the values are numerators beside denominators; a rate is never the mean of rates
 * - `productOfRates`: rates that follow upon each other, as retention does
 * - `yearToDate`: the sum since the fiscal year began
 * - `rollingSum`, `rollingAverage`: over so many of the KPI's own periods, up to the one that is looked at
 */
export const AGGREGATIONS = [
  "last",
  "sum",
  "average",
  "min",
  "max",
  "ratioOfSums",
  "productOfRates",
  "yearToDate",
  "rollingSum",
  "rollingAverage",
] as const;

type Rolling = "rollingSum" | "rollingAverage";
export type Aggregation =
  | { readonly kind: Exclude<(typeof AGGREGATIONS)[number], Rolling> }
  | { readonly kind: Rolling; readonly periods: number };

const IS_ADDITIVE: Readonly<Record<Aggregation["kind"], boolean>> = {
  last: false,
  sum: true,
  average: false,
  min: false,
  max: false,
  ratioOfSums: false,
  productOfRates: false,
  yearToDate: true,
  rollingSum: true,
  rollingAverage: false,
};

const IS_FLOW: Readonly<Record<Aggregation["kind"], boolean>> = {
  ...IS_ADDITIVE,
  ratioOfSums: true,
  average: true,
  rollingAverage: true,
};

/** Its value grows or settles while a period is running, so that part of a period says something else than the whole. */
export const isFlow = ({ kind }: Aggregation): boolean => IS_FLOW[kind];

/** Its targets add up over time as the values do. */
export const isAdditive = ({ kind }: Aggregation): boolean => IS_ADDITIVE[kind];

/**
 * One value of several, oldest first; at least one.
 *
 * @param denominators - beside the values, for `ratioOfSums`
 * @param unit - rates in "%" are multiplied as shares: 90 % of 80 % is 72 %
 * @returns `undefined` when a ratio has nothing below the line
 */
export function aggregate(
  { kind }: Aggregation,
  values: readonly number[],
  denominators: readonly number[],
  unit: string,
): number | undefined {
  switch (kind) {
    case "sum":
    case "yearToDate":
    case "rollingSum":
      return sum(values as number[]);
    case "average":
    case "rollingAverage":
      return mean(values as number[]);
    case "last":
      return values[values.length - 1];
    case "min":
      return min(values as number[]);
    case "max":
      return max(values as number[]);
    case "ratioOfSums": {
      const whole = sum(denominators as number[]);
      if (whole === 0) return undefined;
      return (sum(values as number[]) / whole) * (unit === "%" ? 100 : 1);
    }
    case "productOfRates": {
      const one = unit === "%" ? 100 : 1;
      return values.reduce((product, rate) => (product * rate) / one, one);
    }
  }
}

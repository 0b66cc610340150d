import type { ChartData, ChartLine } from "./chart";

export const ERROR_BARS = ["FixedValue", "Percent", "StDev", "StError", "Custom"] as const;
export const ERROR_SIDES = ["Both", "MinusValues", "PlusValues"] as const;

/** Bars that say how far a value may be off. They are there when something is said of them. */
export interface ChartErrorBars {
  readonly visible?: false;
  readonly type?: (typeof ERROR_BARS)[number];
  readonly include?: (typeof ERROR_SIDES)[number];
  readonly endStyleCap?: false;
  readonly line?: ChartLine;
  /** A number, a percentage, or so many deviations; Office.js cannot say it, files can. */
  readonly amount?: number;
  /** Of a person's own. */
  readonly plus?: ChartData;
  readonly minus?: ChartData;
}

/** As Excel makes them. */
export const amountOf = ({ type = "FixedValue", amount }: ChartErrorBars): number =>
  amount ?? (type === "Percent" ? 5 : 1);

/** What bars of a person's own say, point for point. */
export interface OwnErrors {
  readonly plus: readonly (number | undefined)[];
  readonly minus: readonly (number | undefined)[];
}

/** From where to where the bar of a value goes; of standard deviations around the mean of all, as Excel draws them. */
export function errorReach(
  bars: ChartErrorBars,
  numbers: readonly (number | undefined)[],
  own: OwnErrors,
): readonly (readonly [from: number, to: number] | undefined)[] {
  const { type = "FixedValue", include = "Both" } = bars;
  const known = numbers.filter((each) => each !== undefined);
  const mean = known.reduce((sum, each) => sum + each, 0) / Math.max(1, known.length);
  const squares = known.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  const deviation = known.length > 1 ? Math.sqrt(squares / (known.length - 1)) : 0;
  return numbers.map((number, index) => {
    if (number === undefined) return undefined;
    const [minus, plus] = ((): readonly [number, number] => {
      switch (type) {
        case "FixedValue":
          return [amountOf(bars), amountOf(bars)];
        case "Percent":
          return [(Math.abs(number) * amountOf(bars)) / 100, (Math.abs(number) * amountOf(bars)) / 100];
        case "StDev":
          return [deviation * amountOf(bars), deviation * amountOf(bars)];
        case "StError":
          return [deviation / Math.sqrt(known.length), deviation / Math.sqrt(known.length)];
        case "Custom":
          return [own.minus[index] ?? 0, own.plus[index] ?? 0];
      }
    })();
    const middle = type === "StDev" ? mean : number;
    return [middle - (include === "PlusValues" ? 0 : minus), middle + (include === "MinusValues" ? 0 : plus)];
  });
}

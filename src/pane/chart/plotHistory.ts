import { bandsIn, type Band } from "./bandsIn";
import { extentOf } from "./extentOf";
import { linearScale } from "./linearScale";
import { bandPath, linePath, type PlacedPoint } from "./paths";
import { spacedPlaces } from "./spacedPlaces";
import { ticksIn } from "./ticksIn";

export interface PlottedLabel {
  readonly text: string;
  /** What several labels in a row have in common, as a year; it stands once below the first of them. */
  readonly group: string;
}

export interface PlottedValue {
  readonly label: PlottedLabel;
  readonly value: number | undefined;
  readonly target: number | undefined;
  readonly baseline?: number | undefined;
}

/** What a value is held against in a period. */
export type PlottedTerms = Pick<PlottedValue, "target" | "baseline">;

export interface PlottedForecast {
  readonly label: PlottedLabel;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export interface PlotInput {
  /** Oldest first, at equal distance. */
  readonly values: readonly PlottedValue[];
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | undefined;
  /** What comes after the last of the values: the first of them is the next period. */
  readonly forecast: readonly PlottedForecast[];
  /** How many of the values at the end the forecast does not rest on: it begins before them. */
  readonly forecastFrom: number;
  readonly width: number;
  readonly height: number;
  /** How many periods make a year, and which of them the first one is. */
  readonly cycle: { readonly length: number; readonly first: number };
  format(ticks: readonly number[]): readonly string[];
  /** What a value would be in a period; `undefined` for nothing. */
  kindOf?(value: number, terms: PlottedTerms): string | undefined;
}

export interface HistoryPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly points: readonly (PlacedPoint & { readonly isKnown: boolean })[];
  readonly line: string;
  readonly target: string;
  readonly limits: { readonly mean: number; readonly lower: number; readonly upper: number } | undefined;
  readonly forecast:
    { readonly line: string; readonly band: string; readonly points: readonly PlacedPoint[] } | undefined;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly {
    readonly x: number;
    readonly text: string;
    /** Empty where the label before has the same. */
    readonly group: string;
    readonly anchor: "start" | "middle" | "end";
  }[];
  /** What values would be, behind all else. */
  readonly bands: readonly Band[];
}

const CHARACTER = 6;
const LABEL_GAP = 14;
const TOP = 8;
/** Two lines of labels. */
const BOTTOM = 32;
const RIGHT = 8;

/** Where everything in a history chart lies. */
export function plotHistory({
  values,
  limits,
  forecast,
  forecastFrom,
  width,
  height,
  ...given
}: PlotInput): HistoryPlot {
  const extent = extentOf(
    [
      ...values.flatMap(({ value, target }) => [value, target]),
      ...(limits ? [limits.lower, limits.upper] : []),
      ...forecast.flatMap(({ low, high }) => [low, high]),
    ],
    0.06,
  ) ?? { low: 0, high: 1 };
  const [top, bottom] = [TOP, height - BOTTOM];
  const y = linearScale(extent, { low: bottom, high: top });
  const ticked = ticksIn(extent, 4);
  const texts = given.format(ticked);
  const ticks = ticked.map((value, place) => ({ y: y(value), text: texts[place] ?? "" }));
  const left = Math.max(...ticks.map(({ text }) => text.length), 1) * CHARACTER + LABEL_GAP / 2;
  const right = Math.max(left + 40, width - RIGHT);

  const first = values.length - forecastFrom;
  const labels = [...values, ...forecast.slice(forecastFrom)].map(({ label }) => label);
  const count = Math.max(labels.length, first + forecast.length);
  const x = linearScale({ low: 0, high: Math.max(1, count - 1) }, { low: left + 4, high: right - 4 });
  const longest = Math.max(...labels.map(({ text }) => text.length), 4) * CHARACTER + LABEL_GAP;
  const places = spacedPlaces(count, Math.max(2, Math.floor((right - left) / longest)), given.cycle);

  const at = (place: number, value: number | undefined): PlacedPoint | undefined =>
    value === undefined ? undefined : { x: x(place), y: y(value) };
  const coming = forecast.map(({ value }, index): PlacedPoint => ({ x: x(first + index), y: y(value) }));
  const before = at(first - 1, values[first - 1]?.value);
  return {
    left,
    right,
    top,
    bottom,
    points: values.map(({ value }, place) => ({
      x: x(place),
      y: y(value ?? extent.low),
      isKnown: value !== undefined,
    })),
    line: linePath(values.map(({ value }, place) => at(place, value))),
    target: targetPath(values, count, x, y),
    limits: limits && { mean: y(limits.mean), lower: y(limits.lower), upper: y(limits.upper) },
    forecast:
      forecast.length === 0
        ? undefined
        : {
            points: coming,
            line: linePath(before ? [before, ...coming] : coming),
            band: bandPath(
              [...(before ? [before] : []), ...forecast.map(({ high }, i) => ({ x: x(first + i), y: y(high) }))],
              [...(before ? [before] : []), ...forecast.map(({ low }, i) => ({ x: x(first + i), y: y(low) }))],
            ),
          },
    ticks,
    labels: places.flatMap((place, index) => {
      const label = labels[place];
      if (label === undefined) return [];
      const anchor = place === 0 && count > 1 ? "start" : place === count - 1 && count > 1 ? "end" : "middle";
      const isSame = labels[places[index - 1] ?? -1]?.group === label.group;
      return [{ x: x(place), text: label.text, group: isSame ? "" : label.group, anchor } as const];
    }),
    bands: kindsAcross(),
  };

  function kindsAcross(): readonly Band[] {
    const { kindOf } = given;
    if (kindOf === undefined) return [];
    const half = (x(1) - x(0)) / 2;
    const columns = termsAcross(values, count).map((terms, place) => ({
      left: place === 0 ? left : x(place) - half,
      right: place === count - 1 ? right : x(place) + half,
      key: `${terms.target} ${terms.baseline}`,
      kindOf: (value: number) => kindOf(value, terms),
    }));
    return bandsIn(columns, { top, bottom }, linearScale({ low: bottom, high: top }, extent));
  }
}

/** Targets go across the whole period they hold for, and the last one also for what is coming. */
function targetPath(
  values: readonly PlottedValue[],
  count: number,
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  const half = (x(1) - x(0)) / 2;
  return linePath(
    termsAcross(values, count).flatMap(({ target }, place): (PlacedPoint | undefined)[] =>
      target === undefined
        ? [undefined]
        : [
            { x: Math.max(x(0), x(place) - half), y: y(target) },
            { x: Math.min(x(count - 1), x(place) + half), y: y(target) },
          ],
    ),
  );
}

/** What holds in each place, the last of it also for what is coming. */
function termsAcross(values: readonly PlottedValue[], count: number): readonly PlottedTerms[] {
  const last = values[values.length - 1];
  return Array.from({ length: count }, (_, place) => {
    const { target, baseline } = values[place] ?? last ?? { target: undefined };
    return { target, baseline };
  });
}

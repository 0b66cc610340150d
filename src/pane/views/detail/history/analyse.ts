import {
  FORECASTS,
  usualDistance,
  xmr,
  type AlwaysTheSame,
  type ForecastName,
  type ForecastResult,
  type Signal,
  type TooFewData,
  type UsualDistance,
  type Xmr,
} from "../../../../insight";
import { PERIODS_PER_YEAR, after, success, type Kpi, type Period, type Result } from "../../../../scorecard";
import { accumulates, type HistoryPoint } from "../../../../session";

export interface ForecastPoint extends ForecastResult {
  readonly period: Period;
}

/** What the past of a KPI says, and what it does not say. */
export interface Analysis {
  /** The values build upon each other, so neither limits nor a forecast would be true of them. */
  readonly accumulates: boolean;
  /** `undefined` for values that build upon each other. */
  readonly limits: Result<Xmr, TooFewData> | undefined;
  /** The signals that a point is the last of, by its place in the history. */
  readonly signals: ReadonlyMap<number, readonly Signal[]>;
  /** Of the latest value; `undefined` for values that build upon each other. */
  readonly distance: Result<UsualDistance, TooFewData | AlwaysTheSame> | undefined;
  readonly forecast: Result<readonly ForecastPoint[], TooFewData> | undefined;
}

const PERIODS_AHEAD = 3;

/** A period that is not over says nothing yet: limits and forecast rest on the others. */
export function analyse(history: readonly HistoryPoint[], kpi: Kpi, method: ForecastName): Analysis {
  if (accumulates(kpi))
    return { accumulates: true, limits: undefined, signals: new Map(), distance: undefined, forecast: undefined };
  const counted = history.flatMap(({ actual, isOpen }, place) =>
    actual === undefined || isOpen ? [] : [{ place, value: actual }],
  );
  const values = counted.map(({ value }) => value);
  const limits = xmr(values);
  const signals = new Map<number, readonly Signal[]>();
  for (const signal of limits.ok ? limits.value.signals : []) {
    const place = counted[signal.last]?.place ?? -1;
    signals.set(place, [...(signals.get(place) ?? []), signal]);
  }
  return {
    ...{ accumulates: false, limits, signals, distance: usualDistance(values) },
    forecast: forecastOf(history, counted, method),
  };
}

/** Periods without a value are gaps on the axis of time. */
function forecastOf(
  history: readonly HistoryPoint[],
  counted: readonly { readonly place: number; readonly value: number }[],
  method: ForecastName,
): Result<readonly ForecastPoint[], TooFewData> {
  const last = counted[counted.length - 1];
  const period = last && history[last.place]?.period;
  const places = counted.map(({ place }) => place);
  const points: ForecastPoint[] = [];
  for (let ahead = 1; ahead <= PERIODS_AHEAD; ahead += 1) {
    const found = FORECASTS[method](
      counted.map(({ value }) => value),
      { ahead, places, season: PERIODS_PER_YEAR[period?.frequency ?? "month"] },
    );
    if (!found.ok) return found;
    if (period) points.push({ ...found.value, period: after(period, ahead) });
  }
  return success(points);
}

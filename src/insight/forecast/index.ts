import type { Forecast } from "./forecast";
import { holt } from "./holt";
import { linear } from "./linear";
import { runRate } from "./runRate";
import { seasonalNaive } from "./seasonalNaive";

/** Every forecast by its name in formulas. A new one is a file and a line here. */
export const FORECASTS = { linear, seasonalNaive, holt, runRate } as const satisfies Readonly<Record<string, Forecast>>;

export type ForecastName = keyof typeof FORECASTS;

export const FORECAST_NAMES = Object.keys(FORECASTS) as readonly ForecastName[];

import { FORECAST_NAMES, FORECASTS } from "../../insight";
import { failure, success } from "../../scorecard";
import { spillWords, type Language } from "../../language";
import { headed } from "../headed";
import type { PureFunction } from "../pureFunction";

const MOST_AHEAD = 1000;

/**
 * `BSC.FORECASTOF(values, [ahead], [method], [season], [confidence], [headings])`: one row of four: forecast, low end, high end, and the
 * number of values it rests on.
 *
 * - Unit: that of the values. The interval holds the coming value with the confidence (0.8), if what the method assumes holds.
 * - Empty: `#N/A` with the count that is needed. A blank cell between values is a gap that takes its time; blank cells before the
 *   first value and after the last one are left out.
 */
export const forecastOf =
  (language: () => Language): PureFunction =>
  (given) => {
    const axis = onAxis(given.numbersOrBlanks(1));
    const ahead = Math.floor(given.number(2, { least: 1, most: MOST_AHEAD }, 1));
    const method = given.choice(3, FORECAST_NAMES);
    const season = Math.floor(given.number(4, { least: 2, most: MOST_AHEAD }, 12));
    const confidence = given.number(5, { least: 0.01, most: 0.999 }, 0.8);
    if (axis.values.length === 0) given.refuse({ kind: "argument-missing", position: 1 });
    if (given.problem !== undefined) return failure(given.problem);
    const forecast = FORECASTS[method](axis.values, { ahead, season, confidence, places: axis.places });
    if (!forecast.ok) return failure(forecast.problem);
    const { value, low, high, count } = forecast.value;
    const words = spillWords(language());
    return success(headed(given, 6, [words.expected, words.low, words.high, words.count], [[value, low, high, count]]));
  };

/** The values with their places, counted from the first cell. */
function onAxis(cells: readonly (number | undefined)[]): {
  readonly values: readonly number[];
  readonly places: readonly number[];
} {
  const known = cells.flatMap((value, place) => (value === undefined ? [] : [{ value, place }]));
  return { values: known.map(({ value }) => value), places: known.map(({ place }) => place) };
}

import { FORECAST_NAMES, FORECASTS, type ForecastResult } from "../../insight";
import { spillWords, tableWords, type Language } from "../../language";
import { failure, PERIODS_PER_YEAR, success, type CellProblem, type Result } from "../../scorecard";
import type { Table } from "../answer";
import type { Arguments, Bounds } from "../createArguments";
import { headed } from "../headed";
import { codeOf, type Asked, type NodeFunction } from "./nodeFunction";
import { pastValues } from "./pastValues";
import { inRhythm } from "./rhythm";

/** The chance that an interval may have of holding the value. */
export const CONFIDENCE: Bounds = { least: 0.01, most: 0.999 };

/** Scores stay between 0 and the ceiling; the values of a KPI are what they are. */
export const heldFor =
  ({ state, node }: Pick<Asked, "state" | "node">) =>
  (value: number): number =>
    node.level === "kpi" ? value : Math.min(state.scorecard.settings.ceiling, Math.max(0, value));

/**
 * `BSC.FORECAST([name], [period], [method])`: what the value of a KPI, or the score of anything else, is expected to be in a coming
 * period (the next one, when left out).
 *
 * - Unit: that of the KPI; scores are held to 0 and the ceiling.
 * - Empty: `#N/A` with the count of periods that the method needs.
 * - Errors: `#VALUE!` for a period that has its value already.
 */
export const forecast: NodeFunction = (asked, given) => {
  const found = expected(asked, given);
  return found.ok ? success(heldFor(asked)(found.value.value)) : found;
};

/**
 * `BSC.FORECASTINTERVAL([name], [period], [method], [confidence], [headings])`: one row of three: what `FORECAST` says, and the ends of the interval
 * that holds the coming value with the confidence (0.8).
 */
export const forecastInterval: NodeFunction = (asked, given) => {
  const found = expected(asked, given, given.optionalNumber(4, CONFIDENCE));
  if (!found.ok) return found;
  const { value, low, high } = found.value;
  const held = heldFor(asked);
  return success(intervalRow(given, 5, asked.state.language, [held(value), held(low), held(high)]));
};

/** What is expected, and the ends of its interval, as one row. */
export function intervalRow(given: Arguments, position: number, language: Language, row: readonly number[]): Table {
  const { expected: heading, low, high } = spillWords(language);
  return headed(given, position, [heading, low, high], [row]);
}

function expected(asked: Asked, given: Arguments, confidence?: number): Result<ForecastResult, CellProblem> {
  const { state } = asked;
  const { settings } = state.scorecard;
  const method = given.choice(3, FORECAST_NAMES);
  const past = pastValues(asked);
  const last = past.at(-1)?.period;
  if (last === undefined) return failure({ kind: "too-few-data", count: 0, needed: 4 });
  const ahead = asked.period === undefined ? 1 : inRhythm(asked.period, last.frequency, settings).index - last.index;
  const { letters } = tableWords(state.language);
  if (ahead < 1) return failure({ kind: "argument-not-ahead", position: 2, period: codeOf(state, last, letters) });
  const places = past.map(({ period }) => period.index);
  const season = PERIODS_PER_YEAR[last.frequency];
  const options = { ahead, season, places, ...(confidence === undefined ? {} : { confidence }) };
  return FORECASTS[method](
    past.map(({ value }) => value),
    options,
  );
}

import { FORECAST_NAMES, FORECASTS } from "../../insight";
import { tableWords } from "../../language";
import { failure, PERIODS_PER_YEAR, success } from "../../scorecard";
import { codeOf, type NodeFunction } from "./nodeFunction";
import { inRhythm, pastValues } from "./pastValues";

/**
 * `BSC.FORECAST([name], [period], [method])`: what the value of a KPI, or the score of anything else, is expected to be in a coming
 * period (the next one, when left out).
 *
 * - Unit: that of the KPI; scores are held to 0 and the ceiling.
 * - Empty: `#N/A` with the count of periods that the method needs.
 * - Errors: `#VALUE!` for a period that has its value already.
 */
export const forecast: NodeFunction = (asked, given) => {
  const { state, node } = asked;
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
  const found = FORECASTS[method](
    past.map(({ value }) => value),
    { ahead, season, places },
  );
  if (!found.ok) return failure(found.problem);
  const { value } = found.value;
  return success(node.level === "kpi" ? value : Math.min(settings.ceiling, Math.max(0, value)));
};

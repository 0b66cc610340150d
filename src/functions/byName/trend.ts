import { trendOf } from "../../insight";
import { tableWords } from "../../language";
import { failure, success } from "../../scorecard";
import { type NodeFunction } from "./nodeFunction";
import { pastValues } from "./pastValues";
import { FORMATS, isCode } from "./status";

/**
 * `BSC.TREND([name], [period], [format])`: whether the values of a KPI, or the scores of anything else, are rising or falling up to
 * a period; only a signal counts. With the format "code" as `up`, `down`, `level` (another level, but not on its way) or `none`.
 *
 * - Empty: `#N/A` with the count below six periods.
 */
export const trend: NodeFunction = (asked, given) => {
  const format = given.choice(3, FORMATS);
  const found = trendOf(pastValues(asked, asked.period).map(({ value }) => value));
  if (!found.ok) return failure(found.problem);
  const { direction } = found.value;
  return success(isCode(format) ? direction : tableWords(asked.state.language).trends[direction]);
};

import { trendOf as trendOfValues } from "../../insight";
import { tableWords, type Language } from "../../language";
import { failure, success } from "../../scorecard";
import { FORMATS, isCode } from "../byName/status";
import type { PureFunction } from "../pureFunction";

/**
 * `BSC.TRENDOF(values, [format])`: whether values are rising or falling; only a signal counts. With the format "code" as `up`,
 * `down`, `level` (another level, but not on its way) or `none`.
 *
 * - Empty: `#N/A` with the count below six values; blank cells are left out.
 */
export const trendOf =
  (language: () => Language): PureFunction =>
  (given) => {
    const values = given.numbers(1);
    const format = given.choice(2, FORMATS);
    const trend = trendOfValues(values);
    if (!trend.ok) return failure(trend.problem);
    const { direction } = trend.value;
    return success(isCode(format) ? direction : tableWords(language()).trends[direction]);
  };

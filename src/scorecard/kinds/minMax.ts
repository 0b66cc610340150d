import { difference } from "../difference";
import type { Kind } from "./kind";

/**
 * Where the value lies between the two ends of its scale, in percent; reversed when lower is better.
 *
 * - Problem: `limits-missing` without both ends, `limits-crossed` when they do not lie apart in the right order.
 * - Source: performance in BSC Designer, http://www.bscdesigner.com/kpi_designer_manual/change-indicator-details.htm; worst
 *   and best case in NICE Uptivity.
 *
 * @example minMax.score({ actual: 50, … }, { low: 0, high: 200 }) // 25
 */
export const minMax: Kind = {
  needs: ["actual"],
  takes: [],
  scale: undefined,
  isTimed: false,
  score: ({ actual }, { low, high, direction }) => {
    if (low === undefined || high === undefined)
      return { kind: "limits-missing", limits: low === undefined ? ["low"] : ["high"] };
    const length = difference(high, low);
    if (length <= 0) return { kind: "limits-crossed", low, high };
    const covered = direction === "lower" ? difference(high, actual) : difference(actual, low);
    return (100 * covered) / length;
  },
};

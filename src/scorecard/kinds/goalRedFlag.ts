import { difference } from "../difference";
import { contradiction, directionOf, shortfall } from "./direction";
import type { Kind } from "./kind";

const RED_FLAG_SCORE = 100 / 3;
const GOAL_SCORE = 200 / 3;

/**
 * Two numbers, three equal bands: the red flag (kept as the baseline) scores 33⅓, the goal (the target) 66⅔, and the line
 * through them goes on as far again on either side, to 0 and 100.
 *
 * - Problem: `goal-equals-red-flag`, because the two must lie apart; `direction-contradicts` for a stated direction that is not
 *   the one from the red flag to the goal.
 * - Source: Goal/Red Flag of Spider Impact, https://support.spiderstrategies.com/hc/en-us/articles/360041554151-Using-KPI-Scoring-Types
 *   (there 0 to 10).
 *
 * @example goalRedFlag.score({ actual: 900, target: 700, baseline: 500 }, {}) // 100
 */
export const goalRedFlag: Kind = {
  needs: ["actual", "target", "baseline"],
  takes: [],
  scale: undefined,
  isTimed: false,
  misses: (values, rule) => shortfall(values, directionOf(values, rule)) > 0,
  score: (values, rule) => {
    const { actual, target, baseline } = values;
    const way = difference(target, baseline);
    if (way === 0) return { kind: "goal-equals-red-flag", value: target };
    const covered = ((GOAL_SCORE - RED_FLAG_SCORE) * difference(actual, baseline)) / way;
    return contradiction(values, rule) ?? RED_FLAG_SCORE + covered;
  },
};

import { difference } from "../difference";
import { contradiction, directionOf, shortfall } from "./direction";
import { isGiven, type Kind } from "./kind";
import { maintain } from "./maintain";
import { wayCovered, wayTo } from "./way";

/**
 * The share of the way from baseline to target that has been covered, in percent.
 *
 * `100 · (actual − baseline) / (target − baseline)`: it serves both directions (a target below the baseline means that
 * lower is better) and negative values. Without a baseline the score falls from 100 at the target to 0 at a distance of the
 * target's own size on the bad side, see `wayCovered`.
 *
 * - Unit: 0 to 100 between baseline and target, beyond on either side.
 * - Target equal to baseline: there is no way to go, so the value is to be kept, see `maintain`.
 * - Problem: `direction-contradicts` for a stated direction that is not the one from baseline to target.
 * - Source: the progress formula that ServiceNow, SAP Solution Manager and BSC Designer publish.
 *
 * @example linear.score({ actual: 5.4, target: 6, baseline: 4 }, {}) // 70
 * @example linear.score({ actual: 30, target: 20, baseline: 60 }, {}) // 75
 * @example linear.score({ actual: 75, target: 50 }, { direction: "lower" }) // 50
 */
export const linear: Kind = {
  needs: ["actual", "target"],
  takes: ["baseline"],
  scale: undefined,
  isTimed: false,
  misses: (values, rule) => {
    if (isKept(values)) return maintain.misses?.(values, rule) ?? false;
    return difference(shortfall(values, directionOf(values, rule)), rule.tolerance ?? 0) > 0;
  },
  wayFor: (values, rule) => {
    if (isKept(values) || contradiction(values, rule)) return undefined;
    const way = wayTo(values, directionOf(values, rule));
    return way.length === 0 ? undefined : way;
  },
  score: (values, rule, circumstances) => {
    if (isKept(values)) return maintain.score(values, rule, circumstances);
    return contradiction(values, rule) ?? wayCovered(values, directionOf(values, rule));
  },
};

const isKept = ({ target, baseline }: Parameters<Kind["score"]>[0]): boolean =>
  isGiven(baseline) && difference(target, baseline) === 0;

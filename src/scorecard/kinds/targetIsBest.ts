import { difference } from "../difference";
import { bandScore } from "./band";
import type { Kind } from "./kind";

/**
 * Exactly on target is best: `100 · (1 − |actual − target| / margin)`, not below 0. Without a margin it is the size of the
 * target, as in SAP Strategy Management.
 *
 * - Target 0 without a margin: any miss is 0.
 * - Source: https://help.sap.com/saphelp_stm75/helpdata/en/17/2746dd324c46afbdcd80cf9b1738ae/content.htm
 *
 * @example targetIsBest.score({ actual: 55, target: 50, … }, {}) // 90
 */
export const targetIsBest: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  misses: ({ actual, target }, { tolerance = 0 }) => difference(Math.abs(difference(actual, target)), tolerance) > 0,
  score: ({ actual, target }, { margin }) => bandScore(actual, target, target, margin ?? Math.abs(target)),
};

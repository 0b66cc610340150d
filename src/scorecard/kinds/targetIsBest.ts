import { bandScore } from "./band";
import type { Kind } from "./kind";

/**
 * Exactly on target is best: `100 · (1 − |actual − target| / margin)`, not below 0. Without a margin it is the size of the
 * target, as in SAP Strategy Management.
 *
 * - Problem: `limits-missing` when the target is 0 and no margin is given.
 * - Source: https://help.sap.com/saphelp_stm75/helpdata/en/17/2746dd324c46afbdcd80cf9b1738ae/content.htm
 *
 * @example targetIsBest.score({ actual: 55, target: 50, … }, {}) // 90
 */
export const targetIsBest: Kind = {
  needs: ["actual", "target"],
  takes: [],
  scale: undefined,
  isTimed: false,
  score: ({ actual, target }, { margin }) => {
    const width = margin ?? Math.abs(target);
    return width > 0 ? bandScore(actual, target, target, width) : { kind: "limits-missing", limits: ["margin"] };
  },
};

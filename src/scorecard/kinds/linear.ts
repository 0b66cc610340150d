import { failure, success } from "../result";
import type { Kind } from "./kind";

/**
 * The share of the way from baseline to target that has been covered, in percent.
 *
 * `100 · (actual − baseline) / (target − baseline)`: it serves both directions (a target below the baseline means that
 * lower is better) and negative values. Without a baseline the way starts at 0.
 *
 * - Unit: 0 to 100 between baseline and target, beyond on either side.
 * - Empty: actual and target are needed; a baseline that is bound to a cell without a number is needed too.
 * - Problem: `target-equals-baseline`, because there is no way to go.
 * - Source: the progress formula that ServiceNow, SAP Solution Manager and BSC Designer publish.
 *
 * @example linear.score({ actual: 5.4, target: 6, baseline: 4 }) // 70
 * @example linear.score({ actual: 30, target: 20, baseline: 60 }) // 75
 */
export const linear: Kind = {
  needs: ({ baseline }) => (baseline.kind === "none" ? ["actual", "target"] : ["actual", "target", "baseline"]),
  defaults: { baseline: 0 },
  score: ({ actual, target, baseline }) =>
    target === baseline
      ? failure({ kind: "target-equals-baseline", value: target })
      : success((100 * (actual - baseline)) / (target - baseline)),
};

import { KINDS, type KindName } from "../../../src/scorecard/kinds";
import type { Circumstances } from "../../../src/scorecard/kinds/kind";
import type { Rule, ScoreProblem } from "../../../src/scorecard";

export interface Case {
  readonly actual?: number;
  readonly target?: number;
  readonly baseline?: number;
  readonly rule?: Rule;
  readonly circumstances?: Partial<Circumstances>;
}

/** What a kind makes of values, or the problem it gives instead. */
export const scoreOf = (
  kind: KindName,
  { actual = NaN, target = NaN, baseline = NaN, rule = {}, circumstances = {} }: Case,
): number | ScoreProblem =>
  KINDS[kind].score({ actual, target, baseline }, rule, { today: NaN, periods: 1, met: 0, ...circumstances });

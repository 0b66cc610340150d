import { max, median, min } from "simple-statistics";
import { geometricMean } from "./geometricMean";
import type { RollUp } from "./rollUp";
import { shareGreen } from "./shareGreen";
import { weightedMean } from "./weightedMean";

/** The library takes arrays that may be written to, and does not write to them. */
const unweighted =
  (statistic: (values: number[]) => number): RollUp =>
  (scores) =>
    statistic(scores as number[]);

/**
 * Every roll-up by its name in the model table. A new one is a line here; what else must be said of it, the compiler asks for.
 *
 * `worst` and `min` are one rule under the two names it has in the field. `meanWithVeto` scores as the mean; the veto of a
 * critical KPI that is red meets the status. The median counts each child once.
 */
export const ROLL_UPS = {
  weightedMean,
  worst: unweighted(min),
  geometricMean,
  shareGreen,
  min: unweighted(min),
  max: unweighted(max),
  median: unweighted(median),
  meanWithVeto: weightedMean,
} as const satisfies Readonly<Record<string, RollUp>>;

export type RollUpName = keyof typeof ROLL_UPS;

export const ROLL_UP_NAMES = Object.keys(ROLL_UPS) as readonly RollUpName[];

export const isRollUpName = (text: string): text is RollUpName => Object.hasOwn(ROLL_UPS, text);

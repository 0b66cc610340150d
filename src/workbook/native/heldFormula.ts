import type { KindName } from "../../scorecard";
import { difference, isHigher, isLower, isUnset, orZero } from "./expressions";

const A = "[@Actual]";
const B = "[@Baseline]";

/** How far a value lies on the bad side of a target of 0, by the direction of the row; on either side where it has none. */
const fromZero = `IF(${isHigher},-${A},IF(${isLower},${A},ABS(${A})))`;
const missesBy = (distance: string): string => `${difference(distance, orZero("Tolerance"))}>0`;

/** The way from the baseline to 0 tells the direction, as far as there is one. */
const alongTheWay = `IF(${B}=0,${fromZero},IF(${B}>0,${A},-${A}))`;
const linear = `IF(${isUnset("Baseline")},IF(${isLower},${A},-${A}),${alongTheWay})`;

const zeroMissed: Readonly<Partial<Record<KindName, string>>> = {
  linear: missesBy(linear),
  ratioHigher: `${A}<0`,
  ratioLower: `${A}>0`,
  goalRedFlag: `IF(${B}>0,${A}>0,${A}<0)`,
  targetIsBest: missesBy(`ABS(${A})`),
  maintain: missesBy(fromZero),
};

/**
 * 1 where the light of a KPI is no better than amber whatever its score: a budget that has been passed, a target of 0 that has
 * been missed. The engine's `holdOf` as a native expression over the cells of a row that has a score.
 */
export function heldFormula(kind: KindName): string {
  if (kind === "budget") return `IF(${missesBy(difference(A, "[@Target]"))},1,0)`;
  const missed = zeroMissed[kind];
  return missed === undefined ? "0" : `IF([@Target]=0,IF(${missed},1,0),0)`;
}

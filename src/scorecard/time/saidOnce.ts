import { KINDS } from "../kinds";
import type { Kind } from "../kinds/kind";
import type { Reading } from "../reading";
import { isAdditive } from "./aggregation";
import { periodOf } from "./period";
import type { Observation } from "./series";
import { asSteps, targetOf, type TargetSpread } from "./targets";
import type { TimedKpi } from "./timedKpi";
import { placeInYear } from "./yearPlace";

/** The KPI's own periods that something was observed in, oldest first. */
export const ownPeriods = (
  { frequency }: TimedKpi,
  observed: readonly Observation[],
  fiscalYearStart: number,
): readonly number[] => [...new Set(observed.map(({ day }) => periodOf(day, frequency, fiscalYearStart).index))];

/** What a target of its own period has no share of, because each has one. */
const EACH: TargetSpread = { kind: "each" };

/** How what is said once belongs to the periods: targets that stand in a series are those of each. */
export const spreadOf = ({ targetSpread }: TimedKpi, targets: readonly Observation[]): TargetSpread =>
  targets.length > 0 ? EACH : targetSpread;

/** What is said once, as a target or a baseline is, for some of the KPI's own periods together. */
export function over(
  { aggregation, frequency }: TimedKpi,
  said: number,
  spread: TargetSpread,
  own: readonly number[],
  fiscalYearStart: number,
): number {
  const part = (of: TargetSpread) => (index: number) =>
    targetOf(said, of, placeInYear({ frequency, index }, fiscalYearStart));
  return isAdditive(aggregation)
    ? own.map(part(asSteps(spread))).reduce((sum, each) => sum + each, 0)
    : part(spread)(own[own.length - 1] ?? 0);
}

/** Where a level that grows over the year begins: at its baseline where the kind knows one, else at 0. */
export function beginningOf({ kind, targetSpread, aggregation }: TimedKpi, baseline: Reading): number {
  const { needs, takes }: Kind = KINDS[kind];
  const isKnown = needs.includes("baseline") || takes.includes("baseline");
  const grows = targetSpread.kind === "cumulative" && !isAdditive(aggregation);
  return grows && isKnown && baseline.kind === "number" ? baseline.value : 0;
}

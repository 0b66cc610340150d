import type { Evaluation } from "../evaluation";
import type { Period } from "../time/period";

/** A period whose numbers stand, whatever is changed later. */
export interface Closing {
  readonly period: Period;
  readonly by: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
  /** What every node said, in the structure that the scorecard had. */
  readonly evaluation: Evaluation;
}

/** The closing that holds for a period, if it has been closed. */
export function closingOf(closings: readonly Closing[], period: Period): Closing | undefined {
  if (closings.length === 0) return undefined;
  const found = byPeriod.get(closings) ?? new Map([...closings].reverse().map((each) => [keyOf(each.period), each]));
  byPeriod.set(closings, found);
  return found.get(keyOf(period));
}

/** Every KPI asks for every period of the past. */
const byPeriod = new WeakMap<readonly Closing[], ReadonlyMap<string, Closing>>();

const keyOf = ({ frequency, index }: Period): string => `${frequency} ${index}`;

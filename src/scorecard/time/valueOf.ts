import { KINDS } from "../kinds";
import type { Reading } from "../reading";
import { aggregate } from "./aggregation";
import { isMissing } from "./observed";
import type { Observation } from "./series";
import type { TimedKpi } from "./timedKpi";

/** There is no value for the period. */
export const NO_PAST: Reading = { kind: "blank" };

/** A yes or a word does not add up: the latest one counts, and its target is no part of anything. */
export const isRead = ({ kind }: TimedKpi): boolean => "read" in KINDS[kind];

/** Several observations as one reading; what is no number is told rather than left out. */
export function valueOf(kpi: TimedKpi, observed: readonly Observation[], since: string | undefined): Reading {
  if (isRead(kpi)) return observed[observed.length - 1]?.reading ?? NO_PAST;
  const values: number[] = [];
  const denominators: number[] = [];
  const isRatio = kpi.aggregation.kind === "ratioOfSums";
  for (const { reading, denominator = NO_PAST } of observed) {
    if (reading.kind !== "number") return reading;
    if (isRatio && isMissing(denominator)) continue;
    if (isRatio && denominator.kind !== "number") return denominator;
    values.push(reading.value);
    denominators.push(denominator.kind === "number" ? denominator.value : 0);
  }
  if (values.length === 0) return NO_PAST;
  const value = aggregate(kpi.aggregation, values, denominators, kpi.unit);
  if (value === undefined) return { kind: "error", code: "#DIV/0!" };
  return since === undefined ? { kind: "number", value } : { kind: "number", value, since };
}

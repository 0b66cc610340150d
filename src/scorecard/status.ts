export type Status = "green" | "amber" | "red" | "none";

/** Least score, 0 to 100, that is green, and least that is amber. */
export interface Thresholds {
  readonly green: number;
  readonly amber: number;
}

/** ServiceNow's published defaults, the only ones on a baseline-to-target scale. */
export const STANDARD_THRESHOLDS: Thresholds = { green: 90, amber: 75 };

/**
 * The traffic light of a score. Thresholds are inclusive and meet the unrounded score.
 *
 * @param score - 0 to 100, or `undefined` when there is none
 * @returns `"none"` for a missing score
 * @example statusOf(90, STANDARD_THRESHOLDS) // "green"
 * @example statusOf(89.99, STANDARD_THRESHOLDS) // "amber"
 */
export function statusOf(score: number | undefined, thresholds: Thresholds): Status {
  if (score === undefined) return "none";
  if (score >= thresholds.green) return "green";
  return score >= thresholds.amber ? "amber" : "red";
}

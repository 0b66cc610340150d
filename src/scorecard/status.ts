import { roundedScore } from "./difference";

/** From the best to none. */
export const STATUSES = ["achieved", "green", "amber", "red", "none"] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Why a light is no better than amber whatever the score.
 *
 * - `budget-passed`: a budget beyond its tolerance
 * - `zero-missed`: a target of 0
 * - `veto`: a critical KPI at or below it is red or cannot be scored
 */
export type Hold = "budget-passed" | "zero-missed" | "veto";

/** Least scores of the traffic light. */
export interface Thresholds {
  /** Least score, 0 to 100, that is green. */
  readonly green: number;
  /** Least score, 0 to 100, that is amber. */
  readonly amber: number;
  /** Least raw score that counts as achieved; no status is "achieved" without it. */
  readonly achieved?: number;
  /** How many points beyond a threshold a score must lie before the status leaves what it was; 0 without it. */
  readonly hysteresis?: number;
}

/**
 * What an entry says of its light itself. Its hysteresis is that of the scorecard, and so is what counts as achieved where it
 * does not say.
 */
export interface OwnThresholds extends Omit<Thresholds, "hysteresis"> {
  /** They are values of the KPI in its own unit, and scores by its own rule: "green from 3.0 million". */
  readonly areValues?: true;
}

/**
 * Named sets of thresholds. Sources: strict, ClearPoint and Camms; standard, ServiceNow, the only published defaults on a
 * baseline-to-target scale; progress, the health bands of Cascade; thirds, Spider Impact; OKR, Google.
 */
export const THRESHOLD_PRESETS = {
  standard: { green: 90, amber: 75 },
  strict: { green: 100, amber: 90 },
  progress: { green: 95, amber: 85 },
  thirds: { green: 200 / 3, amber: 100 / 3 },
  okr: { green: 70, amber: 40 },
} as const satisfies Readonly<Record<string, Thresholds>>;

export type ThresholdPreset = keyof typeof THRESHOLD_PRESETS;

export const STANDARD_THRESHOLDS: Thresholds = THRESHOLD_PRESETS.standard;

/** The score of a target that has been reached; some scorecards let scores go beyond it. */
const WHOLE = 100;

/** Best first; a veto caps a status by moving it down this list. */
const LIGHTS = ["green", "amber", "red"] as const;

/**
 * The traffic light of a score. Thresholds are inclusive and meet the score to nine decimals.
 *
 * With a hysteresis a score near a threshold keeps the light it had, until it lies beyond the margin, or on the same side of the
 * threshold for the second time in a row: a kind whose scores end short of the margin could never leave its light otherwise.
 *
 * @param score - 0 to the ceiling, or `undefined` when there is none
 * @param previous - the status before
 * @param last - what the score before said by itself
 * @returns `"none"` for a missing score
 * @example statusOf(90, STANDARD_THRESHOLDS) // "green"
 * @example statusOf(89.99, STANDARD_THRESHOLDS) // "amber"
 */
export function statusOf(
  score: number | undefined,
  thresholds: Thresholds,
  previous: Status = "none",
  last: Status = "none",
): Status {
  if (score === undefined) return "none";
  const { achieved, hysteresis = 0 } = thresholds;
  if (achieved !== undefined && atLeast(score, achieved)) return "achieved";
  const was = placeOf(previous);
  const light = lightOf(score, thresholds, 0);
  if (was < 0 || hysteresis === 0 || light === was) return LIGHTS[light] ?? "red";
  // There is nothing beyond 0 and the whole: at these nobody has to wait for the margin on top.
  if (score <= 0 || (atLeast(score, WHOLE) && thresholds.green <= WHOLE)) return LIGHTS[light] ?? "red";
  // Better than before must be reached with the margin on top, worse with the margin below; or twice.
  const before = placeOf(last);
  const certain = lightOf(score, thresholds, light < was ? hysteresis : -hysteresis);
  const again = before < 0 ? was : light < was ? Math.max(light, before) : Math.min(light, before);
  return LIGHTS[light < was ? Math.min(certain, again, was) : Math.max(certain, again, was)] ?? "red";
}

const placeOf = (status: Status): number =>
  LIGHTS.indexOf(status === "achieved" ? "green" : (status as (typeof LIGHTS)[number]));

function lightOf(score: number, { green, amber }: Thresholds, margin: number): 0 | 1 | 2 {
  if (atLeast(score, green + margin)) return 0;
  return atLeast(score, amber + margin) ? 1 : 2;
}

/** Whether a score reaches a threshold: to the digits that scores have, so that two thirds reach two thirds. */
export const atLeast = (score: number, threshold: number): boolean => roundedScore(score) >= roundedScore(threshold);

/** What is held is not better than amber. */
export const capAtAmber = (status: Status): Status => (status === "green" || status === "achieved" ? "amber" : status);

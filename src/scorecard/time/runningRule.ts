/**
 * How a period of a flow is judged that is still running.
 *
 * - `lastWhole`: not at all; the last period that is over is
 * - `asItIs`: against the target of all of it
 * - `proRata`: against the share of its target that the days so far have of all its days; what does not add up has no such share, and
 *   is judged as it is
 */
export const RUNNING_RULES = ["lastWhole", "asItIs", "proRata"] as const;
export type RunningRule = (typeof RUNNING_RULES)[number];

export const isRunningRule = (text: string): text is RunningRule => RUNNING_RULES.some((rule) => rule === text);

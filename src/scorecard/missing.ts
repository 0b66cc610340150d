/**
 * What a child without a score means for its parent.
 *
 * - `exclude`: it is left out, and the weights of the others take its place
 * - `zero`: it counts as 0
 * - `carryForward`: its last value counts for a number of periods, then it is left out
 * - `block`: the parent has no score either
 */
export const MISSING_POLICIES = ["exclude", "zero", "carryForward", "block"] as const;
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

export const isMissingPolicy = (text: string): text is MissingPolicy =>
  MISSING_POLICIES.some((policy) => policy === text);

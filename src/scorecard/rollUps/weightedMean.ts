import type { RollUp } from "./rollUp";

/**
 * `Σ weight · score / Σ weight`.
 *
 * @example weightedMean([80, 40], [3, 1]) // 70
 */
export const weightedMean: RollUp = (scores, weights) => {
  let sum = 0;
  let whole = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const weight = weights[index] ?? 0;
    sum += (scores[index] ?? 0) * weight;
    whole += weight;
  }
  return sum / whole;
};

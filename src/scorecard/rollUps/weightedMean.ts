import type { RollUp } from "./rollUp";

/**
 * `Σ weight · score / Σ weight`, 0 to 100.
 *
 * @example weightedMean([{ score: 80, weight: 3 }, { score: 40, weight: 1 }]) // 70
 */
export const weightedMean: RollUp = (children) => {
  let weightedSum = 0;
  let weightSum = 0;
  for (const { score, weight } of children) {
    weightedSum += score * weight;
    weightSum += weight;
  }
  return weightedSum / weightSum;
};

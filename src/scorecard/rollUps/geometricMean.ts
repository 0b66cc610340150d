import type { RollUp } from "./rollUp";

/** The logarithm has no value at 0, so nothing counts as less than this. */
const LEAST = 1;

/**
 * `exp(Σ weight · ln max(score, 1) / Σ weight)`: a weak child cannot be made good by a strong one as easily as in a mean.
 *
 * Source: the human development index of the United Nations, which joins its dimensions in this way.
 *
 * @example geometricMean([100, 25], [1, 1]) // 50
 */
export const geometricMean: RollUp = (scores, weights) => {
  let sum = 0;
  let whole = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const weight = weights[index] ?? 0;
    sum += Math.log(Math.max(scores[index] ?? 0, LEAST)) * weight;
    whole += weight;
  }
  return Math.exp(sum / whole);
};

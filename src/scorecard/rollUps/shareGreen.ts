import type { RollUp } from "./rollUp";

/**
 * The weight of the children that are green or achieved by their own thresholds, of all, in percent. What is held at amber is
 * not green.
 *
 * @example shareGreen([95, 60], [1, 3], [true, false]) // 25
 */
export const shareGreen: RollUp = (_, weights, greens = []) => {
  let isGreen = 0;
  let whole = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (greens[index] === true) isGreen += weight;
    whole += weight;
  }
  return (100 * isGreen) / whole;
};

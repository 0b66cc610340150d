import { atLeast } from "../status";
import type { RollUp } from "./rollUp";

/**
 * The weight of the children that are green or achieved, of all, in percent. What is held at amber is not green.
 *
 * @example shareGreen([95, 60], [1, 3], { green: 90, amber: 75 }) // 25
 */
export const shareGreen: RollUp = (scores, weights, { green }, held = []) => {
  let isGreen = 0;
  let whole = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (held[index] !== true && atLeast(scores[index] ?? 0, green)) isGreen += weight;
    whole += weight;
  }
  return (100 * isGreen) / whole;
};

import type { CellInput } from "./cells";
import { cellText } from "./cellText";

/**
 * What is to be written into a cell for it to hold again what it held.
 *
 * @param formula - what Excel gives as the formula of the cell
 * @param value - what Excel gives as its value: what begins as a formula does and is its own value is a text
 */
export const asTyped = (formula: unknown, value: unknown): CellInput => {
  if (typeof formula !== "string") return formula as CellInput;
  return formula.startsWith("=") && formula !== value ? formula : cellText(formula);
};

import type { Area } from "./grid";
import { shiftFormula } from "./shiftFormula";

/** A formula of a rule is that of the first cell: how it reads when another cell is the first. */
export const rebased =
  (from: Area, to: Area) =>
  (formula: string): string => {
    const [rows, columns] = [to.row - from.row, to.column - from.column];
    return formula.startsWith("=") && (rows !== 0 || columns !== 0) ? shiftFormula(formula, rows, columns) : formula;
  };

import { isTotal } from "../../scorecard";
import type { Axis } from "./axes";
import { fieldOf } from "./fieldWords";
import { isScenario } from "./scenarioWords";
import type { Block, View } from "./view";

/** Fewer rows are no list of things. */
const LEAST = 2;

/**
 * One row a thing (an order, an answer, a campaign in a month), each beside its date or period: in any order, and the same
 * one again and again. Only rows under a heading, without a gap, of which none is a total or a budget.
 *
 * @param view - as the sheet is: things stand below each other
 */
export function recordsIn(view: View, block: Block): Axis | undefined {
  for (let column = block.left; column <= block.right; column += 1) {
    const rows = datedRows(view, block, column);
    if (rows !== undefined && !isInOrder(view, column, rows) && areThings(view, block, rows))
      return {
        column,
        rows,
        frequency: frequencyOf(view, column, rows),
        isAscending: true,
        isReadable: true,
        isRepeated: false,
        isGrouped: true,
        top: rows[0] ?? block.top,
      };
  }
  return undefined;
}

const periodAt = (view: View, row: number, column: number) => {
  const cell = view.cell(row, column);
  const period = cell.kind === "date" || cell.kind === "text" ? cell.period : undefined;
  return period?.isReadable === true ? period : undefined;
};

/** The first rows of a column that all name a period of one kind; below them only totals may stand, beside no period. */
function datedRows(view: View, { top, bottom }: Block, column: number): readonly number[] | undefined {
  let row = top;
  while (row <= bottom && periodAt(view, row, column) === undefined) row += 1;
  if (row === top || view.cell(row - 1, column).kind !== "text") return undefined;
  const { frequency } = periodAt(view, row, column) ?? {};
  const rows: number[] = [];
  while (row <= bottom && periodAt(view, row, column)?.frequency === frequency) rows.push(row++);
  for (; row <= bottom; row += 1) if (periodAt(view, row, column) !== undefined) return undefined;
  return rows.length < LEAST ? undefined : rows;
}

const ordersOf = (view: View, column: number, rows: readonly number[]): readonly number[] =>
  rows.map((row) => periodAt(view, row, column)?.order ?? 0);

/** Each period once, and later (or earlier) than the one before: values beside periods rather than things. */
function isInOrder(view: View, column: number, rows: readonly number[]): boolean {
  const orders = ordersOf(view, column, rows);
  const steps = orders.slice(1).map((order, index) => order - (orders[index] ?? 0));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

/** Months in words and first days of months are months; other dates belong to whatever period they lie in. */
function frequencyOf(view: View, column: number, rows: readonly number[]): Axis["frequency"] {
  const { frequency } = periodAt(view, rows[0] ?? 0, column) ?? {};
  if (frequency !== "day") return frequency;
  const orders = [...new Set(ordersOf(view, column, rows))].sort((one, other) => one - other);
  const steps = orders.slice(1).map((order, index) => order - (orders[index] ?? 0));
  return steps.length > 0 && steps.every((step) => step >= 28 && step <= 31) ? "month" : undefined;
}

function areThings(view: View, { left, right }: Block, rows: readonly number[]): boolean {
  for (const row of rows) {
    for (let column = left; column <= right; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind !== "text" || cell.isNumber || cell.period !== undefined) continue;
      const isOther = fieldOf(cell.text) !== undefined || isScenario(cell.text);
      if (isOther || isTotal(cell.text)) return false;
    }
  }
  return true;
}

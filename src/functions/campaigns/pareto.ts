import { agreeingTotals, paretoOf } from "../../insight";
import { failure, success } from "../../scorecard";
import type { PureFunction } from "../pureFunction";
import { readAmounts, readNames } from "./readRows";

/**
 * `BSC.PARETO(names, amounts, [level])`: the few that make up most: one row each, largest first, with its name, amount, share of all
 * and the share up to and with it, until the level (0.8) is reached.
 *
 * - Unit: shares 0 to 1. Repeated names are added up, rows of totals that agree are left out; blank cells and dashes are nothing.
 * - Empty: `#N/A` when the amounts add up to nothing.
 * - Errors: `#VALUE!` for text, error cells, amounts below 0, ranges of different sizes, and a level off 0.01 to 1.
 */
export const pareto: PureFunction = (given) => {
  const names = readNames(given, 1);
  const amounts = readAmounts(given, 2);
  const level = given.number(3, { least: 0.01, most: 1 }, 0.8);
  if (names.length !== amounts.length) given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
  if (given.problem !== undefined) return failure(given.problem);
  const rows = names.map((name, row) => ({ name, spend: amounts[row], results: undefined, value: undefined }));
  const isLeftOut = agreeingTotals(rows);
  const sums = new Map<string, { readonly name: string; amount: number }>();
  for (const row of rows) {
    if (isLeftOut(row)) continue;
    const { name, spend = 0 } = row;
    const key = name.toLowerCase();
    const sum = sums.get(key) ?? { name, amount: 0 };
    sums.set(key, { ...sum, amount: sum.amount + spend });
  }
  const all = [...sums.values()];
  const total = all.reduce((sum, { amount }) => sum + amount, 0);
  const { order, cumulative, needed } = paretoOf(
    all.map(({ amount }) => amount),
    level,
  );
  if (needed === 0) return failure({ kind: "too-few-data", count: 0, needed: 1 });
  return success(
    order.slice(0, needed).map((index, place) => {
      const { name = "", amount = 0 } = all[index] ?? {};
      return [name, amount, amount / total, cumulative[place] ?? 1];
    }),
  );
};

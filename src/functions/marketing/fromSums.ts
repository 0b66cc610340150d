import { sum } from "simple-statistics";
import type { CellProblem, Result } from "../../scorecard";
import type { Arguments, Bounds } from "../createArguments";
import type { PureFunction } from "../pureFunction";
import { align } from "./align";

/** What one argument may hold. Without a fallback it must be given. */
export interface Amount extends Bounds {
  readonly fallback?: number;
  /** The position of the amounts that this one is a rate of. */
  readonly rateOf?: number;
}

/** Money that can also be lost or paid back. */
export const ANY: Amount = {};

/** What is counted or spent. */
export const NOT_NEGATIVE: Amount = { least: 0 };

/** A part of a whole, as a fraction. */
export const SHARE: Amount = { least: 0, most: 1 };

/**
 * A function of the sums of its arguments: over ranges a rate is the ratio of the sums, never the mean of the rates. A row
 * counts only when each range has a number in it; a single number stands for the total.
 *
 * - Empty: `argument-missing`, or `too-few-data` when no row is complete.
 * - Errors: whatever is no number, lies out of its bounds, or ranges of different sizes. A sum that is too large to be a
 *   number gives none (`#NUM!`).
 *
 * @param amounts - by name, in the order of the arguments
 */
export const fromSums = <Name extends string>(
  amounts: Readonly<Record<Name, Amount>>,
  rule: (sums: Readonly<Record<Name, number>>) => Result<number, CellProblem>,
): PureFunction => fromColumns(amounts, (columns) => rule(mapped<Name, readonly number[], number>(columns, total)));

/** Like `fromSums`, for rules that also multiply row by row. */
export const fromColumns =
  <Name extends string>(
    amounts: Readonly<Record<Name, Amount>>,
    rule: (columns: Readonly<Record<Name, readonly number[]>>) => Result<number, CellProblem>,
  ): PureFunction =>
  (given) => {
    const columns = Object.values<Amount>(amounts).map((amount, index) => readColumn(given, index + 1, amount));
    const aligned = align(columns);
    if (!aligned.ok) return aligned;
    return rule(mapped<Name, Amount, readonly number[]>(amounts, (_, index) => aligned.value[index] ?? []));
  };

function readColumn(given: Arguments, position: number, { fallback, rateOf, ...bounds }: Amount) {
  const cells = given.numbersOrBlanks(position, bounds);
  return { position, rateOf, cells: cells.length > 1 ? cells : [cells[0] ?? fallback] };
}

/**
 * The sum, without the errors that small fractions add up to; NaN, and `#NUM!` in the cell, when it is too large.
 *
 * @example total([0.1, 0.2, 0.3]) // 0.6
 */
export const total = (numbers: readonly number[]): number => sum(numbers);

/**
 * Σ amount · rate, with one rate for all or one a row.
 *
 * @example totalOfProducts([100, 200], [0.5, 0.25]) // 100
 */
export const totalOfProducts = (amounts: readonly number[], rates: readonly number[]): number =>
  total(amounts.map((amount, row) => amount * ((rates.length === 1 ? rates[0] : rates[row]) ?? 0)));

const mapped = <Name extends string, From, To>(
  record: Readonly<Record<Name, From>>,
  change: (from: From, index: number) => To,
): Readonly<Record<Name, To>> =>
  Object.fromEntries(
    Object.entries<From>(record).map(([name, from], index) => [name, change(from, index)]),
  ) as Readonly<Record<Name, To>>;

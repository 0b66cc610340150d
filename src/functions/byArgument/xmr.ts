import { xmr as chartOf, type SignalRule } from "../../insight";
import { failure, success } from "../../scorecard";
import { spillWords, type Language } from "../../language";
import { headed } from "../headed";
import type { PureFunction } from "../pureFunction";

const NUMBERS: Readonly<Record<SignalRule, number>> = { outside: 1, run: 2, "near-limit": 3 };

/**
 * `BSC.XMR(values, [baseline], [headings])`: one row a value: value, mean, lower limit, upper limit, and the number of the rule that makes
 * it a signal: 1 outside the limits, 2 eight in a row on one side, 3 three of four nearer a limit; 0 for none.
 *
 * - Empty: `#N/A` with the count below six values; blank cells are left out.
 */
export const xmr =
  (language: () => Language): PureFunction =>
  (given) => {
    const values = given.numbers(1);
    const baseline = given.number(2, { least: 6 }, Math.max(values.length, 6));
    if (given.problem !== undefined) return failure(given.problem);
    const chart = chartOf(values, Math.floor(baseline));
    if (!chart.ok) return failure(chart.problem);
    const { mean, lowerLimit, upperLimit, signals } = chart.value;
    const first = new Map<number, number>();
    for (const { last, rule } of signals) first.set(last, Math.min(NUMBERS[rule], first.get(last) ?? Infinity));
    const rows = values.map((value, index) => [value, mean, lowerLimit, upperLimit, first.get(index) ?? 0]);
    const words = spillWords(language());
    const headings = [words.value, words.mean, words.lowerLimit, words.upperLimit, words.rule];
    return success(headed(given, 3, headings, rows));
  };

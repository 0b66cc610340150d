import { ewma as ewmaIn } from "../../src/functions/byArgument/ewma";
import { forecastOf } from "../../src/functions/byArgument/forecastOf";
import * as intervals from "../../src/functions/byArgument/intervals";
import * as rates from "../../src/functions/byArgument/rates";
import { xmr } from "../../src/functions/byArgument/xmr";
import { answerPure } from "../../src/functions/answerPure";
import type { PureFunction } from "../../src/functions/pureFunction";
import type { Language } from "../../src/language";

const inDanish = (): Language => "da";
const ewma = ewmaIn(inDanish);
const [rateInterval, countInterval] = [intervals.rateInterval(inDanish), intervals.countInterval(inDanish)];

const [rateDifference, shrunkRates] = [rates.rateDifference(inDanish), rates.shrunkRates(inDanish)];

const ask = (run: PureFunction, ...values: readonly unknown[]) => {
  const answer = answerPure(run, values, "da");
  return answer.kind === "value" ? answer.value : answer;
};
const column = (...cells: readonly unknown[]) => cells.map((cell) => [cell]);

test("a moving average goes on over a blank cell", () => {
  expect(ask(ewma, column(10, 20, "", 20), 0.5)).toEqual([[10], [15], [""], [17.5]]);
  expect(ask(ewma, column(10, 20))).toEqual([[10], [12]]);
  expect(ask(ewma, column("", ""))).toMatchObject({ kind: "invalid" });
  expect(ask(ewma, column(10, 20), 0)).toMatchObject({ kind: "invalid" });
  expect(ask(ewma, column(10, 20), 1.5)).toMatchObject({ kind: "invalid" });
});

// Wilson's formula with scipy.stats.norm.ppf, and scipy.stats.chi2.ppf / 2
test.each<readonly [string, PureFunction, readonly number[], readonly number[]]>([
  ["10 of 100", rateInterval, [10, 100], [0.1, 0.05522913706067518, 0.17436566150491323]],
  ["none of 20", rateInterval, [0, 20], [0, 0, 0.16112515805281938]],
  ["all of 20 at 80 %", rateInterval, [20, 20, 0.8], [1, 0.9241130208892355, 1]],
  ["five", countInterval, [5], [5, 1.623486390118417, 11.668332079322617]],
  ["none", countInterval, [0], [0, 0, 3.688879454113936]],
  ["a million at 50 %", countInterval, [1e6, 0.5], [1e6, 999325.3286845871, 1000675.3082769698]],
])("the interval of %s", (_, run, values, expected) => {
  const [row = []] = ask(run, ...values) as unknown as readonly (readonly number[])[];
  expected.forEach((value, index) => expect((row[index] ?? NaN) / (value || 1)).toBeCloseTo(value === 0 ? 0 : 1, 7));
});

test.each<readonly [string, PureFunction, readonly unknown[], string, RegExp]>([
  ["more successes than trials", rateInterval, [12, 10], "invalid", /byttet om/],
  ["no trials", rateInterval, [0, 0], "not-available", /1/],
  ["more of the other", rateDifference, [5, 10, 12, 10], "invalid", /byttet om/],
  ["no trials of the other", rateDifference, [5, 10, 0, 0], "not-available", /1/],
  ["a single rate to draw", shrunkRates, [column(3), column(10)], "not-available", /2/],
  ["no rates to draw", shrunkRates, [column("", ""), column(10, 20)], "not-available", /0 værdier.*2/],
  ["nothing that has succeeded", shrunkRates, [column(0, 0), column(10, 20)], "not-available", /^Alle rater er 0,/],
  ["nothing that has failed", shrunkRates, [column(10, 20), column(10, 20)], "not-available", /^Alle rater er 1,/],
  ["more trials than can be counted", shrunkRates, [column(3, 4), column(1e200, 10)], "invalid", /1.000.000.000/],
  ["more successes than trials in a row", shrunkRates, [column(3, 12), column(10, 10)], "invalid", /byttet om/],
  ["successes without trials in a row", shrunkRates, [column(3, 5, 4), column(10, 0, 10)], "invalid", /byttet om/],
  ["ranges of two sizes", shrunkRates, [column(3, 4), column(10)], "invalid", /lige mange/],
  ["trials that differ", shrunkRates, [column(3, 4), column(10, 20), "jamesStein"], "invalid", /10/],
  ["half a success", rateInterval, [0.5, 10], "invalid", /hele tal/],
  ["a count below 0", countInterval, [-1], "invalid", /mindst|mellem/],
  ["half a count", countInterval, [2.5], "invalid", /hele tal/],
  ["nothing", countInterval, [null], "invalid", /mangler/],
])("%s is refused", (_, run, values, kind, message) => {
  expect(ask(run, ...values)).toMatchObject({ kind, message: expect.stringMatching(message) });
});

test("rates are drawn towards that of all, and blank rows stay blank", () => {
  const all = ask(shrunkRates, column(2, 30), column(10, 100));
  const [first, last] = all as unknown as readonly (readonly number[])[];
  for (const blank of ["", 0])
    expect(ask(shrunkRates, column(2, blank, 30), column(10, blank, 100))).toEqual([first, [""], last]);
  // mean 0.5, spread 0.4, c = 1 − 2 · 0.25 / 10 / 0.4 for five rates of ten
  const drawn = ask(shrunkRates, column(1, 3, 5, 7, 9), column(10, 10, 10, 10, 10), "jamesStein");
  const expected = [-0.4, -0.2, 0, 0.2, 0.4].map((apart) => 0.5 + 0.875 * apart);
  (drawn as unknown as readonly (readonly number[])[]).forEach(([rate], index) =>
    expect(rate).toBeCloseTo(expected[index] ?? NaN, 12),
  );
});

describe("headings above a spill", () => {
  const values = column(1, 2, 1, 2, 1, 2);
  const SPILLS: readonly (readonly [string, PureFunction, readonly unknown[], number, readonly string[]])[] = [
    ["EWMA", ewma, [values], 3, ["Glidende gennemsnit"]],
    ["XMR", xmr(inDanish), [values], 3, ["Værdi", "Gennemsnit", "Nedre grænse", "Øvre grænse", "Regel"]],
    ["FORECASTOF", forecastOf(inDanish), [values], 6, ["Ventet", "Fra", "Til", "Antal"]],
    ["RATEINTERVAL", rateInterval, [1, 10], 4, ["Ventet", "Fra", "Til"]],
    ["COUNTINTERVAL", countInterval, [10], 3, ["Ventet", "Fra", "Til"]],
    ["RATEDIFFERENCE", rateDifference, [5, 10, 3, 10], 6, ["Ventet", "Fra", "Til"]],
    ["SHRUNKRATES", shrunkRates, [column(5, 3), column(10, 10)], 4, ["Udjævnet rate"]],
  ];

  test.each(SPILLS)("%s has them when they are asked for", (_, run, values, position, headings) => {
    const asked = (wanted: unknown) =>
      ask(run, ...values, ...Array<null>(position - values.length - 1).fill(null), wanted) as readonly unknown[];
    const plain = asked(null);
    expect(asked(false)).toEqual(plain);
    expect(asked(0)).toEqual(plain);
    expect(asked(true)).toEqual([headings, ...plain]);
    expect(asked(1)).toEqual([headings, ...plain]);
    expect(asked("ja")).toMatchObject({ kind: "invalid" });
    expect(asked(2)).toMatchObject({ kind: "invalid" });
  });
});

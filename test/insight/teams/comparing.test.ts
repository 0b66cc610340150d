import { compareRates, compareSeries, FEWEST_PERIODS, type ComparedRates } from "../../../src/insight";
import { hypergeometricTails } from "../../../src/insight/teams/hypergeometric";
import { ranksOf } from "../../../src/insight/teams/ranksOf";
import { spreadOf } from "../../../src/insight/teams/shrunkRates";
import { surelyApart } from "../../../src/insight/teams/surelyApart";
import { runs } from "../../support/runs";
import { random as randomFrom } from "../../support/random";

/** Fisher's tea tasting: four of eight cups, three of them right. */
test.each([
  { count: 3, size: 4, totalCount: 4, totalSize: 8, atMost: 69 / 70, atLeast: 17 / 70 },
  { count: 0, size: 4, totalCount: 4, totalSize: 8, atMost: 1 / 70, atLeast: 1 },
  { count: 4, size: 4, totalCount: 4, totalSize: 8, atMost: 1, atLeast: 1 / 70 },
  // All that is left must succeed.
  { count: 3, size: 5, totalCount: 6, totalSize: 8, atMost: 20 / 56, atLeast: 1 },
])(
  "of $totalCount in $totalSize a part of $size holds $count by chances known exactly",
  ({ atMost, atLeast, ...sample }) => {
    const tails = hypergeometricTails(sample);
    expect(tails.atMost).toBeCloseTo(atMost, 10);
    expect(tails.atLeast).toBeCloseTo(atLeast, 10);
  },
);

/** Tables of the studentised range at 95 % for infinitely many degrees: 2.772, 3.314, 4.474 and 4.622, by the square root of 2. */
test.each([
  [2, 2.772],
  [3, 3.314],
  [10, 4.474],
  [12, 4.622],
])("of %i equal means no two lie further apart than the table says", (count, range) => {
  expect(surelyApart(count) * Math.SQRT2).toBeCloseTo(range, 3);
});

test("ranks are as wide as chance makes them", () => {
  const sure = [10, 5, 0].map((value) => ({ value, error: 0.1 }));
  expect(ranksOf(sure)).toEqual([
    { first: 1, last: 1 },
    { first: 2, last: 2 },
    { first: 3, last: 3 },
  ]);
  const unsure = [10, 9.9, 0].map((value) => ({ value, error: 0.1 }));
  expect(ranksOf(unsure)).toEqual([
    { first: 1, last: 2 },
    { first: 1, last: 2 },
    { first: 3, last: 3 },
  ]);
});

const SIZES = [50, 50, 80, 80, 120, 120, 200, 200, 400, 400, 800, 800];
const compared = (rates: readonly { readonly count: number; readonly size: number }[]): ComparedRates => {
  const made = compareRates(rates);
  if (!made.ok) throw new Error("too few data");
  return made.value;
};

/** Two standard deviations of the share itself, in so many comparisons. */
const slack = (times: number): number => 2 * Math.sqrt((0.05 * 0.95) / times);

test("of twelve equal teams one is called better than the others in at most 5 % of the comparisons", () => {
  const random = randomFrom(20_261_127);
  const times = runs({ full: 4000, quick: 400 });
  let wrong = 0;
  for (let time = 0; time < times; time += 1) {
    const rates = SIZES.map((size) => ({
      size,
      count: Array.from({ length: size }).filter(() => random() < 0.1).length,
    }));
    if (compared(rates).teams.some(({ standing }) => standing === "higher")) wrong += 1;
  }
  expect(wrong).toBeGreaterThan(0);
  expect(wrong / times).toBeLessThan(0.05 + slack(times));
});

test("of twelve teams whose scores vary alike one is called better in at most 5 % of the comparisons", () => {
  const random = randomFrom(20_261_128);
  const times = runs({ full: 4000, quick: 400 });
  const noise = (): number => Array.from({ length: 12 }, random).reduce((all, each) => all + each, -6);
  let wrong = 0;
  for (let time = 0; time < times; time += 1) {
    const made = compareSeries(SIZES.map(() => Array.from({ length: 12 }, () => 75 + 5 * noise())));
    if (made.ok && made.value.some(({ standing }) => standing === "higher")) wrong += 1;
  }
  expect(wrong / times).toBeLessThan(0.05 + slack(times));
});

test("a team that is truly better is found", () => {
  const rates = SIZES.map((size, index) => ({ size, count: size * (index === 11 ? 0.2 : 0.1) }));
  const { teams } = compared(rates);
  expect(teams.map(({ standing }) => standing === "higher")).toEqual(SIZES.map((_, index) => index === 11));
  const scores = SIZES.map((_, index) => [1, -1, 2, -2, 1, -1, 0, 1].map((each) => 70 + each + (index === 3 ? 8 : 0)));
  const series = compareSeries(scores);
  expect(series.ok && series.value.map(({ standing }) => standing).indexOf("higher")).toBe(3);
});

test("small teams are drawn to the whole more than large ones", () => {
  const rates = [0.18, 0.1, 0.06, 0.14, 0.1, 0.08].map((rate) => ({ size: 500, count: 500 * rate }));
  const spread = spreadOf([...rates, { size: 50, count: 9 }]);
  const [small, large] = [{ size: 50, count: 9 }, rates[0]] as const;
  const whole = spread?.rate ?? NaN;
  expect(large && spread?.shrunk(large)).toBeGreaterThan(spread?.shrunk(small) ?? NaN);
  expect(spread?.shrunk(small)).toBeGreaterThan(whole);
  expect(spread?.shrunk(small)).toBeLessThan(0.18);
  expect(spread?.shrunk({ size: 0, count: 0 })).toBeCloseTo(whole, 12);
});

test("teams that differ by nothing but chance all have the rate of the whole, and no ranks", () => {
  const made = compared(Array.from({ length: 6 }, () => ({ size: 100, count: 10 })));
  expect(made.rankability).toBe(0);
  for (const { shrunk, ranks } of made.teams) expect([shrunk, ranks]).toEqual([0.1, undefined]);
});

test("ranks are told where teams differ by more than chance", () => {
  const made = compared([0.05, 0.1, 0.15, 0.2, 0.25].map((rate) => ({ size: 2000, count: 2000 * rate })));
  expect(made.rankability).toBeGreaterThan(0.9);
  expect(made.teams.map(({ ranks }) => ranks?.first)).toEqual([5, 4, 3, 2, 1]);
});

test("a team so small that nothing would be a surprise has too few data, and counts in no correction", () => {
  const made = compared([
    { size: 1, count: 0 },
    { size: 0, count: 0 },
    { size: 400, count: 40 },
    { size: 400, count: 80 },
  ]);
  expect(made.teams.map(({ standing }) => standing)).toEqual(["too-few-data", "too-few-data", "lower", "higher"]);
  expect(made.teams[1]?.rate).toBeUndefined();
});

test("one team alone cannot be compared, nor teams with too few periods", () => {
  expect(compareRates([{ size: 100, count: 10 }])).toMatchObject({ ok: false, problem: { kind: "too-few-data" } });
  const short = Array.from({ length: FEWEST_PERIODS - 1 }, (_, index) => index);
  expect(compareSeries([short, short])).toMatchObject({ ok: false, problem: { kind: "too-few-data", count: 0 } });
});

test("teams that never vary differ surely where they differ at all", () => {
  const flat = (value: number): readonly number[] => Array.from({ length: 6 }, () => value);
  const made = compareSeries([flat(70), flat(70), flat(80)]);
  expect(made.ok && made.value.map(({ standing }) => standing)).toEqual(["lower", "lower", "higher"]);
  const same = compareSeries([flat(70), flat(70)]);
  expect(same.ok && same.value.map(({ standing }) => standing)).toEqual(["not-sure", "not-sure"]);
});

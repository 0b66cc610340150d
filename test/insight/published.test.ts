import fc from "fast-check";
import {
  discoveryRates,
  nearestRank,
  poisson,
  rateDifference,
  shrunkRates,
  wilson,
  type Share,
} from "../../src/insight";
import type { Result } from "../../src/scorecard";
import { runs, SEED } from "../support/runs";
import oracleFile from "./oracles/campaign.json";

const got = <Value>(result: Result<Value, unknown>): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

function oracle<Inputs, Expected>(id: string): { readonly inputs: Inputs; readonly expected: Expected } {
  const found = oracleFile.oracles.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return found as never;
}

const sharesOf = (successes: readonly number[], trials: readonly number[]): readonly Share[] =>
  successes.map((each, index) => ({ successes: each, trials: trials[index] ?? 0 }));

// Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17, table II, method 10.
test.each([
  [[56, 70], [48, 80], 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.1705, 0.809],
  [[6, 7], [2, 7], 0.0582, 0.8062],
  [[5, 56], [0, 29], -0.0381, 0.1926],
  [[0, 10], [0, 20], -0.1611, 0.2775],
  [[0, 10], [0, 10], -0.2775, 0.2775],
  [[10, 10], [0, 20], 0.6791, 1],
  [[10, 10], [0, 10], 0.6075, 1],
] as const)("the difference of %j and %j lies from %p to %p", ([a, m], [b, n], low, high) => {
  const found = got(rateDifference({ successes: a, trials: m }, { successes: b, trials: n }));
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

// Newcombe (1998), Two-sided confidence intervals for the single proportion, Statistics in Medicine 17, table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])("the rate %p of %p lies from %p to %p", (successes, trials, low, high) => {
  const found = got(wilson(successes, trials));
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

// Exact limits of a Poisson count (Garwood 1936), as tables of epidemiology print them.
test.each([
  [0, 0, 3.689],
  [1, 0.0253, 5.572],
  [2, 0.2422, 7.225],
  [3, 0.6187, 8.767],
  [10, 4.795, 18.39],
  [100, 81.36, 121.6],
])("a count of %p could as well have been %p or %p", (count, low, high) => {
  const found = poisson(count, 0.95);
  expect(Math.abs(found.low - low)).toBeLessThan(low === 81.36 ? 0.006 : 0.0006);
  expect(Math.abs(found.high - high)).toBeLessThan(high > 18 ? 0.06 : 0.0006);
});

// McDonald, Handbook of Biological Statistics, "Multiple comparisons", the diets of García-Arenzana et al. (2014); R: p.adjust(p, "BH").
test("discovery rates are those of the handbook", () => {
  const chances = [
    ...[0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216, 0.222, 0.251, 0.269, 0.275, 0.34],
    ...[0.341, 0.384, 0.569, 0.594, 0.696, 0.762, 0.94, 0.942, 0.975, 0.986],
  ];
  const rates = discoveryRates(chances);
  [0.025, 0.1, 0.21, 0.21, 0.21, 0.25, 0.264].forEach((rate, index) => expect(rates[index]).toBeCloseTo(rate, 3));
  expect(rates.at(-1)).toBeCloseTo(0.986, 6);
  for (const rate of discoveryRates([0.01, 0.02, 0.03, 0.04, 0.05])) expect(rate).toBeCloseTo(0.05, 12);
});

// Examples of https://en.wikipedia.org/wiki/Percentile for the nearest rank.
test.each([
  [
    [15, 20, 35, 40, 50],
    [0.05, 0.3, 0.4, 0.5, 1],
    [15, 20, 20, 35, 50],
  ],
  [
    [3, 6, 7, 8, 8, 10, 13, 15, 16, 20],
    [0.25, 0.5, 0.75, 1],
    [7, 8, 15, 20],
  ],
  [
    [3, 6, 7, 8, 8, 9, 10, 13, 15, 16, 20],
    [0.25, 0.5, 0.75, 1],
    [7, 9, 15, 20],
  ],
])("nearest ranks of %j at %j are %j", (values, shares, expected) => {
  expect(shares.map((share) => nearestRank(values, share))).toEqual(expected);
});

describe("rates drawn towards that of all", () => {
  test("4 of 10 move further than 300 of 1,000", () => {
    const [many = 0, few = 1] = got(shrunkRates(sharesOf([300, 4, 40], [1000, 10, 200]), false));
    expect(0.4 - few).toBeGreaterThan(10 * (0.3 - many));
  });

  test("by a prior that is fitted to them", () => {
    const { inputs, expected } = oracle<{ successes: number[]; trials: number[] }, { shrunk: number[] }>("EB-BETA-3");
    const shares = sharesOf(inputs.successes, inputs.trials);
    const found = got(shrunkRates(shares, false));
    expected.shrunk.forEach((rate, index) => expect(found[index]).toBeCloseTo(rate, 8));
  });

  test("by the rule of James and Stein: the batting averages of 1970", () => {
    const { inputs, expected } = oracle<
      { rates: number[]; n: number; truth: number[] },
      { mean: number; first: number; sse_raw: number; sse_shrunk: number }
    >("EB-JS-1");
    const shares = inputs.rates.map((rate) => ({ successes: rate * inputs.n, trials: inputs.n }));
    const found = got(shrunkRates(shares, true));
    const errorOf = (rates: readonly number[]): number =>
      rates.reduce((sum, rate, index) => sum + (rate - (inputs.truth[index] ?? 0)) ** 2, 0);
    expect(found[0]).toBeCloseTo(expected.first, 8);
    expect(errorOf(inputs.rates)).toBeCloseTo(expected.sse_raw, 6);
    expect(errorOf(found)).toBeCloseTo(expected.sse_shrunk, 6);
  });

  test("are all that of all where they differ no more than by chance", () => {
    const shares = sharesOf([10, 11, 9], [100, 100, 100]);
    expect(got(shrunkRates(shares, false))).toEqual([0.1, 0.1, 0.1]);
    expect(got(shrunkRates(sharesOf([5, 5, 5, 5], [50, 50, 50, 50]), true))).toEqual([0.1, 0.1, 0.1, 0.1]);
  });

  test.each([
    [[], { kind: "too-few-data", count: 0, needed: 2 }],
    [[[3, 10]], { kind: "too-few-data", count: 1, needed: 2 }],
    [[[0, 10], [0, 20]], { kind: "rates-all-alike", rate: 0 }],
    [[[10, 10], [20, 20]], { kind: "rates-all-alike", rate: 1 }],
  ] as const)("too little is told of %j", (counts, problem) => {
    const shares = sharesOf(counts.map(([successes]) => successes), counts.map(([, trials]) => trials));
    expect(shrunkRates(shares, false)).toEqual({ ok: false, problem });
  }); // prettier-ignore

  test("lie between their own and that of all, and a rate with more trials moves less", () => {
    const share = fc
      .integer({ min: 1, max: 500 })
      .chain((trials) => fc.integer({ min: 0, max: trials }).map((successes) => ({ successes, trials })));
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 12 }), (shares) => {
        const found = shrunkRates(shares, false);
        if (!found.ok) return;
        const all = shares.reduce((sum, { successes }) => sum + successes, 0);
        const rate = all / shares.reduce((sum, { trials }) => sum + trials, 0);
        found.value.forEach((drawn, index) => {
          const { successes, trials } = shares[index] as Share;
          const own = successes / trials;
          expect(drawn).toBeGreaterThanOrEqual(Math.min(own, rate) - 1e-12);
          expect(drawn).toBeLessThanOrEqual(Math.max(own, rate) + 1e-12);
        });
      }),
      { numRuns: runs({ full: 2000, quick: 200 }), seed: SEED },
    );
  });
});

import { beforeAfter, FEWEST_AFTER, FEWEST_BEFORE } from "../../src/insight/beforeAfter";
import type { Placed } from "../../src/insight/parallelLines";
import { random as randomFrom } from "../support/random";
import { runs } from "../support/runs";

const row = (values: readonly number[], from = 0): readonly Placed[] =>
  values.map((value, index) => ({ place: from + index, value }));

/** Twelve months around 10, which neither rise nor fall. */
const STEADY = [10, 11, 9, 10, 12, 9, 10, 11, 9, 10, 11, 10];
/** And that rise a little. */
const BEFORE = [10, 11, 9, 10, 12, 9, 10, 11, 9, 10, 11, 12];

describe("what is said", () => {
  test("means and counts of both sides, and how far the values after lie above the line of those before", () => {
    const found = beforeAfter(row(BEFORE), row([20, 21, 20, 19], 12));
    expect(found).toMatchObject({
      ok: true,
      value: { before: { mean: 124 / 12, count: 12 }, after: { mean: 20, count: 4 }, difference: { count: 16 } },
    });
    // By hand: the slope of BEFORE is 11/143 = 1/13 a month, so its line is at 124/12 + 8/13 in the middle of the four.
    expect(found.ok && found.value.difference.estimate).toBeCloseTo(20 - (124 / 12 + 8 / 13), 10);
    expect(found.ok && found.value.difference.low).toBeGreaterThan(0);
  });

  test("what was rising already and goes on rising has not changed", () => {
    const rising = STEADY.map((value, index) => value + 2 * index);
    const on = [10, 11, 9, 10].map((value, index) => value + 2 * (12 + index));
    const found = beforeAfter(row(rising), row(on, 12));
    expect(found.ok && Math.abs(found.value.difference.estimate)).toBeLessThan(1);
    expect(found.ok && found.value.difference.low < 0 && found.value.difference.high > 0).toBe(true);
  });

  test("a gap in time is a gap: the line is carried on to where the values lie", () => {
    const rising = STEADY.map((value, index) => value + index);
    const later = [10, 11, 9].map((value, index) => value + 24 + index);
    const found = beforeAfter(row(rising), row(later, 24));
    expect(found.ok && Math.abs(found.value.difference.estimate)).toBeLessThan(1);
  });
});

describe("a season", () => {
  /** High in December, low in summer; the third place is a little off, so that there is scatter. */
  const YEAR = [10, 11, 13, 12, 9, 8, 5, 6, 9, 11, 14, 20];
  const twoYears = [...YEAR, ...YEAR.map((value, place) => value + (place % 3 === 0 ? 1 : -0.5))];

  test("is taken out with two years before: a usual spring is no change, and a step is told against the same months", () => {
    const usual = beforeAfter(row(twoYears), row([10.5, 10.75, 12.75], 24), { season: 12 });
    if (!usual.ok) throw new Error(usual.problem.kind);
    expect(usual.value.isWithoutSeason).toBe(true);
    expect(usual.value.difference.estimate).toBeCloseTo(0, 10);
    const stepped = beforeAfter(row(twoYears), row([20.5, 20.75, 22.75], 24), { season: 12 });
    if (!stepped.ok) throw new Error(stepped.problem.kind);
    // By hand: January to March were 10.5, 10.75 and 12.75 on average, and the mean of both years is the same, so the slope is 0.
    expect(stepped.value.difference.estimate).toBeCloseTo(10, 10);
    expect(stepped.value.difference.low).toBeGreaterThan(0);
    const bare = beforeAfter(row(twoYears), row([20.5, 20.75, 22.75], 24));
    expect(bare.ok && bare.value.difference.estimate).not.toBeCloseTo(10, 1);
  });

  test.each([
    ["too little of it", twoYears.slice(0, 23), 23],
    ["no year at all", YEAR, 12],
  ])("with %s before is not known, and that is said", (_, before, from) => {
    const after = row([10, 11, 13], from);
    const found = beforeAfter(row(before), after, { season: 12 });
    expect(found).toEqual(beforeAfter(row(before), after));
    expect(found).toMatchObject({ value: { isWithoutSeason: false } });
  });

  test("a month that was not measured in both years is not known either", () => {
    const gap = row(twoYears.concat(YEAR)).filter(({ place }) => place % 12 !== 0 || place === 0);
    const found = beforeAfter(gap, row([10, 11, 13], 36), { season: 12 });
    expect(found).toMatchObject({ ok: true, value: { isWithoutSeason: false } });
  });
});

describe("what is not said", () => {
  test.each([
    ["too few before", row(BEFORE.slice(0, FEWEST_BEFORE - 1)), row([1, 2, 3], 12), FEWEST_BEFORE - 1, FEWEST_BEFORE],
    ["too few after", row(BEFORE), row([1, 2], 12), FEWEST_AFTER - 1, FEWEST_AFTER],
    ["none at all", [], [], 0, FEWEST_BEFORE],
  ])("%s", (_, before, after, count, needed) => {
    expect(beforeAfter(before, after)).toEqual({ ok: false, problem: { kind: "too-few-data", count, needed } });
  });

  test.each([
    ["one level", BEFORE.map(() => 0.1), [0.3, 0.3, 0.3]],
    ["one line", BEFORE.map((_, index) => 0.1 * index), [1.2, 1.3, 1.4]],
  ])("nothing tells what chance does to values that all lie on %s", (_, before, after) => {
    // From nought, and as months and days are counted.
    for (const from of [0, 24300, 739000])
      expect(beforeAfter(row(before, from), row(after, from + 12))).toEqual({
        ok: false,
        problem: { kind: "no-scatter" },
      });
  });
});

interface Made {
  readonly alike: number;
  readonly step?: number;
  readonly slope?: number;
  /** Periods in a season, whose swing is twice what chance does. */
  readonly season?: number;
}

/** Of so many series of which nothing or something has happened, the share that is called changed. */
function shareCalled(
  [before, after]: readonly [number, number],
  { alike, step = 0, slope = 0, season = 1 }: Made,
): number {
  const series = runs({ full: 4000, quick: 500 });
  const random = randomFrom(20261128);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let called = 0;
  for (let each = 0; each < series; each += 1) {
    let value = normal() / Math.sqrt(1 - alike ** 2);
    const values = Array.from({ length: before + after }, (_, place) => {
      value = alike * value + normal();
      const swing = season > 1 ? 2 * Math.sin((2 * Math.PI * place) / season) : 0;
      return value + swing + slope * place + (place >= before ? step : 0);
    });
    const found = beforeAfter(row(values.slice(0, before)), row(values.slice(before), before), { season });
    if (found.ok && (found.value.difference.low > 0 || found.value.difference.high < 0)) called += 1;
  }
  return called / series;
}

describe("in series that are made", () => {
  const LENGTHS = [
    [8, 3],
    [12, 6],
    [24, 12],
  ] as const;
  test.each(LENGTHS)(
    "of %i + %i values in which nothing has happened at most one in twenty is called changed",
    (...of) => {
      for (const alike of [0, 0.3])
        for (const slope of [0, 0.3]) expect(shareCalled(of, { alike, slope })).toBeLessThanOrEqual(0.05 + 0.02);
      expect(shareCalled(of, { alike: 0.6 })).toBeLessThanOrEqual(0.12);
    },
  );

  test.each([
    [24, 3],
    [24, 6],
    [36, 12],
  ] as const)("of %i + %i months with a season at most one in twenty is called changed", (...of) => {
    for (const alike of [0, 0.3])
      for (const slope of [0, 0.3])
        expect(shareCalled(of, { alike, slope, season: 12 })).toBeLessThanOrEqual(0.05 + 0.02);
    expect(shareCalled(of, { alike: 0.6, season: 12 })).toBeLessThanOrEqual(0.125);
  });

  test("a step of two standard deviations is found beside a season about as often as without one", () => {
    expect(shareCalled([36, 12], { alike: 0, step: 2, season: 12 })).toBeGreaterThan(0.5);
  });

  test("a step of two standard deviations is found in most of 24 + 6, and often missed in 12 + 3", () => {
    expect(shareCalled([24, 6], { alike: 0, step: 2 })).toBeGreaterThan(0.6);
    const few = shareCalled([12, 3], { alike: 0, step: 2 });
    expect([few > 0.2, few < 0.5]).toEqual([true, true]);
  });
});

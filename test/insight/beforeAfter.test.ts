import { beforeAfter, FEWEST_AFTER, FEWEST_BEFORE, type Placed } from "../../src/insight/beforeAfter";
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

/** Of so many series of which nothing or something has happened, the share that is called changed. */
function shareCalled(
  [before, after]: readonly [number, number],
  { alike, step = 0, slope = 0 }: { readonly alike: number; readonly step?: number; readonly slope?: number },
): number {
  const series = runs({ full: 4000, quick: 500 });
  const random = randomFrom(20261128);
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let called = 0;
  for (let each = 0; each < series; each += 1) {
    let value = normal() / Math.sqrt(1 - alike ** 2);
    const values = Array.from({ length: before + after }, (_, place) => {
      value = alike * value + normal();
      return value + slope * place + (place >= before ? step : 0);
    });
    const found = beforeAfter(row(values.slice(0, before)), row(values.slice(before), before));
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

  test("a step of two standard deviations is found in most of 24 + 6, and often missed in 12 + 3", () => {
    expect(shareCalled([24, 6], { alike: 0, step: 2 })).toBeGreaterThan(0.6);
    const few = shareCalled([12, 3], { alike: 0, step: 2 });
    expect([few > 0.2, few < 0.5]).toEqual([true, true]);
  });
});

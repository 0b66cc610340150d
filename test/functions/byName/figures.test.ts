import { baseline, countOf, owner, raw, unit } from "../../../src/functions/byName/facts";
import { change, gap } from "../../../src/functions/byName/figures";
import { forecast, forecastInterval } from "../../../src/functions/byName/forecast";
import { chance, needed, outlook } from "../../../src/functions/byName/yearEnd";
import { actual } from "../../../src/functions/byName/values";
import type { NodeFunction } from "../../../src/functions/byName/nodeFunction";
import type { Kpi, Observation, Reading } from "../../../src/scorecard";
import { number } from "../../scorecard/builders";
import { ask, day, stateOf } from "./oneKpi";

const months = (year: number, ...values: readonly (number | undefined)[]): readonly Observation[] =>
  values.flatMap((value, index) =>
    value === undefined ? [] : [{ day: day(year, index + 1), reading: number(value) }],
  );
const sum: Partial<Kpi> = { aggregation: { kind: "sum" } };
/** October is whole, November has begun; the target is 100 a month. */
const sales = stateOf(
  sum,
  [...months(2025, 90, 90, 90, 90, 90, 90, 90, 90, 90, 80, 95, 95), ...months(2026, 90, 95, 100, 105, 100, 100, 105, 100, 105, 110, 8)],
  day(2026, 11, 8),
); // prettier-ignore
const level = stateOf({}, months(2026, 10, 20, undefined, undefined, undefined, 60, 70, 80), day(2026, 8, 31));

describe("CHANGE", () => {
  test.each<readonly [string, NodeFunction, Parameters<typeof ask>[1], readonly unknown[], unknown]>([
    ["the last whole month and the one before", change, sales, ["Q"], 5],
    ["in percent", change, sales, ["Q", null, "before", "percent"], 5 / 105],
    ["the same month last year", change, sales, ["Q", null, "lastYear"], 30],
    ["in Danish words", change, sales, ["Q", null, "sidsteÅr", "procent"], 30 / 80],
    ["a month that has begun is the one before it", change, sales, ["Q", "2026-11"], 5],
    ["a quarter and the one before", change, sales, ["Q", "2026-Q3"], 310 - 305],
    ["a quarter and that of last year", change, sales, ["Q", "2026-Q3", "lastYear"], 310 - 270],
    ["the plan", change, sales, ["Q", null, "plan"], 10],
    ["the plan in percent", change, sales, ["Q", null, "plan", "percent"], 0.1],
    ["a month and the plan in points", change, sales, ["Q", "2026-02", "plan", "points"], -5],
    ["points of the score", change, sales, ["Q", "2026-02", "before", "points"], 5],
    ["the score of a parent", change, sales, ["P", "2026-02"], 5],
    ["the score of a parent in percent", change, sales, ["P", "2026-02", "before", "percent"], 5 / 90],
    ["a level", change, level, ["Q"], 10],
  ])("%s", (_, run, state, args, expected) => {
    expect(ask(run, state, ...args)).toBeCloseTo(expected as number, 9);
  });

  test.each([
    ["a gap before it", level, ["Q", "2026-06"], /2026-05/],
    ["nothing a year ago", level, ["Q", null, "lastYear"], /2025-08/],
    ["a year that is still running", sales, ["Q", "2026"], /ikke slut/],
    ["a month without a value", sales, ["Q", "2024-12"], /\S/],
  ] as const)("%s is not available, with the reason", (_, state, args, message) => {
    expect(ask(change, state, ...args)).toMatchObject({
      kind: "not-available",
      message: expect.stringMatching(message),
    });
  });

  test.each([
    ["on the day before its last", 29, 5, 110],
    ["on its last day", 30, -30, 80],
  ])("a month counts %s as the score has it", (_, of, change_, value) => {
    const state = stateOf(sum, months(2026, 90, 95, 100, 105, 100, 100, 105, 100, 105, 110, 80), day(2026, 11, of));
    expect(ask(actual, state, "Q")).toBe(value);
    expect(ask(change, state, "Q")).toBe(change_);
  });

  test.each([
    [29, /ikke slut/],
    [30, undefined],
  ])("a quarter counts from its last day on: September %d", (of, reason) => {
    const state = stateOf(sum, months(2026, 90, 95, 100, 105, 100, 100, 105, 100, 95), day(2026, 9, of));
    const answer = ask(change, state, "Q", "2026-Q3");
    if (reason === undefined) expect(answer).toBe(-5);
    else expect(answer).toMatchObject({ kind: "not-available", message: expect.stringMatching(reason) });
  });

  test("a quarterly KPI is compared with the quarter before", () => {
    const quarters = [10, 20, 40].map((value, index) => ({ day: day(2026, 3 * index + 1), reading: number(value) }));
    const state = stateOf({ frequency: "quarter" }, quarters, day(2026, 9, 30));
    expect(ask(change, state, "Q")).toBe(20);
    expect(ask(change, state, "Q", "2026-05")).toBe(10);
  });

  test("of days that add up the month that is running is left out", () => {
    const days = Array.from({ length: 96 }, (_, index) => ({ day: day(2026, 8) + index, reading: number(1) }));
    const state = stateOf({ ...sum, frequency: "day" }, days, day(2026, 11, 5));
    expect(ask(change, state, "Q")).toBe(31 - 30);
  });

  test("weeks are compared with those 52 weeks before", () => {
    const weeks = Array.from({ length: 54 }, (_, index) => ({
      day: day(2025, 12, 29) + 7 * index,
      reading: number(index),
    }));
    const state = stateOf({ frequency: "week" }, weeks, day(2025, 12, 29) + 7 * 53 + 6);
    expect(ask(change, state, "Q", "2027-W01", "lastYear")).toBe(52);
  });
});

test("GAP is the distance to the target, also in percent of it", () => {
  expect(ask(gap, sales, "Q")).toBe(10);
  expect(ask(gap, sales, "Q", null, "procent")).toBeCloseTo(0.1, 12);
  expect(ask(gap, sales, "Q", null, "points")).toMatchObject({ kind: "invalid" });
  expect(ask(gap, sales, "P")).toMatchObject({ kind: "not-available" });
});

describe("the end of the year", () => {
  test("of what adds up is the total so far and the rest at its rate", () => {
    const [row] = ask(outlook, sales, "Q") as unknown as readonly (readonly number[])[];
    // 1,010 in ten months; n = 10, s = 5.676462, t(0.9; 9) = 1.383029, s · √(2 + 4 / 10) (scipy.stats)
    expect(row?.[0]).toBeCloseTo(1212, 9);
    expect(row?.[1]).toBeCloseTo(1199.8377319828, 5);
    expect(row?.[2]).toBeCloseTo(1224.1622680172, 5);
  });

  test("of a year to date is the same", () => {
    const state = stateOf({ aggregation: { kind: "yearToDate" } }, months(2026, 10, 20, 30), day(2026, 4, 2));
    expect((ask(outlook, state, "Q") as unknown as number[][])[0]?.[0]).toBeCloseTo(240, 9);
    expect(ask(needed, state, "Q")).toBeCloseTo((1200 - 60) / 9, 9);
  });

  test("of a level lies on its line, gaps and all", () => {
    expect((ask(outlook, level, "Q") as unknown as number[][])[0]?.[0]).toBeCloseTo(120, 9);
    expect(ask(needed, level, "Q")).toBeCloseTo(5, 9);
    expect(ask(chance, level, "Q")).toBe(1);
  });

  test("of scores is held to 0 and 100", () => {
    for (const value of (ask(outlook, level, "P") as unknown as number[][])[0] ?? []) expect(value).toBe(100);
  });

  test("is as it was known in the period that is asked for", () => {
    expect((ask(outlook, sales, "Q", "2026-03") as unknown as number[][])[0]?.[0]).toBeCloseTo(1140, 9);
    expect(ask(needed, sales, "Q", "2026-03")).toBeCloseTo((1200 - 285) / 9, 9);
    expect(ask(outlook, sales, "Q", "2026-02")).toMatchObject({ kind: "not-available" });
  });

  test("of a year that is over is what it was", () => {
    expect(ask(outlook, sales, "Q", "2025")).toEqual([[1080, 1080, 1080]]);
    expect(ask(chance, sales, "Q", "2025")).toBe(0);
    expect(ask(needed, sales, "Q", "2025")).toEqual({ kind: "divided-by-zero" });
  });

  test("is needed from the month that is running", () => {
    expect(ask(needed, sales, "Q")).toBeCloseTo((1200 - 1010) / 2, 9);
    const none = stateOf(sum, months(2026, 8), day(2026, 1, 8));
    expect(ask(needed, none, "Q")).toBe(100);
  });

  test.each<readonly [string, Partial<Kpi>, number, number]>([
    // (1,212 − 1,200) / (s · √2.4) = 1.364580; t with 9 degrees of freedom (scipy.stats)
    ["more is better", sum, 100, 0.89723604],
    ["less is better", { ...sum, kind: "budget" }, 100, 1 - 0.89723604],
    ["less is better by direction", { ...sum, rule: { direction: "lower" } }, 100, 1 - 0.89723604],
    ["a year's target that is shared out", { ...sum, targetSpread: { kind: "linear" } }, 1200, 0.89723604],
    ["on target is best, within 1 a month", { ...sum, kind: "targetIsBest", rule: { tolerance: 1 } }, 101, 0.79447208],
  ])("is at its target with a chance: %s", (_, definition, target, expected) => {
    const state = stateOf(definition, months(2026, 90, 95, 100, 105, 100, 100, 105, 100, 105, 110, 8), day(2026, 11, 8), number(target)); // prettier-ignore
    expect(ask(chance, state, "Q")).toBeCloseTo(expected, 8);
  });

  test.each<readonly [string, Partial<Kpi>, readonly number[], number]>([
    ["1,150 within 12 · 5 of 1,200", sum, [...Array<number>(11).fill(96), 94], 1],
    ["1,139 outside of it", sum, [...Array<number>(11).fill(95), 94], 0],
    ["380 within 4 · 5 of 400", { ...sum, frequency: "quarter" }, [95, 95, 95, 95], 1],
    ["379 outside of it", { ...sum, frequency: "quarter" }, [95, 95, 95, 94], 0],
    ["a year to date of 1,195", { aggregation: { kind: "yearToDate" } }, [...Array<number>(11).fill(100), 95], 1],
    ["a year to date of 1,194, whose tolerance is its own", { aggregation: { kind: "yearToDate" } }, [...Array<number>(11).fill(100), 94], 0],
    ["a level of 95", {}, Array<number>(12).fill(95), 1],
    ["a level of 94", {}, Array<number>(12).fill(94), 0],
  ])("is on target as its score has it: %s", (_, definition, values, expected) => {
    const own: Partial<Kpi> = { ...definition, kind: "targetIsBest", rule: { tolerance: 5 } };
    const step = definition.frequency === "quarter" ? 3 : 1;
    const past = values.map((value, index) => ({ day: day(2026, step * index + 1), reading: number(value) }));
    expect(ask(chance, stateOf(own, past, day(2027, 1, 20)), "Q", "2026")).toBe(expected);
  }); // prettier-ignore

  test("has no chance and nothing needed without a target for all of it", () => {
    const blank: Reading = { kind: "none" };
    const state = stateOf(sum, months(2026, 1, 2, 3, 4), day(2026, 5, 2), blank);
    for (const run of [chance, needed]) expect(ask(run, state, "Q")).toMatchObject({ kind: "not-available" });
    const some = stateOf(sum, months(2026, 1, 2, 3, 4), day(2026, 5, 2), blank, months(2026, 10, 10, 10, 10, 10));
    expect(ask(needed, some, "Q")).toMatchObject({ kind: "not-available" });
    const all = stateOf(
      sum,
      months(2026, 1, 2, 3, 4),
      day(2026, 5, 2),
      blank,
      months(2026, ...Array<number>(12).fill(10)),
    );
    expect(ask(needed, all, "Q")).toBeCloseTo(110 / 8, 9);
  });

  test("belongs to KPIs where a target is needed", () => {
    for (const run of [chance, needed]) expect(ask(run, sales, "P")).toMatchObject({ kind: "not-available" });
  });
});

test("FORECASTINTERVAL is FORECAST with its interval, wider with more confidence", () => {
  const [[value = NaN, low = NaN, high = NaN] = []] = ask(forecastInterval, sales, "Q") as unknown as number[][];
  const [[, lower = NaN, higher = NaN] = []] = ask(
    forecastInterval,
    sales,
    "Q",
    null,
    null,
    0.95,
  ) as unknown as number[][];
  expect(value).toBe(ask(forecast, sales, "Q"));
  expect([lower, low, value, high, higher]).toEqual([lower, low, value, high, higher].sort((a, b) => a - b));
  expect(ask(forecastInterval, sales, "Q", null, null, 1)).toMatchObject({ kind: "invalid" });
});

test("what a KPI is", () => {
  const state = stateOf({ unit: "kr.", owner: "Ida", kind: "ratioHigher" }, months(2026, 130), day(2026, 1, 31));
  expect(ask(unit, state, "Q")).toBe("kr.");
  expect(ask(owner, state, "Q")).toBe("Ida");
  expect(ask(owner, state, "O")).toBe("");
  expect(ask(owner, state, "P")).toMatchObject({ kind: "not-available" });
  expect(ask(unit, state, "O")).toMatchObject({ kind: "not-available" });
  expect(ask(raw, state, "Q")).toBe(130);
  expect(ask(raw, state, "P")).toBe(100);
  expect(ask(baseline, state, "Q")).toMatchObject({
    kind: "not-available",
    message: expect.stringMatching(/udgangspunkt/i),
  });
});

test("COUNTOF counts the lights below a node, and what cannot be scored by itself", () => {
  const state = stateOf({}, months(2026, 80), day(2026, 1, 31));
  expect(ask(countOf, state)).toBe(0);
  expect(ask(countOf, state, null, null, "gul")).toBe(1);
  expect(ask(countOf, state, "P", null, "amber", "mål")).toBe(1);
  expect(ask(countOf, state, "O", null, "amber", "perspective")).toBe(0);
  expect(ask(countOf, state, null, null, "none")).toBe(0);
  expect(ask(countOf, state, null, null, "lilla")).toMatchObject({ kind: "invalid" });
  const broken = stateOf({}, [{ day: day(2026, 1), reading: { kind: "text", text: "n/a" } }], day(2026, 1, 31));
  expect(ask(countOf, broken, null, null, "fejl")).toBe(1);
  expect(ask(countOf, broken, null, null, "ingen")).toBe(0);
});

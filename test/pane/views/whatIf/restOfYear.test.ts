import fc from "fast-check";
import { restOfYear } from "../../../../src/pane/views/whatIf/takes/restOfYear";
import { reachOf, reachOfWeight } from "../../../../src/pane/views/whatIf/levers/reachOf";
import { whatIfWords } from "../../../../src/language";
import { dayOf, type Kpi } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { seenAt } from "../../../../src/session/evaluationAt";
import { runs } from "../../../support/runs";
import { monthly, NPS, pastReady, scorecardWith, valuesOf } from "../detail/history/historyStage";

const SUM: Partial<Kpi> = { aggregation: { kind: "sum" } };

/** The target is 50 a month, and the months end with October 2026. */
const rest = (values: readonly number[], kpi: Partial<Kpi> = SUM, target?: number, lastMonth = 10) => {
  const ready = pastReady(monthly(values, lastMonth), kpi);
  const [own] = ready.scorecard.kpis;
  return own && restOfYear(ready, own, target);
};

describe("what the rest of the year must bring", () => {
  test("is what is missing, by the months that are left", () => {
    // Ten months of 45 make 450 of 600; November and December are left.
    expect(rest(Array.from({ length: 10 }, () => 45))).toMatchObject({ needed: 75, soFar: 45, remaining: 2 });
  });

  test("leaves the year before out", () => {
    expect(rest(Array.from({ length: 22 }, () => 45))).toMatchObject({ needed: 75, remaining: 2 });
  });

  test("is nothing once it is there", () => {
    expect(rest(Array.from({ length: 10 }, () => 70))).toEqual({ kind: "reached" });
  });

  test("follows a supposed target", () => {
    expect(
      rest(
        Array.from({ length: 10 }, () => 45),
        SUM,
        40,
      ),
    ).toMatchObject({ needed: 15 });
  });

  test("counts the months that are left from the day that is looked at, not from the latest value", () => {
    expect(rest([45, 45, 45], SUM, undefined, 3)).toMatchObject({ soFar: 45, remaining: 2 });
  });

  test("is not told of a year that is over", () => {
    expect(rest([45, 45, 45], SUM, undefined, 6 - 24)).toEqual({ kind: "unsaid", why: "no-values" });
  });

  test("is what each month added of a value that is the year to date", () => {
    const kpi = { aggregation: { kind: "yearToDate" } } as const;
    const found = rest(
      Array.from({ length: 10 }, () => 45),
      kpi,
    );
    expect(found).toMatchObject({ needed: 75, soFar: 45 });
  });

  const months = (...values: readonly number[]): readonly number[] =>
    Array.from({ length: 10 }, (_, month) => values[month % values.length] ?? NaN);

  test.each<readonly [string, readonly number[], Partial<Kpi>, object]>([
    [
      "an average: ten months of 45 leave two that must be 75 for a year of 50",
      months(45),
      { aggregation: { kind: "average" } },
      { kind: "needed", of: "mean", way: "higher", needed: 75, soFar: 45, remaining: 2 },
    ],
    [
      "an average where less is better: at most",
      months(51),
      { aggregation: { kind: "average" }, rule: { direction: "lower" }, kind: "ratioLower" },
      { kind: "needed", of: "mean", way: "lower", needed: 45, soFar: 51 },
    ],
    [
      "a budget: what may still be spent of 600",
      months(48),
      { ...SUM, kind: "budget" },
      { kind: "needed", of: "total", way: "lower", needed: 60, soFar: 48 },
    ],
    ["a budget that is passed", months(70), { ...SUM, kind: "budget" }, { kind: "passed", by: 100 }],
    ["a budget of which nothing is left", months(60), { ...SUM, kind: "budget" }, { kind: "needed", needed: 0 }],
    [
      "an average that nothing can lift too far any more",
      months(61),
      { aggregation: { kind: "average" }, kind: "ratioLower" },
      { kind: "passed" },
    ],
    [
      "a target that itself is best",
      months(70),
      { ...SUM, kind: "targetIsBest", rule: { margin: 20 } },
      { kind: "unsaid", why: "either-way" },
    ],
    ["a value that stands by itself", months(45), {}, { kind: "unsaid", why: "last" }],
    ["the best month", months(45), { aggregation: { kind: "max" } }, { kind: "unsaid", why: "other" }],
  ])("is told of %s", (_, values, kpi, expected) => {
    expect(rest(values, kpi)).toMatchObject(expected);
  });

  test("is told of a rate, in which each month so far weighs as much as it is large", () => {
    // Five months of 20 of 100, and five of 900 of 1000: all in all 4,600 of 5,500.
    const seen = monthly(months(20, 900)).map((each, month) => ({
      ...each,
      denominator: { kind: "number", value: month % 2 === 0 ? 100 : 1000 } as const,
    }));
    const ready = pastReady(seen, { aggregation: { kind: "ratioOfSums" } }, { target: 0.85, baseline: 0 });
    const [kpi] = ready.scorecard.kpis;
    const found = kpi && restOfYear(ready, kpi, undefined);
    expect(found).toMatchObject({ kind: "needed", of: "rate", way: "higher", remaining: 2 });
    const { soFar, needed } = found as { soFar: number; needed: number };
    expect(soFar).toBeCloseTo(4600 / 5500, 9);
    // Two months of 550 each: 85 % of 6,600 less the 4,600, of 1,100.
    expect(needed).toBeCloseTo((0.85 * 6600 - 4600) / 1100, 9);
  });

  test("is not told of a rate that was kept from single cells, of which nobody knows how much a month weighs", () => {
    const kept = [46, 47, 48, 49, 50].map((value, place) => ({
      day: dayOf({ year: 2026, month: 6 + place, day: 28 }),
      period: `2026-${String(6 + place).padStart(2, "0")}`,
      actual: { kind: "number", value } as const,
      target: undefined,
    }));
    const found = (kind: "ratioOfSums" | "average") => {
      const values = { ...valuesOf([]), kept: new Map([[NPS, kept]]) };
      const ready = seenAt(scorecardWith({ aggregation: { kind } }), values, undefined) as unknown as Ready;
      const [kpi] = ready.scorecard.kpis;
      return kpi && restOfYear(ready, kpi, undefined);
    };
    expect(found("ratioOfSums")).toEqual({ kind: "unsaid", why: "no-weights" });
    // Months of an average weigh alike: 7 of 50 less 5 of 48, for two.
    expect(found("average")).toMatchObject({ kind: "needed", soFar: 48, needed: 55 });
  });

  test("says of what adds up what it may give, whatever it counts", () => {
    const figures = { count: 2, value: "3 klager", other: "5 klager" };
    expect(whatIfWords.da.perPeriodAtMost(figures)).toContain("må højst give 3 klager");
    expect(whatIfWords.da.perPeriodAtMost({ ...figures, count: 1 })).toContain("må højst give 3 klager");
    expect(whatIfWords.en.perPeriodAtMost(figures)).toContain("may bring at most 3 klager");
  });

  test("makes the year just its target, of any sum or average", () => {
    let tried = 0;
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 10 }),
        fc.constantFrom("sum", "average"),
        fc.constantFrom("ratioHigher", "budget"),
        (values, aggregation, kind) => {
          const found = rest(values, { aggregation: { kind: aggregation }, kind });
          if (found?.kind !== "needed") return;
          tried += 1;
          const total = values.reduce((sum, each) => sum + each, 0) + found.remaining * found.needed;
          const all = values.length + found.remaining;
          expect(aggregation === "sum" ? total : total / all).toBeCloseTo(aggregation === "sum" ? 600 : 50, 6);
        },
      ),
      { numRuns: runs({ full: 1000, quick: 100 }) },
    );
    expect(tried).toBeGreaterThan(30);
  });

  test("is not asked of a KPI without a past", () => {
    expect(rest([])).toBeUndefined();
  });
});

describe("how far a slider goes", () => {
  test.each([
    ["beyond value and target by as much as they lie apart", [30, 40, 0], { low: 0, high: 80, step: 0.5 }],
    ["below nothing only where values are", [-5, 5], { low: -15, high: 15, step: 0.2 }],
    ["to double a value that stands alone", [8], { low: 0, high: 16, step: 0.1 }],
  ] as const)("is %s", (_, known, expected) => {
    expect(reachOf(known)).toEqual(expected);
  });

  test("is double the heaviest of the siblings for weights", () => {
    expect(reachOfWeight([1, 3, 0])).toEqual({ low: 0, high: 6, step: 0.05 });
    expect(reachOfWeight([0, 0]).high).toBe(2);
  });
});

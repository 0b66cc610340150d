import { restOfYear } from "../../../../src/pane/views/whatIf/takes/restOfYear";
import { reachOf, reachOfWeight } from "../../../../src/pane/views/whatIf/levers/reachOf";
import type { Kpi } from "../../../../src/scorecard";
import { monthly, pastReady } from "../detail/history/historyStage";

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
    expect(rest(Array.from({ length: 10 }, () => 70))).toMatchObject({ needed: 0 });
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
    expect(rest([45, 45, 45], SUM, undefined, 6 - 24)).toBeUndefined();
  });

  test("is what each month added of a value that is the year to date", () => {
    const kpi = { aggregation: { kind: "yearToDate" } } as const;
    const found = rest(
      Array.from({ length: 10 }, () => 45),
      kpi,
    );
    expect(found).toMatchObject({ needed: 75, soFar: 45 });
  });

  test.each<readonly [string, Partial<Kpi>]>([
    ["a budget", { kind: "budget" }],
    ["a target that itself is best", { kind: "targetIsBest", rule: { margin: 20 } }],
  ])("is not told of %s: an overspent one has reached nothing", (_, kpi) => {
    expect(
      rest(
        Array.from({ length: 10 }, () => 70),
        { ...SUM, ...kpi },
      ),
    ).toBeUndefined();
  });

  test("is not asked of what does not add up, nor without a past", () => {
    expect(rest([45, 45], {})).toBeUndefined();
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

import { analyse } from "../../../../../src/pane/views/detail/history/analyse";
import { kpiHistory } from "../../../../../src/session";
import { outlookOf } from "../../../../../src/pane/views/detail/history/outlookOf";
import { moveOf } from "../../../../../src/pane/views/detail/moveOf";
import { dayOf, periodCode, type Kpi } from "../../../../../src/scorecard";
import type { Ready } from "../../../../../src/session";
import { seenAt } from "../../../../../src/session/evaluationAt";
import { monthly, pastReady } from "./historyStage";

const kpiOf = (ready: Ready): Kpi => ready.scorecard.kpis[0] as Kpi;

const pointsOf = (ready: Ready): readonly string[] =>
  kpiHistory(ready, kpiOf(ready)).map(
    ({ period, actual, isOpen }) => `${periodCode(period, 1)} ${actual ?? "-"}${isOpen ? " open" : ""}`,
  );

describe("the past of a KPI", () => {
  test("is one point a period, from the first value to the last", () => {
    expect(pointsOf(pastReady(monthly([10, 11, 12])))).toEqual(["2026-08 10", "2026-09 11", "2026-10 12"]);
  });

  test("leaves out what an older month lends to this one", () => {
    const ready = pastReady(monthly([10]));
    expect(ready.evaluation.kpis.get(kpiOf(ready).id)?.readings.actual).toEqual({ kind: "number", value: 10 });
    expect(pointsOf(ready)).toEqual(["2026-10 10"]);
  });

  test("ends with the day that is looked at: a month of the past as a whole is over, any other day of it is not", () => {
    const ready = pastReady(monthly([10, 11, 12]));
    const asOf = (day: number): Ready => ({ ...ready, ...seenAt(ready.scorecard, ready.values, day) });
    expect(pointsOf(asOf(dayOf({ year: 2026, month: 9, day: 30 })))).toEqual(["2026-08 10", "2026-09 11"]);
    expect(pointsOf(asOf(dayOf({ year: 2026, month: 9, day: 29 })))).toEqual(["2026-08 10", "2026-09 11 open"]);
  });

  test("has a gap where a month has no value", () => {
    expect(pointsOf(pastReady(monthly([10, undefined, 12])))).toEqual(["2026-08 10", "2026-09 -", "2026-10 12"]);
  });

  test("marks the period that is not over", () => {
    expect(pointsOf(pastReady(monthly([10, 11], 11)))).toEqual(["2026-10 10", "2026-11 11 open"]);
  });

  test.each([
    [29, "2026-11 11 open"],
    [30, "2026-11 11"],
  ])("ends a month on its last day, as the score does: November %d", (day, last) => {
    const ready = pastReady(monthly([10, 11], 11), { aggregation: { kind: "sum" } });
    const values = { ...ready.values, today: dayOf({ year: 2026, month: 11, day }) };
    const seen = { ...ready, ...seenAt(ready.scorecard, values, undefined) };
    expect(pointsOf(seen).at(-1)).toBe(last);
    const scored = seen.evaluation.kpis.get(kpiOf(seen).id)?.readings.actual;
    expect(scored).toEqual({ kind: "number", value: day === 30 ? 11 : 10 });
  });

  test("of a quarterly KPI is one value a quarter", () => {
    const quarters = pastReady(monthly([1, undefined, undefined, 2, undefined, undefined, 3], 9), {
      frequency: "quarter",
    });
    expect(pointsOf(quarters)).toEqual(["2026-Q1 1", "2026-Q2 2", "2026-Q3 3"]);
  });

  test("of a KPI without a series is what it says now", () => {
    expect(pointsOf(pastReady([]))).toEqual(["2026-11 40 open"]);
  });
});

const STEADY = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11];

describe("what the past says", () => {
  const analysed = (values: readonly (number | undefined)[], kpi: Partial<Kpi> = {}, lastMonth = 10) => {
    const ready = pastReady(monthly(values, lastMonth), kpi);
    return analyse(kpiHistory(ready, kpiOf(ready)), kpiOf(ready), "linear");
  };

  test("is nothing with too few values, and says how many it takes", () => {
    const { limits, forecast } = analysed([10, 11, 12]);
    expect(limits).toMatchObject({ ok: false, problem: { count: 3, needed: 6 } });
    expect(forecast).toMatchObject({ ok: false, problem: { count: 3, needed: 4 } });
  });

  test("finds a value outside the limits at its own place, gaps counted", () => {
    const { signals } = analysed([...STEADY, undefined, ...STEADY, 16]);
    expect([...signals.keys()]).toEqual([21]);
    expect(signals.get(21)?.[0]).toMatchObject({ rule: "outside", direction: "up" });
  });

  test("does not count a month that is not over", () => {
    const { limits, signals, forecast } = analysed([...STEADY, 99], {}, 11);
    expect(limits).toMatchObject({ ok: true, value: { count: 10 } });
    expect(signals.size).toBe(0);
    expect(forecast?.ok === true && periodCode(forecast.value[0]!.period, 1)).toBe("2026-11");
  });

  test("forecasts from all values, with gaps that take their time", () => {
    expect(analysed([10, 20, 30, undefined, undefined, 60, 70, 80]).forecast).toMatchObject({
      ok: true,
      value: [{ count: 6 }, {}, {}],
    });
    const found = analysed([10, 20, 30, undefined, undefined, 60, 70, 80]).forecast;
    [90, 100, 110].forEach((value, index) => {
      expect(found?.ok === true && found.value[index]?.value).toBeCloseTo(value, 9);
    });
  });

  test.each<Partial<Kpi>>([
    { aggregation: { kind: "yearToDate" } },
    { aggregation: { kind: "rollingSum", periods: 12 } },
    { targetSpread: { kind: "cumulative" } },
  ])("is not asked of values that build upon each other: %j", (kpi) => {
    expect(analysed(STEADY, kpi)).toMatchObject({ accumulates: true, limits: undefined, forecast: undefined });
  });
});

describe("what the running month will bring", () => {
  const SUM: Partial<Kpi> = { aggregation: { kind: "sum" } };
  const outlook = (values: readonly number[], kpi: Partial<Kpi> = SUM, lastMonth = 11, day = 24) => {
    const ready = pastReady(monthly(values, lastMonth), kpi);
    const at = seenAt(ready.scorecard, { ...ready.values, today: dayOf({ year: 2026, month: 11, day }) }, undefined);
    const then = { ...ready, ...at } as Ready;
    return outlookOf(kpiHistory(then, kpiOf(then)), kpiOf(then), then);
  };

  test("is its rate so far, carried on, and is compared with the month before", () => {
    expect(outlook([3000, 3300])).toMatchObject({ passed: 24, days: 30, projected: 4125, growth: 0.375 });
  });

  test("is not said before a quarter of it has passed", () => {
    expect(outlook([3000, 500], SUM, 11, 2)).toMatchObject({ passed: 2, projected: undefined, growth: undefined });
  });

  test.each<readonly [string, Partial<Kpi>, number]>([
    ["of a rate", { aggregation: { kind: "average" } }, 11],
    ["of a stock", { aggregation: { kind: "last" } }, 11],
    ["of what builds upon itself", { aggregation: { kind: "yearToDate" } }, 11],
    ["of a month that is over", SUM, 10],
    ["of what is made of weeks, which end when they will", { ...SUM, frequency: "week" }, 11],
    ["of yes and no", { ...SUM, kind: "yesNo" }, 11],
  ])("is not said %s", (_, kpi, lastMonth) => {
    expect(outlook([3000, 3300], kpi, lastMonth)).toBeUndefined();
  });
});

describe("what moved", () => {
  test("is the latest value against the one before, with its effect on the whole", () => {
    const ready = pastReady(monthly([20, 25]));
    const move = moveOf(ready, kpiOf(ready));
    expect(move && [periodCode(move.from, 1), periodCode(move.to, 1)]).toEqual(["2026-09", "2026-10"]);
    // The only KPI: its score 100 · 20 / 50 = 40 became 50.
    expect(move).toMatchObject({ before: { score: 40 }, after: { score: 50 }, effect: 10 });
  });

  test("is unknown without a value before", () => {
    expect(moveOf(pastReady([]), kpiOf(pastReady([])))).toBeUndefined();
    const gap = pastReady(monthly([20, undefined, undefined, 25]));
    expect(moveOf(gap, kpiOf(gap))).toBeUndefined();
  });
});

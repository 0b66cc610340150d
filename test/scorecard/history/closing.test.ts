import fc from "fast-check";
import {
  closedEvaluation,
  closedNodes,
  dayOf,
  DEFAULT_SETTINGS,
  evaluateAt,
  evaluateToClose,
  parsePeriod,
  periodOf,
  scorecardId,
  periodsOf,
  scoreHistory,
  tabulate,
  type Closing,
  type Kpi,
  type Readings,
  type Scorecard,
  type ScorecardValues,
  type KpiId,
  type Period,
} from "../../../src/scorecard";
import { anyPast } from "../../support/anyScorecard";
import { kpi, number, objective, perspective, scorecard as scorecardOf } from "../builders";
import { runs } from "../../support/runs";

type Past = typeof anyPast extends fc.Arbitrary<infer Value> ? Value : never;

/** One of the scorecard's periods, closed with what it says. */
function closed({ scorecard, values }: Past, place: number): { readonly period: Period; readonly closing: Closing } {
  const periods = periodsOf(values, scorecard.settings);
  const period = periods[place % periods.length] as Period;
  const nodes = closedNodes(scorecard, evaluateAt(scorecard, values, period));
  return { period, closing: { period, by: "", at: "", evaluation: closedEvaluation(nodes) } };
}

test("a closed period says the same as the evaluation it was closed with, node for node", () => {
  fc.assert(
    fc.property(anyPast, fc.nat(), (past, place) => {
      const { scorecard, values } = past;
      const { period, closing } = closed(past, place);
      const before = evaluateAt(scorecard, values, period);
      const after = evaluateAt(scorecard, { ...values, closings: [closing] }, period);
      expect([...after.nodes.keys()].sort()).toEqual([...before.nodes.keys()].sort());
      for (const [id, node] of before.nodes) {
        const { score, raw, coverage, status, state, children, kpiCount, criticalReds, level, parent, name } = node;
        const kept = { score, raw, coverage, status, state, children, kpiCount, criticalReds, level, parent, name };
        expect(after.nodes.get(id)).toMatchObject(kept);
        expect(after.nodes.get(id)?.weight.effective).toBeCloseTo(node.weight.effective, 12);
      }
    }),
    { numRuns: runs({ full: 100, quick: 40 }) },
  );
});

test("a closed period stands whatever becomes of the values, and the other periods follow them", () => {
  fc.assert(
    fc.property(anyPast, fc.nat(), (past, place) => {
      const { scorecard, values } = past;
      const { period, closing } = closed(past, place);
      const changed = { ...values, readings: new Map(), series: new Map(), closings: [closing] };
      const was = evaluateAt(scorecard, values, period);
      const is = evaluateAt(scorecard, changed, period);
      expect(is.root.score).toBe(was.root.score);
    }),
    { numRuns: runs({ full: 100, quick: 40 }) },
  );
});

test("the history of every node is what evaluating each period says, closed or not", () => {
  fc.assert(
    fc.property(anyPast, fc.nat(), (past, place) => {
      const { scorecard } = past;
      const { closing } = closed(past, place);
      const fewer = { ...scorecard, kpis: scorecard.kpis.map((kpi) => ({ ...kpi, weight: 1 })) };
      const values = { ...past.values, closings: [closing] };
      const periods = periodsOf(values, fewer.settings);
      const history = scoreHistory(fewer, tabulate(fewer, values, periods));
      const check = () =>
        periods.forEach((period, row) => {
          const { nodes } = evaluateAt(fewer, values, period);
          for (const id of history.ids) {
            expect(history.of(id)?.score[row]).toBe(nodes.get(id)?.score ?? NaN);
            expect(history.of(id)?.coverage[row]).toBe(nodes.get(id)?.coverage ?? 0);
          }
        });
      check();
      history.rescore(fewer.kpis[0]?.id as KpiId);
      check();
    }),
    { numRuns: runs({ full: 50, quick: 15 }) },
  );
});

test("the period before counts what still stands in single cells when it is closed, an earlier one does not", () => {
  fc.assert(
    fc.property(anyPast, ({ scorecard, values }) => {
      const single = { ...values, series: new Map() };
      const settings = { ...scorecard.settings, frequency: "month" as const };
      const monthly = { ...scorecard, settings };
      const current = periodsOf(single, settings).at(-1) as Period;
      const before = (steps: number): Period => ({ ...current, index: current.index - steps });
      const now = evaluateToClose(monthly, single, current);
      const last = evaluateToClose(monthly, single, before(1));
      for (const [id, { readings }] of now.kpis) expect(last.kpis.get(id)?.readings).toEqual(readings);
      const earlier = evaluateToClose(monthly, single, before(2));
      for (const { readings } of earlier.kpis.values()) expect(readings.actual.kind).toMatch(/blank|none/);
    }),
    { numRuns: runs({ full: 100, quick: 40 }) },
  );
});

describe("a quarter, a year and a year to date of closed months", () => {
  const settings = { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "S" };
  const own = (changes: Partial<Kpi>): Scorecard => ({
    ...scorecardOf({
      perspectives: [perspective("P")],
      objectives: [objective("P", "O")],
      kpis: [{ ...kpi("O", "K"), ...changes }],
    }),
    settings,
  });
  const first = (month: number): number => dayOf({ year: 2026, month, day: 1 });
  const reading = (actual: number, target = 100): Readings => ({
    actual: number(actual),
    target: number(target),
    baseline: { kind: "none" },
  });
  const month = (place: number): Period => periodOf(first(place), "month", 1);
  const closedWith = (definition: Scorecard, values: ScorecardValues, place: number): Closing => {
    const nodes = closedNodes(definition, evaluateToClose(definition, values, month(place)));
    return { period: month(place), by: "", at: "", evaluation: closedEvaluation(nodes) };
  };
  const at = (definition: Scorecard, values: ScorecardValues, code: string): readonly unknown[] => {
    const period = parsePeriod(code, settings);
    const found = period && evaluateAt(definition, values, period).kpis.get(definition.kpis[0]?.id as KpiId)?.readings;
    return [found?.actual, found?.target].map((each) => (each?.kind === "number" ? each.value : each?.kind));
  };

  test.each<readonly [string, Partial<Kpi>, string, unknown]>([
    ["the sum of a quarter", { aggregation: { kind: "sum" } }, "2026-Q1", [210, 300]],
    ["the sum of the year, with the month that runs beside it", { aggregation: { kind: "sum" } }, "2026", [210, 300]],
    ["the mean of a quarter", { aggregation: { kind: "average" } }, "2026-Q1", [70, 100]],
    ["the last of a quarter", {}, "2026-Q1", [80, 100]],
    ["the last of the year is that of today", {}, "2026", [90, 100]],
    ["a quarter nobody has closed", { aggregation: { kind: "sum" } }, "2025-Q4", ["blank", 100]],
  ])("of a single cell: %s", (_, changes, code, expected) => {
    const definition = own(changes);
    const id = definition.kpis[0]?.id as KpiId;
    const valuesWith = (actual: number, today: number, closings: readonly Closing[] = []): ScorecardValues => ({
      readings: new Map([[id, reading(actual)]]),
      series: new Map(),
      closings,
      today,
    });
    const closings = [60, 70, 80].map((value, place) =>
      closedWith(definition, valuesWith(value, first(place + 2)), place + 1),
    );
    expect(at(definition, valuesWith(90, first(4) + 10, closings), code)).toEqual(expected);
  });

  test.each<readonly [string, Partial<Kpi>, string, number]>([
    ["March as it was closed", { aggregation: { kind: "yearToDate" } }, "2026-03", 300],
    ["the first quarter", { aggregation: { kind: "yearToDate" } }, "2026-Q1", 300],
    ["April to date", { aggregation: { kind: "yearToDate" } }, "2026-04", 400],
    ["the first quarter as a sum", { aggregation: { kind: "sum" } }, "2026-Q1", 250],
    ["a rolling sum in April", { aggregation: { kind: "rollingSum", periods: 2 } }, "2026-04", 200],
  ])("a series restated after March was closed: %s", (_, changes, code, expected) => {
    const definition = own(changes);
    const id = definition.kpis[0]?.id as KpiId;
    const series = (january: number): ScorecardValues["series"] =>
      new Map([
        [
          id,
          {
            actual: [january, 100, 100, 100].map((value, place) => ({ day: first(place + 1), reading: number(value) })),
            target: [],
          },
        ],
      ]);
    const values = { readings: new Map([[id, reading(0)]]), today: first(5) + 3 };
    const closings = [closedWith(definition, { ...values, series: series(100) }, 3)];
    const restated = { ...values, series: series(50), closings };
    expect(at(definition, restated, code)[0]).toBe(expected);
  });
});

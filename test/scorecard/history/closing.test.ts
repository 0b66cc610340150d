import fc from "fast-check";
import {
  closedEvaluation,
  closedNodes,
  evaluateAt,
  evaluateToClose,
  periodsOf,
  scoreHistory,
  tabulate,
  type Closing,
  type KpiId,
  type Period,
} from "../../../src/scorecard";
import { anyPast } from "../../support/anyScorecard";
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

import fc from "fast-check";
import { evaluateAt, periodsOf, scoreHistory, tabulate, type KpiId } from "../../../src/scorecard";
import { anyPast } from "../../support/anyScorecard";
import { runs } from "../../support/runs";

test("the history of every node is what evaluating each period says", () => {
  fc.assert(
    fc.property(anyPast, ({ scorecard, values }) => {
      const periods = periodsOf(values, scorecard.settings);
      const past = scoreHistory(scorecard, tabulate(scorecard, values, periods));
      periods.forEach((period, row) => {
        const evaluation = evaluateAt(scorecard, values, period);
        for (const [id, node] of evaluation.nodes) {
          const { score, coverage } = past.of(id) ?? {};
          expect(score?.[row]).toBe(node.score ?? NaN);
          expect(coverage?.[row]).toBe(node.coverage);
        }
      });
    }),
    { numRuns: runs({ full: 200, quick: 40 }) },
  );
});

test("after one column has changed, scoring that KPI again is as good as scoring everything", () => {
  fc.assert(
    fc.property(anyPast, fc.nat(), fc.integer({ min: -100, max: 200 }), ({ scorecard, values }, place, actual) => {
      const periods = periodsOf(values, scorecard.settings);
      const table = tabulate(scorecard, values, periods);
      const history = scoreHistory(scorecard, table);
      const kpi = scorecard.kpis[place % scorecard.kpis.length]?.id as KpiId;
      const column = table.columns.get(kpi);
      column?.actual.fill(actual);
      column?.standing.fill(0);
      history.rescore(kpi);
      const anew = scoreHistory(scorecard, table);
      for (const id of anew.ids) expect([...(history.of(id)?.score ?? [])]).toEqual([...(anew.of(id)?.score ?? [])]);
    }),
    { numRuns: runs({ full: 100, quick: 25 }) },
  );
});

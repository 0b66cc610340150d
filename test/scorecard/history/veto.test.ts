import { dayOf, evaluateAt, periodsOf, scoreHistory, tabulate, type KpiId, type Series } from "../../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../builders";

test("a veto two levels below leaves nothing green in the history either, where the share of green counts", () => {
  const day = dayOf({ year: 2026, month: 1, day: 1 });
  const definition = scorecard({
    perspectives: [{ ...perspective("P"), rollUp: "weightedMean" }],
    objectives: [{ ...objective("P", "O"), rollUp: "meanWithVeto" }],
    kpis: [kpi("O", "A", 1, 99), { ...kpi("O", "B", 2, 1), isCritical: true }],
  });
  const made = { ...definition, settings: { ...definition.settings, rollUp: "shareGreen" as const } };
  const [whole, none] = made.kpis.map(({ id }) => id) as [KpiId, KpiId];
  const observed = (value: number) => [{ day, reading: number(value) }];
  const series = new Map<KpiId, Series>([
    [whole, { actual: observed(100), target: observed(100) }],
    [none, { actual: observed(0), target: observed(100) }],
  ]);
  const values = { readings: new Map(), series, today: dayOf({ year: 2026, month: 2, day: 15 }) };
  const periods = periodsOf(values, made.settings);
  const [period] = periods;
  if (period === undefined) throw new Error("no period");
  expect(evaluateAt(made, values, period).root.score).toBe(0);
  const past = scoreHistory(made, tabulate(made, values, periods));
  expect(past.of(made.settings.id)?.score[0]).toBe(0);
});

import {
  dayOf,
  evaluateAt,
  periodsOf,
  scoreHistory,
  tabulate,
  type Kpi,
  type KpiId,
  type Reading,
  type Series,
} from "../../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../builders";

const FIRST = dayOf({ year: 2026, month: 1, day: 1 });

test.each<readonly [string, Partial<Kpi>, Reading]>([
  ["an error cell", {}, { kind: "error", code: "#DIV/0!" }],
  ["a text", {}, { kind: "text", text: "n/a" }],
  ["a rule that gives no score", { kind: "minMax" }, number(50)],
])("in the history too a critical KPI that cannot be scored is a veto: %s", (_, more, reading) => {
  const definition = scorecard({
    perspectives: [{ ...perspective("P"), rollUp: "shareGreen" }],
    objectives: [{ ...objective("P", "O"), rollUp: "meanWithVeto" }],
    kpis: [kpi("O", "A", 1, 99), { ...kpi("O", "B", 2, 1), ...more, isCritical: true }],
  });
  const [whole, none] = definition.kpis.map(({ id }) => id) as [KpiId, KpiId];
  const series = new Map<KpiId, Series>([
    [whole, { actual: [{ day: FIRST, reading: number(100) }], target: [{ day: FIRST, reading: number(100) }] }],
    [none, { actual: [{ day: FIRST, reading }], target: [{ day: FIRST, reading: number(100) }] }],
  ]);
  const values = { readings: new Map(), series, today: dayOf({ year: 2026, month: 2, day: 15 }) };
  const periods = periodsOf(values, definition.settings);
  const past = scoreHistory(definition, tabulate(definition, values, periods));
  // The objective scores 100 and would be green, all that the perspective counts.
  expect(past.of(definition.objectives[0]?.id as never)?.score[0]).toBe(100);
  expect(past.of(definition.perspectives[0]?.id as never)?.score[0]).toBe(0);
  expect(evaluateAt(definition, values, periods[0]).nodes.get(definition.perspectives[0]?.id as never)?.score).toBe(0);
});

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

import {
  dayOf,
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  evaluateAt,
  kpiId,
  objectiveId,
  parsePeriod,
  periodsOf,
  perspectiveId,
  scorecardId,
  tabulate,
  type Aggregation,
  type KeptValue,
  type Reading,
  type Scorecard,
  type ScorecardValues,
} from "../../../src/scorecard";

const K = kpiId("k_1");
const number = (value: number): Reading => ({ kind: "number", value });
const day = (month: number, of: number): number => dayOf({ year: 2026, month, day: of });
const kept = (month: number, of: number, actual: number): KeptValue => ({
  day: day(month, of),
  actual: number(actual),
  target: number(100),
});

function scorecard(aggregation: Aggregation = { kind: "last" }): Scorecard {
  const entry = { aliases: [], weight: undefined, order: 0 };
  const parent = { ...entry, rollUp: undefined, thresholds: undefined };
  return {
    settings: { ...DEFAULT_SETTINGS, id: scorecardId("s_1"), name: "Test" },
    perspectives: [{ ...parent, id: perspectiveId("p_1"), name: "P" }],
    objectives: [{ ...parent, id: objectiveId("o_1"), parent: perspectiveId("p_1"), name: "O", owner: "", note: "" }],
    kpis: [{ ...DEFAULT_KPI, ...entry, id: K, parent: objectiveId("o_1"), name: "K", aggregation }],
  };
}

const values = (...own: readonly KeptValue[]): ScorecardValues => ({
  readings: new Map([[K, { actual: number(90), target: number(100), baseline: { kind: "none" } }]]),
  series: new Map(),
  kept: new Map([[K, own]]),
  today: day(11, 20),
});

const period = (code: string) => {
  const found = parsePeriod(code, DEFAULT_SETTINGS);
  if (found === undefined) throw new Error(code);
  return found;
};

const scoreIn = (code: string, known: ScorecardValues, aggregation?: Aggregation): number | undefined =>
  evaluateAt(scorecard(aggregation), known, period(code)).root.score;

test.each<[string, string, number | undefined]>([
  ["of its own month", "2026-08", 40],
  ["of a month with several rows the last one", "2026-09", 60],
  ["of a month without one nothing", "2026-10", undefined],
  ["of the running month the cell, whatever was kept", "2026-11", 90],
  ["of a month to come nothing", "2026-12", undefined],
  ["of a quarter its latest month", "2026-Q3", 60],
  ["of a quarter that runs the cell", "2026-Q4", 90],
])("%s (%s) scores %p", (_, code, score) => {
  expect(scoreIn(code, values(kept(8, 31, 40), kept(9, 2, 50), kept(9, 20, 60), kept(11, 3, 1)))).toBe(score);
});

test.each<[Aggregation["kind"], number | undefined]>([
  ["last", 60],
  ["average", 50],
  ["max", 60],
  ["sum", undefined],
  ["yearToDate", undefined],
])("a quarter's %s of what was kept scores %p: part of a flow is no sum", (kind, score) => {
  expect(scoreIn("2026-Q3", values(kept(8, 31, 40), kept(9, 20, 60)), { kind } as Aggregation)).toBe(score);
});

test("on a day of the past only what was known then counts", () => {
  const known = { ...values(kept(9, 20, 60)), present: day(11, 20) };
  expect(scoreIn("2026-09", { ...known, today: day(9, 20) })).toBe(60);
  expect(scoreIn("2026-09", { ...known, today: day(9, 19) })).toBeUndefined();
});

test("the history begins with the first that was kept, and tells the values of these months as their own", () => {
  const known = values(kept(9, 20, 60));
  const periods = periodsOf(known, DEFAULT_SETTINGS);
  expect(periods).toEqual([period("2026-09"), period("2026-10"), period("2026-11")]);
  const column = tabulate(scorecard(), known, periods).columns.get(K);
  expect([...(column?.actual ?? [])]).toEqual([60, NaN, 90]);
  expect([...(column?.own ?? [])]).toEqual([1, 0, 1]);
});

test("a KPI with a series is asked for none of it", () => {
  const series = new Map([[K, { actual: [{ day: day(9, 30), reading: number(10) }], target: [] }]]);
  const known = { ...values(kept(7, 20, 60), kept(9, 20, 60)), series };
  expect(scoreIn("2026-09", known)).toBe(10);
  expect(periodsOf(known, DEFAULT_SETTINGS)[0]).toEqual(period("2026-09"));
});

test("the day is told beside the value, and not for the running month", () => {
  const known = values(kept(9, 20, 60));
  const keptOn = (code: string) => evaluateAt(scorecard(), known, period(code)).kpis.get(K)?.readings.keptOn;
  expect([keptOn("2026-09"), keptOn("2026-11")]).toEqual([day(9, 20), undefined]);
});

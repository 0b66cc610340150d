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
  type Kpi,
  type Reading,
  type Scorecard,
  type ScorecardValues,
} from "../../../src/scorecard";

const K = kpiId("k_1");
const number = (value: number): Reading => ({ kind: "number", value });
const day = (month: number, of: number): number => dayOf({ year: 2026, month, day: of });
const kept = (
  month: number,
  of: number,
  actual: number,
  period = `2026-${String(month).padStart(2, "0")}`,
): KeptValue => ({
  day: day(month, of),
  period,
  actual: number(actual),
  target: number(100),
});

function scorecard(aggregation: Aggregation = { kind: "last" }, change: Partial<Kpi> = {}): Scorecard {
  const entry = { aliases: [], weight: undefined, order: 0 };
  const parent = { ...entry, rollUp: undefined, thresholds: undefined };
  return {
    settings: { ...DEFAULT_SETTINGS, id: scorecardId("s_1"), name: "Test" },
    perspectives: [{ ...parent, id: perspectiveId("p_1"), name: "P" }],
    objectives: [{ ...parent, id: objectiveId("o_1"), parent: perspectiveId("p_1"), name: "O", owner: "", note: "" }],
    kpis: [{ ...DEFAULT_KPI, ...entry, id: K, parent: objectiveId("o_1"), name: "K", aggregation, ...change }],
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

const QUARTERLY = { frequency: "quarter" } as const;
const readIn = (code: string, known: ScorecardValues, own: Scorecard) =>
  evaluateAt(own, known, period(code)).kpis.get(K)?.readings;

test.each<[string, string, number | undefined, number | undefined]>([
  ["a quarter that is over the last that was kept, with its day", "2026-Q3", 60, day(9, 20)],
  ["the quarter that runs the cell, and not what was kept in its first month", "2026-Q4", 90, undefined],
  ["the year that runs the cell", "2026", 90, undefined],
])("of a quarterly KPI %s (%s): %p", (_, code, actual, keptOn) => {
  const own = scorecard({ kind: "last" }, QUARTERLY);
  const said = readIn(code, values(kept(8, 31, 40), kept(9, 20, 60), kept(10, 14, 70)), own);
  expect([said?.actual, said?.keptOn]).toEqual([number(actual ?? NaN), keptOn]);
});

test("the day is said of a value that was kept, and not of one that is made of several", () => {
  const known = values(kept(8, 31, 40), kept(9, 20, 60));
  expect(readIn("2026-Q3", known, scorecard({ kind: "last" }))?.keptOn).toBe(day(9, 20));
  expect(readIn("2026-Q3", known, scorecard({ kind: "average" }))?.keptOn).toBeUndefined();
});

test("what was kept later than a closed month of the same quarter holds", () => {
  const known = values(kept(9, 20, 60));
  const july = {
    period: period("2026-07"),
    by: "",
    at: "",
    evaluation: evaluateAt(scorecard(), { ...known, today: day(7, 31) }),
  };
  const closed = { ...known, closings: [july] };
  const own = scorecard({ kind: "last" }, QUARTERLY);
  expect(readIn("2026-07", closed, own)?.actual).toEqual(number(90));
  expect(readIn("2026-Q3", closed, own)).toMatchObject({ actual: number(60), keptOn: day(9, 20) });
  const again = { ...july, period: period("2026-09") };
  expect(readIn("2026-Q3", { ...known, closings: [again] }, own)).toMatchObject({ actual: number(90) });
});

test.each<[Aggregation["kind"], number | undefined]>([
  ["sum", undefined],
  ["yearToDate", undefined],
  ["last", 60],
])("after a change from months to quarters a %s of a month is not the quarter's: %p", (kind, score) => {
  const own = scorecard({ kind } as Aggregation);
  const quarterly = { ...own, settings: { ...own.settings, frequency: "quarter" } } as const;
  const inQuarter = (each: KeptValue) => evaluateAt(quarterly, values(each), period("2026-Q3")).root.score;
  expect(inQuarter(kept(9, 20, 60))).toBe(score);
  expect(inQuarter(kept(9, 20, 60, "2026-Q3"))).toBe(60);
  const table = tabulate(quarterly, values(kept(9, 20, 60)), [period("2026-Q3")]);
  expect([...(table.columns.get(K)?.own ?? [])]).toEqual([score === undefined ? 0 : 1]);
});

const word: Reading = { kind: "text", text: "ja" };
test.each<[string, Partial<Kpi>, Reading, number | undefined]>([
  ["a number by a linear KPI", {}, number(60), 60],
  ["a word by a linear KPI", {}, word, undefined],
  ["a logical value by a linear KPI", {}, { kind: "logical", value: true }, undefined],
  ["a word that says yes by a KPI of yes and no", { kind: "yesNo" }, word, 0],
  ["a word that says neither", { kind: "yesNo" }, { kind: "text", text: "måske" }, undefined],
  ["a word of a scale", { kind: "qualitative", rule: { words: [{ word: "Ja", score: 80 }] } }, word, 80],
  [
    "a word that the scale no longer has",
    { kind: "qualitative", rule: { words: [{ word: "Høj", score: 80 }] } },
    word,
    undefined,
  ],
])("%s scores %p of the past, and is no error there", (_, change, actual, score) => {
  const said = evaluateAt(scorecard(undefined, change), values({ ...kept(9, 20, 0), actual }), period("2026-09"));
  expect(said.root.score).toBe(score);
  expect(said.kpis.get(K)?.state).toBe(score === undefined ? "no-data" : "scored");
});

test("a series whose cells are still empty hides nothing that was kept", () => {
  const known = { ...values(kept(9, 20, 60)), series: new Map([[K, { actual: [], target: [] }]]) };
  expect(scoreIn("2026-09", known)).toBe(60);
  expect(periodsOf(known, DEFAULT_SETTINGS)[0]).toEqual(period("2026-09"));
});

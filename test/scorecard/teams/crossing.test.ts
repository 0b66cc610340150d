import {
  crossedReadings,
  evaluateTeams,
  kpiId,
  nodeOf,
  teamId,
  type Crossing,
  type Kpi,
  type Reading,
  type Readings,
  type Team,
  type TeamPart,
  type TeamsEvaluation,
} from "../../../src/scorecard";
import { numbers, reached, team, twentyKpis } from "../../support/company";

const part = (
  id: string,
  actual: number | undefined,
  target: number | undefined,
  weight = 1,
  size?: number,
): TeamPart => ({
  team: teamId(id),
  name: id,
  weight,
  readings: numbers(actual, target),
  size: size === undefined ? undefined : numbers(size, undefined),
});

const NOTHING_SAID = { target: { kind: "none" }, baseline: { kind: "none" } } as const;
const valueIn = (reading: Reading): number | undefined => (reading.kind === "number" ? reading.value : undefined);
const crossed = (kind: "sum" | "average" | "min" | "max" | "ratio", parts: readonly TeamPart[]): Readings =>
  crossedReadings(kind === "ratio" ? { kind, by: "Besøg" } : { kind }, parts, NOTHING_SAID);

/** The figures of rates are those of a large and a small shop: 40 of 1000 and 30 of 200 are 5.83 %, and the mean of the rates 9.5 %. */
test.each([
  { kind: "sum", parts: [part("A", 5, 10), part("B", 1.2, 1)], actual: 6.2, target: 11 },
  { kind: "average", parts: [part("A", 4, 5, 10), part("B", 10, 5, 90)], actual: 9.4, target: 5 },
  { kind: "min", parts: [part("A", 3, 5), part("B", 4, 5)], actual: 3, target: 5 },
  { kind: "max", parts: [part("A", 3, 5), part("B", 4, 5)], actual: 4, target: 5 },
  {
    kind: "ratio",
    parts: [part("A", 4, 6, 1, 1000), part("B", 15, 6, 1, 200)],
    actual: (100 * 70) / 1200,
    target: 6,
  },
  // One of three had nearly all the calls: 99.2 % went well, and not the mean of 33.2 %.
  {
    kind: "ratio",
    parts: [part("A", 99.53, 99, 1, 549), part("B", 0, 99, 1, 1), part("C", 0, 99, 1, 1)],
    actual: (99.53 * 549) / 551,
    target: 99,
  },
] as const)("$kind makes $actual of the values of teams", ({ kind, parts, actual, target }) => {
  const made = crossed(kind, parts);
  expect(valueIn(made.actual)).toBeCloseTo(actual, 9);
  expect(valueIn(made.target)).toBeCloseTo(target, 9);
  expect(made.teams).toBeUndefined();
});

test("a team without a value takes its target with it, and its share of the targets is what is missing", () => {
  const made = crossed("sum", [part("A", 50, 100), part("B", undefined, 300)]);
  expect(made).toMatchObject({ actual: { value: 50 }, target: { value: 100 } });
  expect(made.teams).toEqual({ share: 0.25, missing: ["B"], partly: [] });
});

test("a target for all teams is not held against a sum that lacks some of them", () => {
  const own = { ...NOTHING_SAID, target: { kind: "number", value: 500 } } as const;
  const parts = [part("A", 50, 100), part("B", undefined, 300)];
  expect(crossedReadings({ kind: "sum" }, parts, own).target).toEqual({ kind: "number", value: 100 });
  const without = [part("A", 50, undefined), part("B", undefined, undefined)];
  expect(crossedReadings({ kind: "sum" }, without, own).target).toEqual({ kind: "blank" });
  const whole = [part("A", 50, 100), part("B", 60, 300)];
  expect(crossedReadings({ kind: "sum" }, whole, own).target).toEqual({ kind: "number", value: 500 });
});

test("an error in one team is an error of the whole, and not a sum without it", () => {
  const broken = {
    ...part("B", 1, 1),
    readings: { ...numbers(1, 1), actual: { kind: "error", code: "#REF!" } as const },
  };
  expect(crossed("sum", [part("A", 50, 100), broken]).actual).toEqual({ kind: "error", code: "#REF!" });
});

test("sizes that are all 0 are a division by 0, and a team without a size is missing", () => {
  expect(crossed("ratio", [part("A", 4, 6, 1, 0)]).actual).toEqual({ kind: "error", code: "#DIV/0!" });
  const made = crossed("ratio", [part("A", 4, 6, 1, 10), part("B", 9, 6, 1)]);
  expect(made).toMatchObject({ actual: { value: 4 }, teams: { share: 0.5, missing: ["B"], partly: [] } });
});

const ECONOMY = "Økonomi 1";
const withKpi = (id: string, kpi: Partial<Kpi>, percent = 80, size = 10): Team => {
  const scorecard = twentyKpis(id, kpi);
  return team(id, { scorecard, readings: reached(scorecard, size, percent) });
};
const scoreOfKpi = ({ top }: TeamsEvaluation): number | undefined =>
  top.evaluation?.kpis.get(kpiId(nodeOf(top.team.id, "k:økonomi 1")))?.score;

test.each([
  ["a rate without the KPI that holds its size", { unit: "%", aggregation: { kind: "last" } }, "rate-without-size"],
  ["a rate in percent that adds up over time", { unit: "%" }, "rate-without-size"],
  ["a rate whose unit is a word", { unit: "Pct." }, "rate-without-size"],
  ["what nobody has said anything of", { aggregation: { kind: "last" } }, "not-said"],
  ["a word", { kind: "yesNo" }, "not-a-number"],
  ["a sum by limits of one team", { kind: "maintain", rule: { tolerance: 5, margin: 10 } }, "limits-of-one-team"],
] as const)("does not make one value of %s, and says why", (_, kpi, reason) => {
  const rolled = evaluateTeams(team("Koncern"), [withKpi("A", kpi as Partial<Kpi>), withKpi("B", kpi as Partial<Kpi>)]);
  expect(scoreOfKpi(rolled)).toBeUndefined();
  expect(rolled.remarks).toContainEqual({ kind: "not-crossed", team: "Koncern", name: ECONOMY, reason });
});

test("never takes the mean of rates, not even when somebody asks for it", () => {
  const crossings = new Map<string, Crossing>([["økonomi 1", { kind: "average" }]]);
  const rate = { unit: "%", aggregation: { kind: "last" } } as const;
  const rolled = evaluateTeams(team("Koncern", { crossings }), [withKpi("A", rate), withKpi("B", rate)]);
  expect(scoreOfKpi(rolled)).toBeUndefined();
});

test("weighs rates by the KPI that holds their size", () => {
  const rate = { unit: "%", aggregation: { kind: "last" } } as const;
  const crossings = new Map<string, Crossing>([["økonomi 1", { kind: "ratio", by: "Økonomi 2" }]]);
  // 8 of 10 is 80 %, and 50 of 100 is 50 %; the sizes are the values 8 and 50 themselves.
  const teams = [withKpi("A", rate, 80, 10), withKpi("B", rate, 50, 100)];
  const expected = ((8 * 8 + 50 * 50) / (10 * 8 + 100 * 50)) * 100;
  expect(scoreOfKpi(evaluateTeams(team("Koncern", { crossings }), teams))).toBeCloseTo(expected, 6);
});

test.each([
  ["unit", { unit: "kr." }, {}],
  ["frequency", { frequency: "quarter" }, {}],
  ["frequency", {}, { frequency: "quarter" }],
  ["reach", { aggregation: { kind: "yearToDate" } }, {}],
  ["reach", { aggregation: { kind: "rollingSum", periods: 3 } }, {}],
  ["fiscalYear", { aggregation: { kind: "yearToDate" } }, { fiscalYearStart: 4 }],
] as const)("keeps out what a team measures with another %s, and says so", (part, kpi, settings) => {
  const scorecard = twentyKpis("B", { ...kpi }, settings);
  const other = team("B", { scorecard, readings: reached(scorecard, 10, 40) });
  const first = part === "fiscalYear" ? kpi : {};
  const rolled = evaluateTeams(team("Koncern"), [withKpi("A", first), other]);
  expect(rolled.remarks).toContainEqual({ kind: "definition-differs", team: "B", name: ECONOMY, part });
  expect(scoreOfKpi(rolled)).toBeCloseTo(80, 9);
});

/** January to December and April to March: their months are the same, their years so far are not. */
test("adds months of teams whose fiscal years begin in different months", () => {
  const scorecard = twentyKpis("B", {}, { fiscalYearStart: 4 });
  const other = team("B", { scorecard, readings: reached(scorecard, 10, 40) });
  expect(scoreOfKpi(evaluateTeams(team("Koncern"), [withKpi("A", {}), other]))).toBeCloseTo(60, 9);
});

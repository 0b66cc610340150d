import fc from "fast-check";
import {
  evaluate,
  evaluateTeams,
  kpiId,
  TEAM_WAYS,
  teamId,
  type Team,
  type TeamsEvaluation,
  type TeamWay,
} from "../../../src/scorecard";
import { runs } from "../../support/runs";
import { numbers, reached, team, twentyKpis } from "../../support/company";

const leaf = (id: string, way: TeamWay, percent: number, parts: Partial<Team> = {}): Team => {
  const scorecard = parts.scorecard ?? twentyKpis(id);
  return team(id, { way, scorecard, readings: reached(scorecard, 10, percent), ...parts });
};
const topOf = ({ top }: TeamsEvaluation) => top.evaluation?.root;
const counting = TEAM_WAYS.filter((way) => way !== "none");

test("the top alone is scored as it is by itself", () => {
  const scorecard = twentyKpis("Koncern");
  const readings = reached(scorecard, 10, 73);
  const { root } = evaluate(scorecard, readings);
  const rolled = topOf(evaluateTeams(team("Koncern", { scorecard, readings }), []));
  expect(rolled).toMatchObject({ score: root.score, status: root.status, coverage: root.coverage });
});

test.each(counting)("one team by %s makes the score that it has by itself", (way) => {
  fc.assert(
    fc.property(fc.integer({ min: 20, max: 100 }), (percent) => {
      const rolled = evaluateTeams(team("Koncern"), [leaf("Salg", way, percent)]);
      expect(topOf(rolled)?.score).toBeCloseTo(percent - 5, 9);
    }),
    { numRuns: runs({ full: 200, quick: 5 }) },
  );
});

test.each(counting)("the order of teams by %s makes no difference", (way) => {
  const percents = fc.array(fc.integer({ min: 20, max: 100 }), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(percents, (all) => {
      const teams = all.map((percent, index) => leaf(`T${index}`, way, percent, { weight: index + 1 }));
      const [one, other] = [teams, [...teams].reverse()].map((each) => topOf(evaluateTeams(team("Koncern"), each)));
      expect(one?.score).toBeCloseTo(other?.score ?? NaN, 8);
    }),
    { numRuns: runs({ full: 200, quick: 4 }) },
  );
});

test("a team by no way is shown with its score and counts nowhere", () => {
  const rolled = evaluateTeams(team("Koncern"), [leaf("Salg", "score", 80), leaf("Vikarer", "none", 20)]);
  expect(topOf(rolled)?.score).toBeCloseTo(75, 9);
  expect(rolled.teams.get(teamId("Vikarer"))?.evaluation?.root.score).toBeCloseTo(15, 9);
});

test.each(counting)(
  "a team by %s with the weight 0 is shown and does not count, neither when nothing has been read of it",
  (way) => {
    const teams = [leaf("Salg", way, 80), leaf("Prøve", way, 20, { weight: 0 }), team("Drift", { way, weight: 0 })];
    const rolled = evaluateTeams(team("Koncern"), teams);
    expect(topOf(rolled)?.score).toBeCloseTo(75, 9);
    expect(topOf(rolled)?.coverage).toBeCloseTo(1, 9);
    expect(rolled.teams.get(teamId("Prøve"))?.evaluation?.root.score).toBeCloseTo(15, 9);
  },
);

test.each(counting)("a team by %s that nothing has been read of lowers the coverage, and is no 0", (way) => {
  const rolled = evaluateTeams(team("Koncern"), [leaf("Salg", way, 80, { weight: 3 }), team("Drift", { way })]);
  expect(topOf(rolled)?.score).toBeCloseTo(75, 9);
  expect(topOf(rolled)?.coverage).toBeCloseTo(0.75, 9);
  expect(rolled.remarks).toEqual([{ kind: "team-missing", team: "Drift" }]);
});

test.each(counting)("with more than half of the teams by %s missing there is no score", (way) => {
  const rolled = evaluateTeams(team("Koncern"), [leaf("Salg", way, 80), team("Drift", { way }), team("HR", { way })]);
  expect(topOf(rolled)).toMatchObject({ score: undefined, status: "none" });
});

test.each(counting)("an error in a team by %s is said, and makes no light better", (way) => {
  const good = leaf("Salg", way, 100);
  const bad = leaf("Drift", way, 100);
  const readings = new Map(bad.readings);
  for (const [id, own] of bad.readings)
    if (id.startsWith("k1")) readings.set(id, { ...own, actual: { kind: "error", code: "#REF!" } });
  const healthy = topOf(evaluateTeams(team("Koncern"), [good, bad]));
  const rolled = evaluateTeams(team("Koncern"), [good, { ...bad, readings }]);
  expect(healthy?.status).toBe("green");
  expect(topOf(rolled)?.status).not.toBe("green");
  expect(rolled.remarks).toContainEqual({ kind: "team-in-error", team: "Drift", name: "Kunder 1" });
});

test("a critical KPI that is red in a team holds the light of the company", () => {
  const settings = { rollUp: "meanWithVeto" } as const;
  const good = leaf("Salg", "score", 100, { scorecard: twentyKpis("Salg", {}, settings) });
  const scorecard = twentyKpis("Drift", { isCritical: true }, settings);
  const readings = new Map(reached(scorecard, 10, 100)).set(kpiId("k00"), numbers(1, 10));
  const rolled = evaluateTeams(team("Koncern"), [good, leaf("Drift", "score", 100, { scorecard, readings })]);
  expect(topOf(rolled)).toMatchObject({
    status: "amber",
    heldBy: "veto",
    vetoes: expect.arrayContaining(["Økonomi 1"]),
  });
});

test("what the team above says itself stands, and another sum of its teams is told", () => {
  const scorecard = twentyKpis("Koncern");
  const readings = new Map([[kpiId("k00"), numbers(12, 20)]]);
  const top = team("Koncern", { scorecard, readings });
  const rolled = evaluateTeams(top, [leaf("Salg", "values", 80), leaf("Drift", "values", 60)]);
  expect(rolled.top.evaluation?.kpis.get(kpiId("Koncern:k00"))?.score).toBeCloseTo(60, 9);
  expect(rolled.top.evaluation?.kpis.get(kpiId("Koncern:k01"))?.score).toBeCloseTo(70, 9);
  expect(rolled.remarks).toEqual([
    { kind: "own-value-stands", team: "Koncern", name: "Økonomi 1", own: 12, across: 14 },
  ]);
});

test("what the team above does not measure does not count in it, and is told", () => {
  const scorecard = twentyKpis("Koncern");
  const top = team("Koncern", { scorecard: { ...scorecard, kpis: scorecard.kpis.slice(1) } });
  const rolled = evaluateTeams(top, [leaf("Salg", "values", 80)]);
  expect(rolled.remarks).toEqual([{ kind: "entry-unmatched", team: "Salg", name: "Økonomi 1" }]);
});

test("a perspective that the team above lacks does not count in it, and is told", () => {
  const whole = twentyKpis("Koncern");
  const scorecard = { ...whole, perspectives: whole.perspectives.slice(0, 3) };
  const top = team("Koncern", { scorecard, readings: reached(scorecard, 10, 90) });
  const rolled = evaluateTeams(top, [leaf("Salg", "perspectives", 80)]);
  // A half of the team's own 90 and of 80.
  expect(topOf(rolled)?.score).toBeCloseTo(85, 9);
  expect(rolled.remarks).toEqual([{ kind: "entry-unmatched", team: "Salg", name: "Læring" }]);
});

test.each([
  ["a parent that is gone", [leaf("A", "score", 80, { parent: teamId("X") })], ["team-parent-gone A"]],
  ["itself above itself", [leaf("A", "score", 80, { parent: teamId("A") })], ["team-circle A"]],
  [
    "a circle",
    [leaf("A", "score", 80, { parent: teamId("B") }), leaf("B", "score", 80, { parent: teamId("A") })],
    ["team-circle A"],
  ],
] as const)("a team with %s counts below the top, and no team is lost", (_, teams, expected) => {
  const rolled = evaluateTeams(team("Koncern"), teams);
  expect(rolled.remarks.map((remark) => `${remark.kind} ${remark.team}`)).toEqual(expected);
  expect([...rolled.teams.keys()].sort()).toEqual([...teams.map(({ id }) => id), "Koncern"].sort());
  expect(topOf(rolled)?.score).toBeCloseTo(75, 9);
});

test("teams of several ways weigh as many as they are", () => {
  const teams = [leaf("A", "values", 90), leaf("B", "values", 70), leaf("C", "score", 50)];
  // A and B come to 75 and are two of three, C has 45.
  expect(topOf(evaluateTeams(team("Koncern"), teams))?.score).toBeCloseTo((2 * 75 + 45) / 3, 9);
});

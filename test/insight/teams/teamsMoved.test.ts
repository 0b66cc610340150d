import { evaluateTeams, teamId, type TeamsEvaluation, type TeamWay } from "../../../src/scorecard";
import { teamsMoved, type TeamsChange } from "../../../src/insight";
import { reached, team, twentyKpis } from "../../support/company";

const leaf = (id: string, parent: string, way: TeamWay, size: number, percent: number, weight?: number) => {
  const scorecard = twentyKpis(id);
  return team(id, { parent: teamId(parent), way, weight, scorecard, readings: reached(scorecard, size, percent) });
};

/** Two countries by whole scores and weights, teams by their values. */
const company = (salg: number, drift: number, norge: number): TeamsEvaluation =>
  evaluateTeams(team("Koncern"), [
    team("DK", { way: "score", weight: 3 }),
    leaf("Salg", "DK", "values", 60, salg),
    leaf("Drift", "DK", "values", 40, drift),
    leaf("Norge", "Koncern", "score", 10, norge, 1),
  ]);

const movedOf = (before: TeamsEvaluation, after: TeamsEvaluation, id: string): TeamsChange => {
  const moved = teamsMoved(before, after, teamId(id));
  if (!moved.ok) throw new Error(`no change of ${moved.problem.name}`);
  return moved.value;
};

const effects = ({ movements }: TeamsChange): Readonly<Record<string, number>> =>
  Object.fromEntries(movements.map(({ name, effect }) => [name, Number(effect.toFixed(6))]));

/** DK is (60·80 + 40·70)/100 = 76 and then (60·70 + 40·75)/100 = 72: of −4 Sales has −6 and Operations 2. */
test("takes the score of a country apart by the values of its teams", () => {
  const moved = movedOf(company(80, 70, 60), company(70, 75, 60), "DK");
  expect(moved.after - moved.before).toBeCloseTo(-4, 9);
  expect(effects(moved)).toEqual({ Salg: -6, Drift: 2 });
});

/** Three quarters of −4, and a quarter of +8. */
test("takes the score of the company apart by its countries", () => {
  const moved = movedOf(company(80, 70, 60), company(70, 75, 68), "Koncern");
  expect(moved.after - moved.before).toBeCloseTo(-1, 9);
  expect(effects(moved)).toEqual({ DK: -3, Norge: 2 });
});

/** Viva's case: values weigh by their targets, so a loss in the large team is not that of a small one. */
test.each([
  { ways: "values", expected: { Stor: -9, Lille: 0.8 } },
  { ways: "score", expected: { Stor: -5, Lille: 4 } },
  { ways: "perspectives", expected: { Stor: -5, Lille: 4 } },
  { ways: "objectives", expected: { Stor: -5, Lille: 4 } },
] as const)("by $ways the parts of a large and a small team are $expected", ({ ways, expected }) => {
  const at = (large: number, small: number): TeamsEvaluation =>
    evaluateTeams(team("Koncern"), [
      leaf("Stor", "Koncern", ways, 90, large),
      leaf("Lille", "Koncern", ways, 10, small),
    ]);
  expect(effects(movedOf(at(80, 60), at(70, 68), "Koncern"))).toEqual(expected);
});

test("a team that comes adds its part, and all parts add up to the change", () => {
  const one = leaf("A", "Koncern", "score", 10, 80);
  const two = leaf("B", "Koncern", "score", 10, 60);
  const moved = movedOf(evaluateTeams(team("Koncern"), [one]), evaluateTeams(team("Koncern"), [one, two]), "Koncern");
  expect(moved.after - moved.before).toBeCloseTo(-10, 9);
  expect(moved.movements.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(-10, 9);
  expect(effects(moved)["B"]).toBeLessThan(0);
});

test("says which score is missing where there is none to take apart", () => {
  const empty = evaluateTeams(team("Koncern"), [team("Salg", { way: "score" })]);
  expect(teamsMoved(empty, company(80, 70, 60), teamId("Koncern"))).toEqual({
    ok: false,
    problem: { kind: "score-missing", name: "Koncern" },
  });
});

import { evaluateTeams, explain, rootOf, teamId, type TeamsEvaluation, type TeamWay } from "../../../src/scorecard";
import { reached, team, twentyKpis } from "../../support/company";
import { TEAMS_OF_COMPANY } from "../../support/companyInOne";

/**
 * A company of three countries and twelve teams with twenty KPIs each. Size is the target of each KPI, percent how much of it is
 * reached; in one of the four perspectives 20 points less, so a team's score is 5 less.
 */
const TEAMS = TEAMS_OF_COMPANY;

const WEIGHTS: Readonly<Record<string, number>> = { DK: 5, SE: 3, NO: 2 };

function company(ofTeams: TeamWay, ofCountries: TeamWay, less = 0): TeamsEvaluation {
  const countries = Object.entries(WEIGHTS).map(([id, weight]) => team(id, { way: ofCountries, weight }));
  const teams = TEAMS.map(({ id, country, size, percent }) => {
    const scorecard = twentyKpis(id);
    const readings = reached(scorecard, size, id === "A" ? percent - less : percent);
    return team(id, { parent: teamId(country), way: ofTeams, scorecard, readings });
  });
  return evaluateTeams(team("Koncern"), [...countries, ...teams]);
}

const scoreOf = ({ teams }: TeamsEvaluation, id: string): number | undefined =>
  teams.get(teamId(id))?.evaluation?.root.score;

/**
 * By values: DK (50·80 + 30·70 + 20·60 + 100·90)/200 = 81.5, SE (30·100 + 70·50)/100 = 65, NO 70; the company
 * (200·81.5 + 100·65 + 100·70)/400 = 74.5. By scores: DK 75, SE 87.5, NO 70; the company by 5:3:2 77.75. All less 5.
 */
test.each([
  ["values", "values", { DK: 76.5, SE: 60, NO: 65, Koncern: 69.5 }],
  ["score", "score", { DK: 70, SE: 82.5, NO: 65, Koncern: 72.75 }],
  ["perspectives", "perspectives", { DK: 70, SE: 82.5, NO: 65, Koncern: 72.75 }],
  ["objectives", "objectives", { DK: 70, SE: 82.5, NO: 65, Koncern: 72.75 }],
  // (5·76.5 + 3·60 + 2·65) / 10
  ["values", "score", { DK: 76.5, SE: 60, NO: 65, Koncern: 69.25 }],
  ["values", "perspectives", { DK: 76.5, SE: 60, NO: 65, Koncern: 69.25 }],
] as const)("teams by %s and countries by %s make the scores computed by hand", (teams, countries, expected) => {
  const rolled = company(teams, countries);
  for (const [id, score] of Object.entries(expected)) expect(scoreOf(rolled, id)).toBeCloseTo(score, 9);
  expect(rolled.remarks).toEqual([]);
  expect(rolled.top.evaluation?.root.coverage).toBe(1);
});

test("scores of single teams are those that they have by themselves, whatever joins them", () => {
  const rolled = company("values", "score");
  for (const { id, percent } of TEAMS) expect(scoreOf(rolled, id)).toBeCloseTo(percent - 5, 9);
});

test("the perspectives of the company are rolled up each by itself", () => {
  const { top } = company("perspectives", "perspectives");
  const scores = top.evaluation?.root.children.map((id) => top.evaluation?.nodes.get(id));
  expect(scores?.map((node) => [node?.name, node?.score])).toEqual([
    ["Økonomi", 77.75],
    ["Kunder", 77.75],
    ["Processer", 77.75],
    ["Læring", 57.75],
  ]);
});

test("all KPIs of the company stand in one tree, with weights that add up to the whole", () => {
  const { top } = company("score", "score");
  const kpis = [...(top.evaluation?.kpis.values() ?? [])];
  expect(kpis).toHaveLength(240);
  expect(kpis.reduce((sum, { weight }) => sum + weight.effective, 0)).toBeCloseTo(1, 12);
  // Half of the company is DK, a quarter of it is A, and there a KPI is a twentieth.
  expect(kpis[0]?.weight.effective).toBeCloseTo(0.5 / 4 / 20, 12);
});

test("the score of the company explains itself by its countries", () => {
  const { top } = company("score", "score");
  const explained = top.evaluation && explain(top.scorecard, top.evaluation, rootOf(teamId("Koncern")));
  expect(explained?.from).toMatchObject({
    kind: "children",
    children: [
      { name: "DK", score: 70, share: 0.5 },
      { name: "SE", score: 82.5, share: 0.3 },
      { name: "NO", score: 65, share: 0.2 },
    ],
  });
});

test("every KPI of the company can be explained", () => {
  const { top } = company("objectives", "perspectives");
  const { evaluation, scorecard } = top;
  expect(evaluation?.kpis.size).toBe(240);
  for (const id of evaluation?.kpis.keys() ?? [])
    expect(explain(scorecard, evaluation as NonNullable<typeof evaluation>, id)?.from.kind).toBe("kpi");
});

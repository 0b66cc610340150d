import { usualWay, type Scorecard } from "../../../src/scorecard";
import { twentyKpis } from "../../support/company";

const mean = { aggregation: { kind: "average" } } as const;

test.each<readonly [string, readonly Scorecard[], string]>([
  ["by values where all have the same KPIs that add up", [twentyKpis("A"), twentyKpis("B")], "values"],
  ["by score where a team lacks a KPI", [twentyKpis("A"), without(twentyKpis("B"))], "score"],
  ["by score where a team has a KPI more", [without(twentyKpis("A")), twentyKpis("B")], "score"],
  ["by score where units differ", [twentyKpis("A"), twentyKpis("B", { unit: "kr." })], "score"],
  ["by score where periods differ", [twentyKpis("A"), twentyKpis("B", { frequency: "week" })], "score"],
  ["by score where nobody has said how values meet", [twentyKpis("A", mean), twentyKpis("B", mean)], "score"],
  ["by score for one team", [twentyKpis("A")], "score"],
  ["by score without teams", [], "score"],
  [
    "by score for teams without KPIs",
    [
      { ...twentyKpis("A"), kpis: [] },
      { ...twentyKpis("B"), kpis: [] },
    ],
    "score",
  ],
])("teams meet %s", (_, scorecards, way) => {
  expect(usualWay(scorecards.map((scorecard) => ({ scorecard })))).toBe(way);
});

function without(scorecard: Scorecard): Scorecard {
  return { ...scorecard, kpis: scorecard.kpis.slice(1) };
}

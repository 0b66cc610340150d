import { DASHBOARD_SHEET } from "../../../src/language";
import { evaluate } from "../../../src/scorecard";
import { columnAt } from "../../../src/workbook/dashboard/columns";
import { looksOf } from "../../../src/workbook/dashboard/looks";
import { dashboardPlaces } from "../../../src/workbook/dashboard/places";
import { dashboardPlan, listOf } from "../../../src/workbook/dashboard/plan";
import { kpi, objective, perspective, scorecard } from "../../scorecard/builders";

const places = dashboardPlaces(
  "BSC Numbers",
  {
    scorecard: { row: 1, column: 0 },
    perspectives: { row: 1, column: 100, rows: 64 },
    objectives: { row: 1, column: 150, rows: 64 },
    kpis: { row: 1, column: 200, rows: 64 },
  },
  { sheet: "BSC History", row: 0, column: 0, rows: 720 },
);
const LONG = "Et meget langt navn, som ingen kan huske ".repeat(5).slice(0, 200);

test.each([
  ["Kort", undefined, undefined],
  ["Et navn på to linjer, fordi det ikke kan stå på én", "Center", 32],
  [LONG, "Center", 102],
])("the row of the KPI %s is as high as its name needs", (name, wrap, height) => {
  const whole = scorecard({
    perspectives: [perspective("Kunde", 1)],
    objectives: [objective("Kunde", "Loyale kunder", 1)],
    kpis: [kpi("Loyale kunder", name, 1)],
  });
  const evaluation = evaluate(whole, new Map());
  const plan = dashboardPlan(listOf(evaluation), {
    deviation: "percent",
    places,
    words: DASHBOARD_SHEET.da,
    failed: "Kan ikke scores",
    frequency: "month",
    ceiling: 100,
  });
  const looks = looksOf(plan, whole, evaluation).filter(
    ({ rows, columns, height }) =>
      rows.first === plan.list.last && rows.last === plan.list.last && columns[0] === columnAt("name") && height,
  );
  expect(looks.map((look) => [look.wrap, look.height])).toEqual(wrap === undefined ? [] : [[wrap, height]]);
});

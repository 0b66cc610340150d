import { DASHBOARD_SHEET } from "../../../src/language";
import { evaluate, FREQUENCIES, type Frequency, type Scorecard } from "../../../src/scorecard";
import { OWN_COLUMNS } from "../../../src/workbook/dashboard/columns";
import { rowsOf, WHOLE, type DashboardScope } from "../../../src/workbook/dashboard/dashboardScope";
import { stateOf } from "../../../src/workbook/dashboard/dashboardState";
import type { StandingDashboard } from "../../../src/workbook/dashboard/loadDashboard";
import { dashboardPlaces } from "../../../src/workbook/dashboard/places";
import { dashboardPlan } from "../../../src/workbook/dashboard/plan";
import { kpi, objective, perspective, readings, scorecard } from "../../scorecard/builders";

const TREE = scorecard({
  perspectives: [perspective("Kunde", 1)],
  objectives: [objective("Kunde", "Loyale")],
  kpis: [{ ...kpi("Loyale", "NPS", 1), owner: "Ane" }],
});
const EVALUATION = evaluate(TREE, readings({}));
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

const counted = (frequency: Frequency): Scorecard => ({ ...TREE, settings: { ...TREE.settings, frequency } });

/** The dashboard as it stands when it was made for a scorecard of this frequency. */
function standingOf(frequency: Frequency, scope: DashboardScope): StandingDashboard {
  const rows = rowsOf(scope, EVALUATION, TREE);
  const { cells, list } = dashboardPlan(rows, {
    ...{ deviation: "percent", places, words: DASHBOARD_SHEET.da, failed: "Kan ikke scores", frequency, ceiling: 100 },
    ...(scope.kind === "owner" ? { owner: scope.owner, isPart: true } : {}),
  });
  const at = (row: number, column: number): unknown => cells[row]?.[column] ?? "";
  return {
    ...{ sheet: {} as Excel.Worksheet, name: "Dashboard", isWhole: true, height: cells.length, first: list.first },
    ...{ rows: rows.map(({ id }) => ({ id, name: id, hasNotes: false })), deviation: "percent", charts: [] },
    formulas: rows.map((_, row) => Array.from({ length: OWN_COLUMNS }, (__, column) => at(list.first + row, column))),
    ...{ formulaAt: at, valueAt: at },
  };
}

test.each([
  ["the whole", WHOLE],
  ["an owner", { kind: "owner", owner: "Ane" }],
] as const)(
  "a dashboard of %s is behind when a year has another number of periods than when it was made",
  (_, scope) => {
    for (const made of FREQUENCIES)
      for (const now of FREQUENCIES)
        expect(stateOf(standingOf(made, scope), EVALUATION, counted(now), scope).behind).toBe(made === now ? 0 : 1);
  },
);

test("where somebody has put in a column no row is said to be behind", () => {
  const standing = { ...standingOf("month", WHOLE), isWhole: false, rows: [] };
  expect(stateOf(standing, EVALUATION, counted("month"), WHOLE)).toMatchObject({ behind: 0, isWhole: false });
});

import type { Problem } from "../../scorecard";
import { levelsOfScope, rowsOf } from "./dashboardScope";
import type { StandingDashboard } from "./loadDashboard";
import type { loadPlaces } from "./loadPlaces";
import { unitsAsideIn } from "./looks";
import type { DashboardInput } from "./makeDashboard";
import { mergeRows } from "./mergeRows";
import { dashboardPlan, type DashboardPlan } from "./plan";
import { rowsBehind } from "./rowsBehind";

/** What a dashboard that is in the workbook holds and where; the problem where that is not what it would hold if it were made now. */
export function planOfStanding(
  input: DashboardInput,
  standing: StandingDashboard | undefined,
  placesOf: ReturnType<typeof loadPlaces>,
): DashboardPlan | Problem {
  const wanted = rowsOf(input.scope, input.evaluation, input.scorecard);
  if (standing === undefined) return { kind: "dashboard-outdated", sheet: input.words.sheet, rows: wanted.length };
  if (!standing.isWhole) return { kind: "dashboard-changed", sheet: standing.name };
  const behind = rowsBehind(wanted, standing.rows);
  if (behind > 0) return { kind: "dashboard-outdated", sheet: standing.name, rows: behind };
  const { rows } = mergeRows(wanted, standing.rows);
  const places = placesOf(rows.length);
  if ("kind" in places) return places;
  const { frequency, ceiling } = input.scorecard.settings;
  const { words, failed } = input;
  const plan = dashboardPlan(
    rows,
    {
      ...{ places, words, failed, frequency, ceiling, levels: levelsOfScope(input.scope, input.scorecard, places) },
      ...{ scorecard: input.scorecard, deviation: standing.deviation },
      unitsAside: unitsAsideIn(input.scorecard, input.evaluation),
    },
    standing.first,
  );
  // Made before there were charts: the whole list stands higher than it would.
  if (plan.list.first !== standing.first)
    return { kind: "dashboard-outdated", sheet: standing.name, rows: rows.length };
  return plan;
}

import type { Evaluation, ExcelProblem, Link, Result, Scorecard } from "../../scorecard";
import {
  dashboardMark,
  formerScopes,
  scopesOf,
  type DashboardScope,
  type StandingMark,
} from "../dashboard/dashboardScope";
import { stateOf, type SheetState } from "../dashboard/dashboardState";
import { loadDashboard } from "../dashboard/loadDashboard";
import { loadMarks } from "../dashboard/loadMarks";
import { AS_OF } from "../asOf";
import { inExcel } from "../inExcel";
import { loadMapSheet, MAP_NAME, mapMark } from "../mapSheet/loadMapSheet";
import { isBroken } from "../reference";
import { loadDrawing, mapStateOf, type MapSheetState } from "../mapSheet/mapSheetState";

export interface ShownSheets {
  readonly dashboards: readonly (SheetState & { readonly scope: DashboardScope })[];
  /** Dashboards and maps of what is no longer there. */
  readonly former: readonly StandingMark[];
  readonly map: MapSheetState;
  /** The cell with the day that is looked at went with its sheet. */
  readonly isDayGone: boolean;
}

/**
 * Looks at all sheets that show a scorecard: every dashboard, the map, and the day that stands on one of them. Two syncs, however many
 * there are.
 *
 * @param others - the other scorecards of the workbook
 */
export async function shownSheets(
  evaluation: Evaluation,
  scorecard: Scorecard,
  links: readonly Link[],
  others: readonly Scorecard[] = [],
): Promise<Result<ShownSheets, ExcelProblem>> {
  return inExcel(async (context) => {
    const named = loadMarks(context);
    const maps = loadMarks(context, MAP_NAME);
    const map = loadMapSheet(context, mapMark(scorecard));
    const day = context.workbook.names.getItemOrNullObject(AS_OF).load("formula");
    await context.sync();
    const marks = named();
    const all = [scorecard, ...others];
    const mapMarks = new Set(all.map(mapMark));
    const standing = new Set(marks.map(({ mark }) => mark));
    const dashboards = scopesOf(scorecard)
      .filter((scope) => standing.has(dashboardMark(scope)))
      .map((scope) => ({ scope, found: loadDashboard(context, dashboardMark(scope), true) }));
    const standingMap = map().standing;
    const drawn = standingMap && loadDrawing(standingMap);
    if (dashboards.length > 0 || drawn) await context.sync();
    return {
      dashboards: dashboards.map(({ scope, found }) => ({
        ...stateOf(found().standing, evaluation, scorecard, scope),
        scope,
      })),
      former: [...formerScopes(marks, all), ...maps().filter(({ mark }) => !mapMarks.has(mark))],
      isDayGone: !day.isNullObject && isBroken(day.formula),
      map: mapStateOf(standingMap, evaluation, links, scorecard, drawn?.()),
    };
  });
}

import { failure, success, type Evaluation, type Problem, type Result, type Scorecard } from "../../scorecard";
import { freeName } from "../freeName";
import { chartsAt } from "./charts/chartsPlan";
import { queueCharts } from "./charts/queueCharts";
import { loadCharts, queueRemoval } from "./charts/standingCharts";
import { inExcel } from "../inExcel";
import { loadProtection } from "../protection";
import { OWN_COLUMNS } from "./columns";
import { dashboardMark, levelsOfScope, rowsOf, scopeName, type DashboardScope } from "./dashboardScope";
import { asBefore } from "./asBefore";
import { formerDashboard, hasRowsOf, isAsLeft, queueFormer, type FormerDashboard } from "./formerDashboard";
import type { Deviation } from "./deviation";
import { dashboardSheet, loadDashboard, type StandingDashboard } from "./loadDashboard";
import { loadDayCell } from "./loadDayCell";
import { loadPlaces } from "./loadPlaces";
import { looksOf, unitsAsideIn } from "./looks";
import { DASHBOARD_MARKER } from "./markers";
import { mergeRows, type RowStep } from "./mergeRows";
import { numberedRows } from "./numberedRows";
import { dashboardPlan, listOf } from "./plan";
import { queuePicker } from "./queuePicker";
import { queueCells, queueHidden, queueLooks, queuePage, queueRules } from "./queueSheet";
import { rulesOf } from "./rules";
import { TABLES } from "../tables";
import type { DashboardWords } from "./words";

export interface DashboardInput {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly words: DashboardWords;
  /** What the workbook says of a KPI that cannot be scored. */
  readonly failed: string;
  /** What is shown. */
  readonly scope: DashboardScope;
  /**
   * To have the rows and cells again that there were before the sheet was made again; not given, it has those of the scorecard. The sheet must be
   * as that has left it.
   */
  readonly former?: FormerDashboard | undefined;
  /** How far a value is from its target; not given, as the sheet says it already, and in percent on a new one. */
  readonly deviation?: Deviation | undefined;
}

export interface MadeDashboard {
  /** What the sheet is called. */
  readonly sheet: string;
  readonly isNew: boolean;
  /** What a dashboard was before, where it has been made again. */
  readonly before?: FormerDashboard;
  /** Where that has been taken back: what stood in the cells is there again, and not the rows alone. */
  readonly isAsBefore?: boolean;
}

/**
 * Makes the sheet that shows the scorecard, or makes it again where it is: our columns and our charts anew, what people have written right
 * of them beside its row, their widths and their own charts as they are, and ours where somebody has moved them to. One batch of two syncs, or three
 * where there is a sheet already; nothing is written before it is known that all can be.
 */
export async function makeDashboard(input: DashboardInput): Promise<Result<MadeDashboard, Problem>> {
  const made = await inExcel(async (context): Promise<MadeDashboard | Problem> => {
    const { workbook } = context;
    const mark = dashboardMark(input.scope);
    const found = loadDashboard(context, mark, true);
    const sheets = workbook.worksheets.load("items/name");
    const placesOf = loadPlaces(context, input.scorecard.settings.id);
    const day = loadDayCell(context);
    const initiatives = workbook.tables.getItemOrNullObject(TABLES.initiatives.name).load("name");
    const ours = loadProtection(context, [dashboardSheet(context, mark)]);
    const definitions = loadProtection(context, [day.definitions]);
    const ownCharts = loadCharts(dashboardSheet(context, mark));
    await context.sync();
    const { standing, isNamed } = found();
    const closed =
      ours.ofSheets() ??
      (day.isAtHome() ? definitions.ofSheets() : undefined) ??
      (standing === undefined ? ours.ofStructure() : undefined);
    if (closed) return closed;
    if (standing?.isWhole === false) return { kind: "dashboard-changed", sheet: standing.name };
    const { former } = input;
    const meanwhile: Problem = { kind: "dashboard-edited", sheet: standing?.name ?? former?.sheet ?? "" };
    if (former && (standing === undefined || !isAsLeft(standing, former))) return meanwhile;
    const wanted = former?.rows ?? rowsOf(input.scope, input.evaluation, input.scorecard);
    if (wanted.length === 0) return { kind: "row-gone", name: "" };
    const places = placesOf(listOf(input.evaluation).length);
    if ("kind" in places) return places;
    const numbered = numberedRows(standing?.rows ?? []);
    const { rows, steps } = mergeRows(wanted, former ? asBefore(numbered, former) : numbered);
    // Somebody has written beside a row that would go.
    if (former && !hasRowsOf(former, rows)) return meanwhile;
    const { settings } = input.scorecard;
    const about = scopeName(input.scope, input.evaluation);
    const taken = sheets.items.map(({ name }) => name);
    const name =
      standing?.name ??
      freeName(about === "" ? input.words.sheet : nameFor(`${input.words.sheet} ${about}`), taken, LONGEST_NAME);
    const plan = dashboardPlan(
      rows,
      {
        chosenOn: day.chosenOn(name),
        ...{ places, words: input.words, failed: input.failed, frequency: settings.frequency },
        ...{
          scorecard: input.scorecard,
          unitsAside: unitsAsideIn(input.scorecard, input.evaluation),
          hasInitiatives: !initiatives.isNullObject,
          ceiling: settings.ceiling,
          levels: levelsOfScope(input.scope, input.scorecard, places),
        },
        deviation: former?.deviation ?? input.deviation ?? standing?.deviation ?? "percent",
        ...(input.scope.kind === "owner" ? { owner: input.scope.owner, isPart: true } : {}),
      },
      standing?.first,
    );
    const sheet = standing?.sheet ?? workbook.worksheets.add(name);
    const gone = standing && queueRemoval(sheet, ownCharts, chartsAt(standing.first - 1));
    if (standing) queueClearing(standing, steps, plan.list.first);
    else {
      sheet.customProperties.add(DASHBOARD_MARKER, "1");
      if (isNamed) workbook.names.getItem(mark).delete();
      workbook.names.add(mark, sheet.getRangeByIndexes(0, 0, 1, OWN_COLUMNS)).visible = false;
    }
    queueCells(sheet, plan.cells);
    const isAsBefore = former?.first === plan.list.first;
    if (former && isAsBefore) queueFormer(sheet, former);
    const picker = day.comeTo(sheet, name);
    if (picker) queuePicker(picker, plan, input.words);
    const looks = looksOf(plan, input.scorecard, input.evaluation);
    queueLooks(sheet, plan, looks, standing === undefined);
    queueHidden(sheet);
    queueRules(sheet, rulesOf(plan));
    queuePage(sheet, plan, looks, settings.name);
    gone?.queueAfter();
    sheet.activate();
    const specs = plan.charts?.specs ?? [];
    const left = sheet.getRangeByIndexes(0, 0, plan.cells.length, OWN_COLUMNS).load("formulas");
    if (gone !== undefined) await context.sync();
    queueCharts(sheet, specs, gone?.moved());
    await context.sync();
    return {
      ...{ sheet: name, isNew: standing === undefined },
      ...(standing && { before: formerDashboard(standing, numbered, input.evaluation, left.formulas) }),
      ...(former && { isAsBefore }),
    };
  });
  if (!made.ok) return made;
  return "kind" in made.value ? failure(made.value) : success(made.value);
}

/** What Excel takes in no name of a sheet, and how long one may be. */
const NOT_IN_NAMES = /[\\/?*[\]:']/g;
export const LONGEST_NAME = 31;
/** A text as the name of a sheet. */
export const nameFor = (text: string): string => text.replace(NOT_IN_NAMES, "-");

/** Rows come and go as whole rows, so that what stands beside them goes with them; then our columns are emptied. */
function queueClearing({ sheet, height, first }: StandingDashboard, steps: readonly RowStep[], newFirst: number): void {
  const row = (at: number): Excel.Range => sheet.getRangeByIndexes(at, 0, 1, 1).getEntireRow();
  for (let at = first; at < newFirst; at += 1) row(at).insert("Down");
  for (const { kind, at } of steps) {
    if (kind === "insert") row(newFirst + at).insert("Down");
    else row(newFirst + at).delete("Up");
  }
  const inserted = steps.filter(({ kind }) => kind === "insert").length + Math.max(0, newFirst - first);
  const own = sheet.getRangeByIndexes(0, 0, height + inserted, OWN_COLUMNS);
  own.clear("All");
  own.conditionalFormats.clearAll();
}

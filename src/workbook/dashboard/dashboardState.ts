import {
  PERIODS_PER_YEAR,
  type Evaluation,
  type ExcelProblem,
  type Frequency,
  type Level,
  type Result,
  type Scorecard,
} from "../../scorecard";
import { cellReference } from "../finder/cellReference";
import { dashboardMark, formerScopes, rowsOf, type DashboardScope, type FormerScope } from "./dashboardScope";
import { inExcel } from "../inExcel";
import { asksFirstRow } from "../settingOf";
import { CHART_COLUMNS } from "./charts/chartColumns";
import { chartFormulas } from "./charts/chartFormulas";
import { CHART_NAMES } from "./charts/chartSpec";
import { columnAt, period, STRIP, type DashboardColumn } from "./columns";
import type { Deviation } from "./deviation";
import { loadDashboard, type StandingDashboard } from "./loadDashboard";
import { loadMarks } from "./loadMarks";
import { firstChartRow, levelBelow, TITLE_CELL } from "./plan";
import { rowsBehind } from "./rowsBehind";

/** What is known of a sheet without making it. */
export interface SheetState {
  /** What it is called; `undefined` where there is none. */
  readonly sheet: string | undefined;
  /**
   * How many rows differ from the scorecard: entries that lack one or have moved, and rows that making it again would take away. One
   * where the name or the length of a year is another's; 0 where our columns do not stand as they were made.
   */
  readonly behind: number;
  /** Our columns stand as they were made; else somebody has put in or taken out one of them. */
  readonly isWhole: boolean;
  /** Cells of the list, and among those that charts show, in which something else stands than a formula. */
  readonly typedOver: readonly string[];
  readonly deviation: Deviation;
  /** How many of our charts are not there: somebody has deleted them, or the sheet was made when there were none. */
  readonly chartsGone: number;
}

export interface DashboardState extends SheetState {
  /** The dashboards of what is no longer in the scorecard: a perspective that is deleted, an owner who is called otherwise. */
  readonly former: readonly FormerScope[];
}

const NO_DASHBOARD: SheetState = {
  ...{ sheet: undefined, behind: 0, isWhole: true, typedOver: [], chartsGone: 0, deviation: "percent" },
};

/** What is a formula in the row of a node. */
const FORMULAS: readonly DashboardColumn[] = [
  ...(["symbol", "score", "status", "bar", "change", "inYear", "light", "first", "place"] as const),
  ...Array.from({ length: STRIP }, (_, index) => period(index + 1)),
];
const OF_KPIS = ["actual", "target", "deviation", "kpiLight", "now", "before", "yearBefore", "moved", "need"] as const;
const BY_LEVEL: Readonly<Record<Level, readonly DashboardColumn[]>> = {
  scorecard: FORMULAS,
  perspective: ["name", ...FORMULAS],
  objective: ["name", ...FORMULAS],
  kpi: ["name", ...FORMULAS, ...OF_KPIS],
};
const formulasOf = (level: Level | undefined): readonly DashboardColumn[] =>
  level === undefined ? [] : BY_LEVEL[level];

/**
 * Looks whether there is a dashboard, whether its rows are those of the scorecard, and whether its formulas still are. One sync.
 *
 * @param others - the other scorecards of the workbook
 */
export async function dashboardState(
  evaluation: Evaluation,
  scorecard: Scorecard,
  scope: DashboardScope,
  others: readonly Scorecard[] = [],
): Promise<Result<DashboardState, ExcelProblem>> {
  return inExcel(async (context) => {
    const found = loadDashboard(context, dashboardMark(scope), true);
    const marks = loadMarks(context);
    await context.sync();
    const { standing } = found();
    return {
      ...stateOf(standing, evaluation, scorecard, scope),
      former: formerScopes(marks(), [scorecard, ...others]),
    };
  });
}

/** What is known of a dashboard by what stands in it. */
export function stateOf(
  standing: StandingDashboard | undefined,
  evaluation: Evaluation,
  scorecard: Scorecard,
  scope: DashboardScope,
): SheetState {
  if (standing === undefined) return NO_DASHBOARD;
  const { name, isWhole, first, formulas, deviation } = standing;
  // What is not in the scorecard cannot be made again, so nothing is missing there.
  const isOtherTitle = asksFirstRow(standing.formulaAt(TITLE_CELL.row, columnAt(TITLE_CELL.column)), scorecard);
  const rows = scope.kind === "former" ? 0 : rowsBehind(rowsOf(scope, evaluation, scorecard), standing.rows);
  const isOtherYear = countsOtherYear(formulas, scorecard.settings.frequency);
  // Where somebody has put in or taken out a column every row looks another, and none of them is.
  const behind = isWhole ? rows + (scope.kind !== "former" && (isOtherTitle || isOtherYear) ? 1 : 0) : 0;
  const typedOver = standing.rows.flatMap(({ id }, index) =>
    formulasOf(evaluation.nodes.get(id as never)?.level)
      .map(columnAt)
      .filter((column) => !String(formulas[index]?.[column]).startsWith("="))
      .map((left) => cellReference(name, { top: first + index, left, bottom: first + index, right: left })),
  );
  const wanted = chartsWanted(standing, evaluation, scope);
  const inCharts = wanted > 0 && behind === 0 && standing.charts.length > 0 ? chartsTypedOver(standing, wanted) : [];
  return {
    ...{ sheet: name, behind, isWhole, deviation },
    typedOver: isWhole ? [...typedOver, ...inCharts] : [],
    chartsGone: isWhole && wanted > 0 ? CHART_NAMES.length - standing.charts.length : 0,
  };
}

/** Whether the change in a year looks back as many periods as a year had before the scorecard's frequency was another. */
function countsOtherYear(formulas: StandingDashboard["formulas"], frequency: Frequency): boolean {
  const [inYear] = formulas.map((row) => String(row[columnAt("inYear")])).filter((text) => text.includes("NA()"));
  return inYear !== undefined && !inYear.includes(`<${PERIODS_PER_YEAR[frequency]},`);
}

/** How many entries the charts of a dashboard compare; 0 where it has none. */
function chartsWanted({ rows }: StandingDashboard, { nodes }: Evaluation, { kind }: DashboardScope): number {
  if (kind !== "whole" && kind !== "perspective") return 0;
  const levels = rows.map(({ id }) => nodes.get(id as never)?.level);
  const below = levelBelow(levels[0]);
  return levels.filter((level) => level === below).length;
}

function chartsTypedOver({ name, first, rows, formulaAt }: StandingDashboard, parts: number): readonly string[] {
  const cells = chartFormulas(firstChartRow(first + rows.length - 1), parts);
  return cells.flatMap(({ row, column }) => {
    const left = columnAt(CHART_COLUMNS[column] ?? CHART_COLUMNS[0]);
    if (String(formulaAt(row, left)).startsWith("=")) return [];
    return [cellReference(name, { top: row, left, bottom: row, right: left })];
  });
}

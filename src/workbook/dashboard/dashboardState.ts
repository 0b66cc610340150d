import { success, type Evaluation, type ExcelProblem, type Level, type Result, type Scorecard } from "../../scorecard";
import { cellReference } from "../finder/cellReference";
import { dashboardMark, rowsOf, type DashboardScope } from "./dashboardScope";
import { inExcel } from "../inExcel";
import { columnAt, OWN_COLUMNS, period, STRIP, type DashboardColumn } from "./columns";
import { loadDashboard } from "./loadDashboard";
import { rowsBehind } from "./rowsBehind";

/** What is known of the sheet without making it. */
export interface DashboardState {
  /** What it is called; `undefined` where there is none. */
  readonly sheet: string | undefined;
  /** How many rows differ from the scorecard: entries that lack one or have moved, and rows that making it again would take away. */
  readonly behind: number;
  /** Our columns stand as they were made; else somebody has put in or taken out one of them. */
  readonly isWhole: boolean;
  /** Cells of the list in which something else stands than a formula. */
  readonly typedOver: readonly string[];
}

const NO_DASHBOARD: DashboardState = { sheet: undefined, behind: 0, isWhole: true, typedOver: [] };

/** What is a formula in the row of a node. */
const FORMULAS: readonly DashboardColumn[] = [
  ...(["symbol", "score", "status", "bar", "change", "light", "first", "place"] as const),
  ...Array.from({ length: STRIP }, (_, index) => period(index + 1)),
];
const OF_KPIS = ["actual", "target", "deviation", "kpiLight", "now", "before", "moved", "need"] as const;
const BY_LEVEL: Readonly<Record<Level, readonly DashboardColumn[]>> = {
  scorecard: FORMULAS,
  perspective: ["name", ...FORMULAS],
  objective: ["name", ...FORMULAS],
  kpi: ["name", ...FORMULAS, ...OF_KPIS],
};
const formulasOf = (level: Level | undefined): readonly DashboardColumn[] =>
  level === undefined ? [] : BY_LEVEL[level];

/** Looks whether there is a dashboard, whether its rows are those of the scorecard, and whether its formulas still are. Two syncs. */
export async function dashboardState(
  evaluation: Evaluation,
  scorecard: Scorecard,
  scope: DashboardScope,
): Promise<Result<DashboardState, ExcelProblem>> {
  const looked = await inExcel(async (context) => {
    const found = loadDashboard(context, dashboardMark(scope));
    await context.sync();
    const { standing } = found();
    if (standing === undefined || standing.rows.length === 0) return { standing, formulas: [] };
    const { sheet, first, rows } = standing;
    const list = sheet.getRangeByIndexes(first, 0, rows.length, OWN_COLUMNS).load("formulas");
    await context.sync();
    return { standing, formulas: list.formulas };
  });
  if (!looked.ok) return looked;
  const { standing, formulas } = looked.value;
  if (standing === undefined) return success(NO_DASHBOARD);
  const { name, isWhole, first } = standing;
  const behind = rowsBehind(rowsOf(scope, evaluation, scorecard), standing.rows);
  const typedOver = standing.rows.flatMap(({ id }, index) =>
    formulasOf(evaluation.nodes.get(id as never)?.level)
      .map(columnAt)
      .filter((column) => !String(formulas[index]?.[column]).startsWith("="))
      .map((left) => cellReference(name, { top: first + index, left, bottom: first + index, right: left })),
  );
  return success({ sheet: name, behind, isWhole, typedOver: isWhole ? typedOver : [] });
}

import { failure, success, type Evaluation, type Problem, type Result, type Scorecard } from "../../scorecard";
import { AS_OF, asOfCell } from "../asOf";
import { cellReference } from "../finder/cellReference";
import { freeName } from "../freeName";
import { HISTORY_NAME } from "../history/layout";
import { inExcel } from "../inExcel";
import { BLOCK_NAMES } from "../numbers/heldColumns";
import { loadProtection } from "../protection";
import { TABLES } from "../tables";
import { columnAt, OWN_COLUMNS } from "./columns";
import { DASHBOARD_MARKER, DASHBOARD_NAME, loadDashboard, type StandingDashboard } from "./loadDashboard";
import { looksOf } from "./looks";
import { mergeRows, type RowStep } from "./mergeRows";
import { dashboardPlan, listOf } from "./plan";
import { dashboardPlaces } from "./places";
import { queueCells, queueLooks, queuePage, queueRules } from "./queueSheet";
import { rulesOf } from "./rules";
import type { DashboardWords } from "./words";

/** Room in the history for so many nodes more, and the most periods that it keeps of each. */
const ROOM = { nodes: 64, periods: 36 } as const;

export interface DashboardInput {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly words: DashboardWords;
  /** What the workbook says of a KPI that cannot be scored. */
  readonly failed: string;
}

export interface MadeDashboard {
  /** What the sheet is called. */
  readonly sheet: string;
  readonly isNew: boolean;
}

/**
 * Makes the sheet that shows the scorecard, or makes it again where it is: our columns anew, what people have written right of them
 * beside its row, and their widths as they are. One batch of two syncs; nothing is written before it is known that all can be.
 */
export async function makeDashboard(input: DashboardInput): Promise<Result<MadeDashboard, Problem>> {
  const made = await inExcel(async (context): Promise<MadeDashboard | Problem> => {
    const { workbook } = context;
    const found = loadDashboard(context);
    const sheets = workbook.worksheets.load("items/name");
    const numbers = workbook.names.getItemOrNullObject(BLOCK_NAMES.settings).getRangeOrNullObject();
    numbers.load("rowIndex,columnIndex");
    const numbersSheet = numbers.worksheet.load("name");
    const kpis = workbook.names.getItemOrNullObject(BLOCK_NAMES.kpis).getRangeOrNullObject();
    kpis.load("rowIndex,columnIndex,rowCount");
    const history = workbook.names.getItemOrNullObject(HISTORY_NAME).getRangeOrNullObject();
    history.load("rowIndex,columnIndex");
    const historySheet = history.worksheet.load("name");
    const asOf = asOfCell(context).load("formulas");
    const asOfSheet = asOf.worksheet.load("name");
    const asOfName = workbook.names.getItemOrNullObject(AS_OF).load("name");
    const model = workbook.tables.getItem(TABLES.settings.name).worksheet.load("name");
    const protection = loadProtection(context, [
      workbook.names.getItemOrNullObject(DASHBOARD_NAME).getRangeOrNullObject().worksheet,
    ]);
    await context.sync();
    const { standing, isNamed } = found();
    const closed = protection.ofSheets() ?? (standing === undefined ? protection.ofStructure() : undefined);
    if (closed) return closed;
    if (numbers.isNullObject || kpis.isNullObject) return { kind: "table-missing", table: BLOCK_NAMES.settings };
    if (history.isNullObject) return { kind: "history-not-kept" };
    if (standing?.isWhole === false) return { kind: "dashboard-changed", sheet: standing.name };

    const wanted = listOf(input.evaluation);
    const { rows, steps } = mergeRows(wanted, standing?.rows ?? []);
    const places = dashboardPlaces(
      numbersSheet.name,
      {
        scorecard: { row: numbers.rowIndex, column: numbers.columnIndex },
        kpis: { row: kpis.rowIndex, column: kpis.columnIndex, rows: kpis.rowCount },
      },
      {
        sheet: historySheet.name,
        row: history.rowIndex,
        column: history.columnIndex,
        rows: (wanted.length + ROOM.nodes) * ROOM.periods,
      },
    );
    const { settings } = input.scorecard;
    const plan = dashboardPlan(
      rows,
      { places, words: input.words, failed: input.failed, frequency: settings.frequency },
      standing?.first,
    );
    const taken = sheets.items.map(({ name }) => name);
    const name = standing?.name ?? freeName(input.words.sheet, taken);
    const sheet = standing?.sheet ?? workbook.worksheets.add(name);
    if (standing) queueClearing(standing, steps, plan.list.first);
    else {
      sheet.customProperties.add(DASHBOARD_MARKER, "1");
      if (isNamed) workbook.names.getItem(DASHBOARD_NAME).delete();
      workbook.names.add(DASHBOARD_NAME, sheet.getRangeByIndexes(0, 0, 1, OWN_COLUMNS)).visible = false;
    }
    queueCells(sheet, plan);
    queueDay();
    queueLooks(sheet, plan, looksOf(plan, input.scorecard, input.evaluation), standing === undefined);
    queueRules(sheet, rulesOf(plan));
    queuePage(sheet, plan, settings.name.replaceAll("&", "&&"));
    sheet.activate();
    await context.sync();
    return { sheet: name, isNew: standing === undefined };

    /** The cell with the day that everybody looks at comes here, unless somebody has put it on a sheet of their own. */
    function queueDay(): void {
      const picker = { row: 0, column: columnAt("initiative") };
      const cell = sheet.getCell(picker.row, picker.column);
      const holder = asOf.isNullObject ? undefined : asOfSheet.name;
      if (holder !== undefined && holder !== name && holder !== model.name) {
        cell.formulas = [[`=IF(${AS_OF}="","",${AS_OF})`]];
        return;
      }
      const { row: top, column: left } = picker;
      const reference = cellReference(name, { top, left, bottom: top, right: left }).replace(
        /([A-Z]+)(\d+)$/,
        "$$$1$$$2",
      );
      if (holder === name) {
        cell.formulas = asOf.formulas;
        return;
      }
      cell.formulas = holder === undefined ? [[""]] : asOf.formulas;
      if (asOfName.isNullObject) workbook.names.add(AS_OF, cell);
      else workbook.names.getItem(AS_OF).formula = `=${reference}`;
      if (holder !== undefined) asOf.clear("Contents");
    }
  });
  if (!made.ok) return made;
  return "kind" in made.value ? failure(made.value) : success(made.value);
}

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

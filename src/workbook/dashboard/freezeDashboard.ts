import { failure, success, type Period, type Problem, type Result } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput } from "../cells";
import { freeName } from "../freeName";
import { inExcel } from "../inExcel";
import { loadProtection } from "../protection";
import { INKS, type PageChart, type ReportPage } from "../report/reportPage";
import { CHART_COLUMNS } from "./charts/chartColumns";
import { queueCharts } from "./charts/queueCharts";
import { columnAt, FIRST_HIDDEN, OWN_COLUMNS } from "./columns";
import { loadDashboard } from "./loadDashboard";
import { loadPlaces } from "./loadPlaces";
import { looksOf, type Look } from "./looks";
import { LONGEST_NAME, nameFor, type DashboardInput, type MadeDashboard } from "./makeDashboard";
import { REPORT_MARKER } from "./markers";
import { dashboardMark } from "./dashboardScope";
import { planOfStanding } from "./planOfStanding";
import {
  pagesInReport,
  queueCells,
  queueHidden,
  queueLookOfRows,
  queueLooks,
  queuePages,
  queueRules,
  REPORT_TITLE,
} from "./queueSheet";
import type { Rows } from "./references";
import { rulesOf } from "./rules";

export interface ReportInput extends DashboardInput {
  /** The period whose numbers the dashboard shows. */
  readonly period: Period;
  /** The day that it shows and the day on which the copy is made, as serial numbers of the workbook. */
  readonly asOf: number;
  readonly today: number;
  /** What follows the dashboard, each on a page of its own. */
  readonly pages: readonly ReportPage[];
}

/** So many empty rows stand between two pages. */
const BETWEEN = 1;
/** Where the copy says when it was made: beside the title, where the dashboard says how a day is chosen. */
const STAMP_ROW = 2;
/** Where the dashboard says in which period the day lies. */
const PERIOD_ROW = 1;

/**
 * Copies what the dashboard shows at this moment onto a sheet of its own, as values: nothing that is entered later changes it. Three
 * syncs; nothing is written before it is known that all can be.
 */
export async function freezeDashboard(input: ReportInput): Promise<Result<MadeDashboard, Problem>> {
  const made = await inExcel(async (context): Promise<MadeDashboard | Problem> => {
    const { workbook } = context;
    const found = loadDashboard(context, dashboardMark(input.scope));
    const placesOf = loadPlaces(context, input.scorecard.settings.id);
    const sheets = workbook.worksheets.load("items/name");
    const protection = loadProtection(context, []);
    await context.sync();
    const { standing } = found();
    const closed = protection.ofStructure();
    if (closed) return closed;
    const plan = planOfStanding(input, standing, placesOf);
    if ("kind" in plan) return plan;
    const { settings } = input.scorecard;
    const shown = standing?.sheet.getRangeByIndexes(0, 0, plan.cells.length, OWN_COLUMNS).load("values");
    await context.sync();
    const title = input.words.report({ period: input.words.periodName(input.period, settings.fiscalYearStart) });
    const name = freeName(nameFor(title), namesOf(sheets), LONGEST_NAME);
    const sheet = workbook.worksheets.add(name);
    sheet.customProperties.add(REPORT_MARKER, "1");
    const all = (shown?.values ?? []).map((row) => row.map(asConstant));
    const dashboard = stamped(
      all.map((row) => row.slice(0, FIRST_HIDDEN)),
      input,
    );
    // Below its last line the dashboard has only what its formulas stand on.
    const ownLooks = looksOf(plan, input.scorecard, input.evaluation);
    const free = (plan.charts?.rows.last ?? plan.source) + 1;
    const { cells, looks, areas, charts } = joinedPages(dashboard.slice(0, plan.source + 1), input.pages, free);
    queueCells(sheet, cells);
    queueLooks(sheet, plan, ownLooks, true);
    queueLookOfRows(sheet, { first: plan.source + 1, last: cells.length - 1 }, looks);
    queueStamp(sheet);
    queueRules(sheet, rulesOf(plan));
    if (plan.charts !== undefined) {
      const { first, last } = plan.charts.rows;
      const numbers = sheet.getRangeByIndexes(first, FIRST_HIDDEN, last - first + 1, OWN_COLUMNS - FIRST_HIDDEN);
      numbers.formulas = all.slice(first, last + 1).map((row) => row.slice(FIRST_HIDDEN));
    }
    for (const chart of charts) queueNumbers(sheet, chart);
    if (plan.charts !== undefined || charts.length > 0) queueHidden(sheet);
    queuePages(sheet, {
      ...{
        pages: [...pagesInReport(plan, ownLooks), ...areas],
        columns: FIRST_HIDDEN,
        title: REPORT_TITLE,
        isOnePage: false,
      },
      ...{ header: title, footer: settings.name },
    });
    sheet.activate();
    queueCharts(sheet, [...(plan.charts?.specs ?? []), ...charts.map(({ spec }) => spec)]);
    await context.sync();
    return { sheet: name, isNew: true };
  });
  if (!made.ok) return made;
  return "kind" in made.value ? failure(made.value) : success(made.value);
}

/** The pages below the dashboard, and where each of them is. @param free - the first row beside which no numbers of its own charts stand */
function joinedPages(
  dashboard: readonly (readonly CellInput[])[],
  pages: readonly ReportPage[],
  free: number,
): {
  readonly cells: readonly (readonly CellInput[])[];
  readonly looks: readonly Look[];
  readonly areas: readonly Rows[];
  readonly charts: readonly PageChart[];
} {
  const emptyRow = (): readonly CellInput[] => Array.from({ length: FIRST_HIDDEN }, () => "");
  const cells = [...dashboard];
  const areas: Rows[] = [];
  const charts: PageChart[] = [];
  const looks = pages.flatMap((page) => {
    const least = page.charts === undefined ? 0 : free;
    const between = Math.max(BETWEEN, least - cells.length);
    cells.push(...Array.from({ length: between }, emptyRow));
    const first = cells.length;
    charts.push(...(page.charts ?? []).map((chart) => movedDown(chart, first)));
    cells.push(...page.cells);
    areas.push({ first, last: cells.length - 1 });
    return page.looks.map((look) => ({
      ...look,
      rows: { first: look.rows.first + first, last: look.rows.last + first },
    }));
  });
  return { cells, looks, areas, charts };
}

const movedDown = ({ spec, cells }: PageChart, by: number): PageChart => {
  const down = ({ first, last }: Rows): Rows => ({ first: first + by, last: last + by });
  return { cells, spec: { ...spec, area: down(spec.area), block: down(spec.block) } };
};

/** Queues what a chart shows. */
function queueNumbers(sheet: Excel.Worksheet, { spec: { block }, cells }: PageChart): void {
  const width = cells[0]?.length ?? 0;
  sheet.getRangeByIndexes(block.first, columnAt(CHART_COLUMNS[0]), cells.length, width).formulas = cells.map((row) => [
    ...row,
  ]);
}

const namesOf = ({ items }: Excel.WorksheetCollection): readonly string[] => items.map(({ name }) => name);

/** What a formula says that has no number for a chart: an error without a formula, as a copy of values has it. */
const NOT_AVAILABLE = "#N/A";

const asConstant = (value: unknown): CellInput =>
  typeof value === "number" || typeof value === "boolean" || value === NOT_AVAILABLE ? value : cellText(String(value));

/** When it was made is said as the dashboard says the rest of its head. */
function queueStamp(sheet: Excel.Worksheet): void {
  const cell = (column: "owner" | "initiative"): Excel.Range => sheet.getCell(STAMP_ROW, columnAt(column));
  cell("owner").format.horizontalAlignment = "Right";
  for (const { format } of [cell("owner"), cell("initiative")]) {
    format.font.size = 10;
    format.font.color = INKS.quiet;
  }
  cell("initiative").format.horizontalAlignment = "Left";
  cell("initiative").numberFormat = [["m/d/yyyy"]];
}

/** The day that is shown stands as a day, below it the period that the numbers are of, and when the copy was made. */
function stamped(
  cells: readonly CellInput[][],
  { asOf, today, words, period, scorecard: { settings } }: ReportInput,
): readonly CellInput[][] {
  const named = cellText(words.periodName(period, settings.fiscalYearStart));
  cells[0]?.splice(columnAt("initiative"), 1, asOf);
  cells[PERIOD_ROW]?.splice(columnAt("owner"), 2, cellText(words.frozenPeriod), named);
  cells[STAMP_ROW]?.splice(columnAt("owner"), 2, cellText(words.frozen), today);
  return cells;
}

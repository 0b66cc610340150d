import { columnLetters } from "../finder/cellReference";
import { columnAt, FIRST_HIDDEN, OWN_COLUMNS, WIDTHS, type DashboardColumn } from "./columns";
import type { Look } from "./looks";
import type { DashboardPlan } from "./plan";
import type { SheetRule } from "./rules";

const FONT = "Segoe UI";
const TAB = "#0E700E";
/** In points. */
const MARGIN = 28;
/** So many rows can still be read when they are printed on one page. */
const ONE_PAGE = 60;

/** Queues what stands in our columns, from the left. */
export function queueCells(sheet: Excel.Worksheet, cells: DashboardPlan["cells"]): void {
  sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 0).formulas = cells.map((row) => [...row]);
}

/** Queues how it looks. Widths are people's own once the sheet is there. */
export function queueLooks(sheet: Excel.Worksheet, plan: DashboardPlan, looks: readonly Look[], isNew: boolean): void {
  const all = sheet.getRangeByIndexes(0, 0, plan.cells.length, OWN_COLUMNS).format;
  all.font.name = FONT;
  all.font.size = 10;
  all.verticalAlignment = "Center";
  for (const look of looks) queueLook(sheet, look);
  if (isNew)
    for (const [column, width] of Object.entries(WIDTHS) as [DashboardColumn, number][])
      sheet.getRangeByIndexes(0, columnAt(column), 1, 1).format.columnWidth = width;
}

/** Queues that nobody sees what the formulas of the sheet stand on. */
export function queueHidden(sheet: Excel.Worksheet): void {
  sheet.getRangeByIndexes(0, FIRST_HIDDEN, 1, OWN_COLUMNS - FIRST_HIDDEN).getEntireColumn().columnHidden = true;
}

function queueLook(sheet: Excel.Worksheet, look: Look): void {
  const { rows, columns, align, indent, numberFormat, height, line } = look;
  const [left, right] = columns;
  const [count, width] = [rows.last - rows.first + 1, right - left + 1];
  const range = sheet.getRangeByIndexes(rows.first, left, count, width);
  const { format } = range;
  if (look.bold) format.font.bold = true;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (align !== undefined) format.horizontalAlignment = align;
  if (indent !== undefined) format.indentLevel = indent;
  if (height !== undefined) format.rowHeight = height;
  if (numberFormat !== undefined)
    range.numberFormat = Array.from({ length: count }, () => Array.from({ length: width }, () => numberFormat));
  if (line !== undefined)
    for (const edge of ["EdgeBottom", "InsideHorizontal"] as const) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.weight = "Hairline";
      border.color = line;
    }
}

/** Queues the rules; those that stood in our columns are gone before. */
export function queueRules(sheet: Excel.Worksheet, rules: readonly SheetRule[]): void {
  for (const { rows, columns, formula, fill, font } of rules) {
    const range = sheet.getRangeByIndexes(
      rows.first,
      columns[0],
      rows.last - rows.first + 1,
      columns[1] - columns[0] + 1,
    );
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.font.color = font;
    if (fill !== undefined) custom.format.fill.color = fill;
  }
}

/** Queues what is shown round the cells and how the sheet is printed: A4 across, one page wide, and on one page where that can be read. */
export function queuePage(sheet: Excel.Worksheet, { header, source }: DashboardPlan, footer: string): void {
  sheet.showGridlines = false;
  sheet.tabColor = TAB;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom =
    source < ONE_PAGE ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintArea(`A1:${columnLetters(FIRST_HIDDEN - 1)}${source + 1}`);
  pageLayout.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  pageLayout.setPrintMargins("Points", { top: MARGIN, bottom: MARGIN * 1.5, left: MARGIN, right: MARGIN });
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = footer;
  defaultForAllPages.rightFooter = "&P / &N";
}

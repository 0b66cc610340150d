import { columnLetters } from "../finder/cellReference";
import { columnAt, FIRST_HIDDEN, OWN_COLUMNS, WIDTHS, type DashboardColumn } from "./columns";
import type { Look } from "./looks";
import type { DashboardPlan } from "./plan";
import { printedPages } from "./printedPages";
import type { Rows } from "./references";
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
  queueLookOfAll(sheet, { rows: plan.cells.length, columns: OWN_COLUMNS }, looks);
  if (isNew)
    for (const [column, width] of Object.entries(WIDTHS) as [DashboardColumn, number][])
      sheet.getRangeByIndexes(0, columnAt(column), 1, 1).format.columnWidth = width;
}

/** Queues what all cells of a sheet to show have in common, and then what is special. */
export function queueLookOfAll(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  looks: readonly Look[],
): void {
  queueFont(sheet.getRangeByIndexes(0, 0, rows, columns));
  for (const look of looks) queueLook(sheet, look);
}

/** Queues the same for some rows of a sheet that has looks already. */
export function queueLookOfRows(sheet: Excel.Worksheet, { first, last }: Rows, looks: readonly Look[]): void {
  if (last < first) return;
  queueFont(sheet.getRangeByIndexes(first, 0, last - first + 1, OWN_COLUMNS));
  for (const look of looks) queueLook(sheet, look);
}

function queueFont({ format: all }: Excel.Range): void {
  all.font.name = FONT;
  all.font.size = 10;
  all.verticalAlignment = "Center";
}

/** Queues that nobody sees what the formulas of the sheet stand on. */
export function queueHidden(sheet: Excel.Worksheet): void {
  sheet.getRangeByIndexes(0, FIRST_HIDDEN, 1, OWN_COLUMNS - FIRST_HIDDEN).getEntireColumn().columnHidden = true;
}

function queueLook(sheet: Excel.Worksheet, look: Look): void {
  const { rows, columns, align, indent, numberFormat, height, line, box } = look;
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
  if (look.shrink) format.shrinkToFit = true;
  if (look.divider !== undefined) {
    const edge = format.borders.getItem("EdgeLeft");
    edge.style = "Continuous";
    edge.weight = "Thick";
    edge.color = look.divider;
  }
  if (look.wrap !== undefined) {
    format.wrapText = true;
    format.verticalAlignment = look.wrap;
  }
  if (line !== undefined) queueBorder(format, ["EdgeBottom", "InsideHorizontal"], "Hairline", line);
  if (box !== undefined) queueBorder(format, ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"], "Thin", box);
}

function queueBorder(
  { borders }: Excel.RangeFormat,
  edges: readonly ("EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal")[],
  weight: "Hairline" | "Thin",
  color: string,
): void {
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = "Continuous";
    border.weight = weight;
    border.color = color;
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

/**
 * Queues what is shown round the cells and how the sheet is printed: A4 across, one page wide, and on one page where that can be read;
 * else strategic objectives stay in one piece. Excel minds no breaks on a sheet that it makes fit, but where an area ends.
 */
export function queuePage(sheet: Excel.Worksheet, plan: DashboardPlan, looks: readonly Look[], footer: string): void {
  const { header, source } = plan;
  const isOnePage = source < ONE_PAGE;
  const pages = isOnePage
    ? [{ first: 0, last: source }]
    : printedPages(plan, looks, { across: 2 * MARGIN, down: 2.5 * MARGIN });
  queuePages(sheet, { pages, columns: FIRST_HIDDEN, title: header, isOnePage, footer });
}

/** The pages of the dashboard in a report, which begin with the title and have a header. */
export const pagesInReport = (plan: DashboardPlan, looks: readonly Look[]): readonly Rows[] =>
  printedPages({ ...plan, header: REPORT_TITLE }, looks, { across: 2 * MARGIN, down: 3 * MARGIN });

/** The row that every page of a report begins with. */
export const REPORT_TITLE = 0;

export interface Pages {
  /** What is printed: each area begins on a page of its own. */
  readonly pages: readonly Rows[];
  /** So many columns from the left. */
  readonly columns: number;
  /** The row that every page begins with. */
  readonly title: number;
  /** All of it on one page; else it is as high as it needs to be. */
  readonly isOnePage: boolean;
  readonly header?: string;
  readonly footer: string;
}

/** Queues what is shown round the cells, and that they are printed on A4 across, one page wide, with the number of the page. */
export function queuePages(sheet: Excel.Worksheet, { pages, columns, title, isOnePage, header, footer }: Pages): void {
  sheet.showGridlines = false;
  sheet.tabColor = TAB;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = isOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  const last = columnLetters(columns - 1);
  pageLayout.setPrintArea(pages.map((rows) => `A${rows.first + 1}:${last}${rows.last + 1}`).join(","));
  pageLayout.setPrintTitleRows(`$${title + 1}:$${title + 1}`);
  const top = header === undefined ? MARGIN : MARGIN * 1.5;
  pageLayout.setPrintMargins("Points", { top, bottom: MARGIN * 1.5, left: MARGIN, right: MARGIN });
  const { defaultForAllPages } = pageLayout.headersFooters;
  if (header !== undefined) defaultForAllPages.rightHeader = inHeader(header);
  defaultForAllPages.leftFooter = inHeader(footer);
  defaultForAllPages.rightFooter = "&P / &N";
}

/** Excel takes so many characters, and an ampersand before a code. */
const LONGEST_HEADER = 255;
const inHeader = (text: string): string => {
  const whole = text.replaceAll("&", "&&").slice(0, LONGEST_HEADER);
  // Half of a doubled ampersand would be a code.
  return /(^|[^&])(&&)*&$/.test(whole) ? whole.slice(0, -1) : whole;
};

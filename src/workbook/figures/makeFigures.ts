import { failure, success, type Problem, type Result } from "../../scorecard";
import { LONGEST_NAME, nameFor, type MadeDashboard } from "../dashboard/makeDashboard";
import { REPORT_MARKER } from "../dashboard/markers";
import { queueCells, queueLookOfAll, queuePages } from "../dashboard/queueSheet";
import { freeName } from "../freeName";
import { inExcel } from "../inExcel";
import { loadProtection } from "../protection";
import {
  FIGURE_COLUMNS,
  FIGURE_TOP,
  FIGURE_WIDTHS,
  figuresPlan,
  type FigureRow,
  type FigureTexts,
} from "./figuresPlan";

export interface FiguresInput extends FigureTexts {
  /** What the sheet is called, where that is free. */
  readonly sheet: string;
  readonly footer: string;
  readonly rows: readonly FigureRow[];
}

/** Writes numbers as finance people compare them on a sheet of their own, as values. Two syncs; nothing is written before it is known that all can be. */
export async function makeFigures(input: FiguresInput): Promise<Result<MadeDashboard, Problem>> {
  const made = await inExcel(async (context): Promise<MadeDashboard | Problem> => {
    const { worksheets } = context.workbook;
    const sheets = worksheets.load("items/name");
    const protection = loadProtection(context, []);
    await context.sync();
    const closed = protection.ofStructure();
    if (closed) return closed;
    const taken = sheets.items.map(({ name }) => name);
    const name = freeName(nameFor(input.sheet), taken, LONGEST_NAME);
    const sheet = worksheets.add(name);
    sheet.customProperties.add(REPORT_MARKER, "1");
    const { cells, looks } = figuresPlan(input.rows, input);
    FIGURE_WIDTHS.forEach((width, column) => {
      sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width;
    });
    queueCells(sheet, cells);
    queueLookOfAll(sheet, { rows: cells.length, columns: FIGURE_COLUMNS }, looks);
    queuePages(sheet, {
      ...{ pages: [{ first: 0, last: cells.length - 1 }], columns: FIGURE_COLUMNS, title: FIGURE_TOP.headings },
      ...{ isOnePage: false, footer: input.footer },
    });
    sheet.activate();
    await context.sync();
    return { sheet: name, isNew: true };
  });
  if (!made.ok) return made;
  return "kind" in made.value ? failure(made.value) : success(made.value);
}

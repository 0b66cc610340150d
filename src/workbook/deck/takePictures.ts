import type { ExcelProblem, Result } from "../../scorecard";
import { loadCharts } from "../dashboard/charts/standingCharts";
import { FIRST_HIDDEN } from "../dashboard/columns";
import { loadShownSheet } from "../dashboard/loadShownSheet";
import { inExcel, isExcelError, workbookProblem } from "../inExcel";

/** A PNG of cells or of a chart. */
export interface Picture {
  /** What it is of: what is printed of the sheet, or the title of a chart. */
  readonly of: { readonly kind: "cells" } | { readonly kind: "chart"; readonly title: string };
  /** In base 64; `undefined` where this Excel cannot make it. */
  readonly png: string | undefined;
}

/**
 * Pictures of a dashboard and of each of our charts on it; none where there is no dashboard. Each is a request of its own, because on some
 * platforms charts cannot be drawn, or cells cannot.
 *
 * @param mark - the name of our part of its first row
 */
export async function takePictures(mark: string): Promise<Result<readonly Picture[], ExcelProblem>> {
  return inExcel(async (context) => {
    const shown = loadShownSheet(context, mark);
    const charts = loadCharts(shown.sheet);
    for (const chart of charts) chart.load("title/text");
    await context.sync();
    if (shown.head.isNullObject || shown.used.isNullObject) return [];
    const taken = async (image: () => OfficeExtension.ClientResult<string>): Promise<string | undefined> => {
      try {
        const asked = image();
        await context.sync();
        return asked.value.startsWith(PNG) ? asked.value : undefined;
      } catch (error) {
        // While Excel is busy all of them would fail; any other refusal is of this one.
        if (!isExcelError(error) || workbookProblem(error).kind === "excel-busy") throw error;
        return undefined;
      }
    };
    const printed = shown.sheet.getRangeByIndexes(0, 0, printedRows(shown.used), FIRST_HIDDEN);
    const pictures: Picture[] = [{ of: { kind: "cells" }, png: await taken(() => printed.getImage()) }];
    for (const chart of charts.filter(({ isNullObject }) => !isNullObject))
      pictures.push({ of: { kind: "chart", title: chart.title.text }, png: await taken(() => chart.getImage()) });
    return pictures;
  });
}

/** How each PNG begins in base 64; some platforms answer with something else. */
const PNG = "iVBORw0KGgo";

/** Down to the last row in which something is seen. */
function printedRows({ rowIndex, columnIndex, values }: Excel.Range): number {
  const isSeen = (row: readonly unknown[]): boolean =>
    row.slice(0, FIRST_HIDDEN - columnIndex).some((value) => value !== "");
  return rowIndex + values.length - [...values].reverse().findIndex(isSeen);
}

import {
  failure,
  serialOf,
  success,
  type DateSystem,
  type ExcelProblem,
  type Frequency,
  type KpiId,
  type Result,
} from "../scorecard";
import { bindingFormula, type Binding } from "./binding";
import { cellText } from "./cellText";
import type { CellValue } from "./cells";
import { cellReference } from "./finder/cellReference";
import { freeName } from "./freeName";
import { inExcel } from "./inExcel";
import { rangeAt } from "./rangeAt";
import { sheetNameOf } from "./reference";
import type { SeriesReferences } from "./seriesNames";

/** What a KPI says in a tab of one period. */
export interface TabValue {
  /** The first day of the period that names the tab. */
  readonly day: number;
  /** Where the value is, as people read it: its format is that of the copy. */
  readonly address: string;
  readonly actual: Binding;
  readonly targetAddress?: string | undefined;
  readonly target?: Binding;
}

/** A KPI with a tab for each period. */
export interface TabSeries {
  readonly kpi: KpiId;
  readonly name: string;
  readonly frequency: Frequency | undefined;
  /** Oldest first. */
  readonly tabs: readonly TabValue[];
}

const SHEET = "BSC Series";
/** It marks the sheet, whatever people call it. The finder leaves it alone; its cells can be linked as any others. */
export const TAB_SERIES_MARKER = "bsc.series";
/** Whether cells lie on that sheet, as long as nobody has renamed it. */
export const isTabSeries = (reference: string): boolean => /^BSC Series( \d+)?$/.test(sheetNameOf(reference));

/** Period, value and target, and a blank column before the next KPI. */
const WIDTH = 4;

/**
 * Puts what stands in the tabs of several periods into one column for each KPI, on a sheet of ours, as formulas that follow the tabs: a
 * series must lie in one place. A KPI that has its column already gets it anew.
 *
 * @returns what each series is to be bound to
 */
export async function writeTabSeries(
  series: readonly TabSeries[],
  dateSystem: DateSystem,
): Promise<Result<ReadonlyMap<KpiId, SeriesReferences>, ExcelProblem>> {
  const written = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const marked = worksheets.items.map((sheet) => ({
      sheet,
      mark: sheet.customProperties.getItemOrNullObject(TAB_SERIES_MARKER),
    }));
    const formatOf = (address: string | undefined): Excel.Range | undefined =>
      address === undefined ? undefined : rangeAt(context, address).getCell(0, 0).load("numberFormat");
    const sources = series.map(({ tabs }) =>
      tabs.map(({ address, targetAddress }) => [formatOf(address), formatOf(targetAddress)] as const),
    );
    await context.sync();
    const found = marked.find(({ mark }) => !mark.isNullObject)?.sheet;
    const sheet =
      found ??
      create(
        context,
        worksheets.items.map(({ name }) => name),
      );
    sheet.load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("columnIndex,columnCount");
    await context.sync();
    const width = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
    const heading = sheet.getRangeByIndexes(0, 0, 1, Math.max(1, width)).load("values");
    await context.sync();
    const names = (heading.values[0] ?? []) as CellValue[];
    let free = Math.ceil(width / WIDTH) * WIDTH;
    const references = new Map<KpiId, SeriesReferences>();
    series.forEach(({ kpi, name, frequency, tabs }, index) => {
      const known = names.findIndex((text, column) => column % WIDTH === 1 && text === name);
      const left = known < 0 ? free : known - 1;
      if (known < 0) free += WIDTH;
      const columns = sheet.getRangeByIndexes(0, left, 1, WIDTH).getEntireColumn();
      columns.clear("Contents");
      const hasTargets = tabs.every(({ target }) => target !== undefined);
      const parts = hasTargets ? 3 : 2;
      const formats = tabs.map((_, row) => [
        frequency === "month" ? "yyyy-mm" : "yyyy-mm-dd",
        ...(sources[index]?.[row] ?? []).map((range) =>
          String((range?.numberFormat as string[][] | undefined)?.[0]?.[0] ?? "General"),
        ),
      ]);
      const block = sheet.getRangeByIndexes(1, left, tabs.length, parts);
      block.numberFormat = formats.map((row) => row.slice(0, parts));
      block.formulas = tabs.map(({ day, actual, target }) =>
        [serialOf(day, dateSystem), bindingFormula(actual), target ? bindingFormula(target) : ""].slice(0, parts),
      );
      sheet.getRangeByIndexes(0, left, 1, parts).values = [["Period", cellText(name), "Target"].slice(0, parts)];
      const line = (column: number): string =>
        cellReference(sheet.name, { top: 1, bottom: tabs.length, left: left + column, right: left + column });
      references.set(kpi, { Actual: line(1), Period: line(0), ...(hasTargets ? { Target: line(2) } : {}) });
    });
    await context.sync();
    return references;
  });
  return written.ok ? success(written.value) : failure(written.problem);
}

/** People may want to see what their tabs have become, so it is shown, behind all others. */
function create(context: Excel.RequestContext, taken: readonly string[]): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(freeName(SHEET, taken));
  sheet.customProperties.add(TAB_SERIES_MARKER, "1");
  return sheet;
}

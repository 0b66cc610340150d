import { cellText } from "./cellText";
import {
  failure,
  serialOf,
  success,
  type DateSystem,
  type Frequency,
  type KpiId,
  type Problem,
  type Result,
} from "../scorecard";
import { bindingFormula, type Binding } from "./binding";
import { cellReference } from "./finder/cellReference";
import { freeName } from "./freeName";
import { inExcel } from "./inExcel";
import { loadProtection, modelSheets } from "./protection";
import { rangeAt } from "./rangeAt";
import { isBroken, sheetNameOf } from "./reference";
import type { SeriesReferences } from "./seriesNames";
import type { SeriesWrite } from "./seriesWrites";
import { createTabColumns, loadTabCells, WIDTH, type TabRow } from "./tabColumns";

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
  /** What it is bound to now. */
  readonly bound: SeriesReferences | undefined;
}

const SHEET = "BSC Series";
/** It marks the sheet, whatever people call it. The finder leaves it alone; its cells can be linked as any others. */
export const TAB_SERIES_MARKER = "bsc.series";
/** Whether cells lie on that sheet, as long as nobody has renamed it. */
export const isTabSeries = (reference: string): boolean => /^BSC Series( \d+)?$/.test(sheetNameOf(reference));

/**
 * Puts what stands in the tabs of several periods into one column for each KPI, on a sheet of ours, as formulas that follow the tabs: a
 * series must lie in one place. A KPI that has its columns already gets them anew: periods whose tabs are not among the given ones
 * stay as long as their cells are there. Nothing is written where a sheet is protected.
 *
 * @returns what each series is to be bound to; the target is unbound where no period has one
 */
export async function writeTabSeries(
  series: readonly TabSeries[],
  taken: readonly SeriesReferences[],
  dateSystem: DateSystem,
): Promise<Result<ReadonlyMap<KpiId, SeriesWrite["references"]>, Problem>> {
  const written = await inExcel(
    async (context): Promise<Result<ReadonlyMap<KpiId, SeriesWrite["references"]>, Problem>> => {
      const worksheets = context.workbook.worksheets.load("items/name");
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
      const protection = loadProtection(context, [...modelSheets(context), ...(found ? [found] : [])]);
      const cells = found && loadTabCells(found);
      await context.sync();
      const refused = protection.ofSheets() ?? (found ? undefined : protection.ofStructure());
      if (refused) return failure(refused);
      const names = worksheets.items.map(({ name }) => name);
      const sheet = found ?? create(context, freeName(SHEET, names));
      const sheetName = found?.name ?? freeName(SHEET, names);
      const columns = createTabColumns(sheetName, cells?.(), taken, dateSystem);
      const references = new Map<KpiId, SeriesWrite["references"]>();
      series.forEach(({ kpi, name, frequency, tabs, bound }, index) => {
        const { top, left, rows: former } = columns.of(name, bound);
        const given = tabs.map(({ day, actual, target }, row): TabRow => {
          const [format, targetFormat] = sources[index]?.[row] ?? [];
          return {
            day,
            formulas: [bindingFormula(actual), target ? bindingFormula(target) : ""],
            formats: [copiedFormat(format), copiedFormat(targetFormat)],
          };
        });
        const rows = withFormer(given, former);
        const hasTargets = rows.some(({ formulas: [, target] }) => target !== "");
        const parts = hasTargets ? 3 : 2;
        sheet.getRangeByIndexes(top - 1, left, former.length + 1, WIDTH - 1).clear("Contents");
        const block = sheet.getRangeByIndexes(top, left, rows.length, parts);
        const ofPeriod = frequency === "month" ? "yyyy-mm" : "yyyy-mm-dd";
        block.numberFormat = rows.map(({ formats }) => [ofPeriod, ...formats].slice(0, parts));
        block.formulas = rows.map(({ day, formulas }) => [serialOf(day, dateSystem), ...formulas].slice(0, parts));
        sheet.getRangeByIndexes(top - 1, left, 1, parts).values = [["Period", cellText(name), TARGET].slice(0, parts)];
        const line = (column: number): string => {
          const at = left + column;
          return cellReference(sheetName, { top, bottom: top + rows.length - 1, left: at, right: at });
        };
        references.set(kpi, { Actual: line(1), Period: line(0), Target: hasTargets ? line(2) : undefined });
      });
      await context.sync();
      return success(references);
    },
  );
  return written.ok ? written.value : written;
}

const TARGET = "Target";

/** A formula in a cell of text stays text. */
function copiedFormat(range: Excel.Range | undefined): string {
  const [[format = "General"] = []] = (range?.numberFormat ?? []) as string[][];
  return format === "@" ? "General" : format;
}

/** Those whose tab has been hidden or renamed to another kind of name stay; a tab that now names another period counts for that one only. */
function withFormer(given: readonly TabRow[], former: readonly TabRow[]): readonly TabRow[] {
  const days = new Set(given.map(({ day }) => day));
  const actuals = new Set(given.map(({ formulas: [actual] }) => actual));
  const kept = former.filter(
    ({ day, formulas: [actual] }) => !days.has(day) && !actuals.has(actual) && !isBroken(actual),
  );
  return [...kept, ...given].sort((one, other) => one.day - other.day);
}

/** People may want to see what their tabs have become, so it is shown, behind all others. */
function create(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(TAB_SERIES_MARKER, "1");
  return sheet;
}

import { failure, success, type DateSystem, type Problem, type Result } from "../scorecard";
import { bindingFormula, type Binding } from "./binding";
import type { CellsFirst } from "./cellsFirst";
import type { CellValue } from "./cells";
import { freeName } from "./freeName";
import { newId } from "./newId";
import { loadProtection } from "./protection";
import { rangeAt } from "./rangeAt";
import { isBroken, sheetNameOf } from "./reference";
import type { SeriesReferences } from "./seriesNames";
import { queueBlock, queueFormer, seriesWrite, type TabBlock, type TabOwner } from "./tabBlock";
import { createTabColumns, loadTabCells, NO_CELLS, type TabRow } from "./tabColumns";

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
export interface TabSeries extends TabOwner {
  /** Oldest first. */
  readonly tabs: readonly TabValue[];
}

const SHEET = "BSC Series";
/** It marks the sheet, whatever people call it. The finder leaves it alone; its cells can be linked as any others. */
export const TAB_SERIES_MARKER = "bsc.series";
/** Before the id of the last writing on the sheet. */
const LAST = `${TAB_SERIES_MARKER}.`;
/** Whether cells lie on that sheet, as long as nobody has renamed it. */
export const isTabSeries = (reference: string): boolean => /^BSC Series( \d+)?$/.test(sheetNameOf(reference));

/**
 * Puts what stands in the tabs of several periods into one column for each KPI, on a sheet of ours, as formulas that follow the tabs: a
 * series must lie in one place. A KPI that has its columns already gets them anew: periods whose tabs are not among the given ones
 * stay as long as their cells are there.
 *
 * What is there is read at once, what is to be there is written with the rest of the batch. The sheet says which writing was the last
 * one, so that two people who write at once never take the same columns.
 *
 * @param taken - all series of the workbook
 * @returns what is wrong where a sheet is protected; each series is bound to its columns, the target unbound where no period has one
 */
export const readTabSeries =
  (series: readonly TabSeries[], taken: readonly SeriesReferences[], dateSystem: DateSystem) =>
  async (context: Excel.RequestContext): Promise<Result<CellsFirst, Problem>> => {
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const marked = worksheets.items.map((sheet) => ({
      sheet,
      mark: sheet.customProperties.getItemOrNullObject(TAB_SERIES_MARKER),
    }));
    const cellAt = (address: string | undefined): Excel.Range | undefined =>
      address === undefined ? undefined : rangeAt(context, address).getCell(0, 0).load("values,numberFormat");
    const sources = series.map(({ tabs }) =>
      tabs.map(({ address, targetAddress }) => [cellAt(address), cellAt(targetAddress)] as const),
    );
    await context.sync();
    const found = marked.find(({ mark }) => !mark.isNullObject)?.sheet;
    const protection = loadProtection(context, found ? [found] : []);
    const read = found && loadTabCells(found);
    const properties = found?.customProperties.load("items/key");
    await context.sync();
    const refused = protection.ofSheets() ?? (found ? undefined : protection.ofStructure());
    if (refused) return failure(refused);
    const cells = read?.() ?? NO_CELLS;
    const name =
      found?.name ??
      freeName(
        SHEET,
        worksheets.items.map((sheet) => sheet.name),
      );
    const columns = createTabColumns(name, cells, taken, dateSystem);
    const blocks = series.map((each, index): TabBlock => {
      const { top, left, rows: former } = columns.of(each.name, each.bound);
      const given = each.tabs.map(({ day, actual, target }, row): TabRow => {
        const [value, targetValue] = sources[index]?.[row] ?? [];
        return {
          day,
          formulas: [bindingFormula(actual), target ? bindingFormula(target) : ""],
          formats: [copiedFormat(value), copiedFormat(targetValue)],
          values: [valueIn(value), valueIn(targetValue)],
        };
      });
      const rows = withFormer(given, former);
      const hasTargets = rows.some(({ formulas: [, target] }) => target !== "");
      return { owner: each, top, left, rows, former: former.length, parts: hasTargets ? 3 : 2 };
    });
    const lastKeys = (properties?.items ?? []).flatMap(({ key }) => (key.startsWith(LAST) ? [key] : []));
    const opened = (): Excel.Worksheet => context.workbook.worksheets.getItem(name);
    const sign = (sheet: Excel.Worksheet): void => void sheet.customProperties.add(LAST + newId("b"), "1");
    return success({
      series: blocks.map((block) => seriesWrite(block, { sheet: name, cells, dateSystem })),
      guard: () => {
        if (found === undefined) return;
        // It is not there when somebody has written since.
        for (const key of lastKeys) opened().customProperties.getItem(key).delete();
        sign(opened());
      },
      queue: () => {
        // Where somebody has made the sheet since, Excel makes no second one.
        const sheet = found ? opened() : create(context, name);
        if (found === undefined) sign(sheet);
        for (const block of blocks) queueBlock(sheet, block, dateSystem);
      },
      putBack: () => {
        if (found === undefined) opened().delete();
        else for (const block of blocks) queueFormer(opened(), block, cells);
      },
    });
  };

const valueIn = (range: Excel.Range | undefined): CellValue => ((range?.values ?? []) as CellValue[][])[0]?.[0] ?? "";

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

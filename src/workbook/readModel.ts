import type { Result, WorkbookProblem } from "../scorecard";
import { inExcel } from "./inExcel";
import type { Model } from "./model";
import { parseModel } from "./parseModel";
import type { SourceFormats } from "./sourceFormats";
import { parseSeries, seriesPartOf, type SeriesCells } from "./seriesNames";
import { TABLE_KEYS, TABLES, type CellValue, type TableContent, type TableContents } from "./tables";
import { today } from "./today";

export interface ModelReading {
  /** `undefined` when the workbook holds no scorecard. */
  readonly model: Model | undefined;
  readonly manualCalculation: boolean;
  /** The day it was read, as an Excel serial date of the 1900 system. */
  readonly today: number;
  /** Equal for two readings that say the same. */
  readonly signature: string;
}

/**
 * Reads the whole scorecard: one `Excel.run`, one sync, and a second one only for series and for bound cells whose format
 * is not known yet. The number of KPIs makes no difference.
 */
export async function readModel(formats: SourceFormats): Promise<Result<ModelReading, WorkbookProblem>> {
  return inExcel(async (context) => {
    const application = context.application.load("calculationMode");
    const tables = loadTables(context);
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const contents = tables();
    const known = { manualCalculation: application.calculationMode === "Manual", today: today() };
    if (contents === undefined) return { ...known, model: undefined, signature: "" };
    let model = parseModel(contents, formats.isDate);
    const addresses = boundAddresses(model);
    const takeUp = formats.load(context, addresses);
    const seriesCells = loadSeries(
      context,
      names.items.map(({ name }) => name),
    );
    let cells: ReadonlyMap<string, SeriesCells> = new Map();
    if (takeUp !== undefined || seriesCells !== undefined) {
      await context.sync();
      takeUp?.();
      cells = seriesCells?.() ?? cells;
      model = parseModel(contents, formats.isDate, (kpi, settings, dateSystem) =>
        parseSeries(cells.get(kpi.id.toLowerCase()) ?? {}, kpi, settings, dateSystem),
      );
    }
    const read = [contents, addresses.filter(formats.isDate), [...cells], known.today];
    return { ...known, model, signature: JSON.stringify(read) };
  });
}

/** Queues the reading of all series, if there are any; the returned function gives their cells by KPI, in lower case. */
function loadSeries(
  context: Excel.RequestContext,
  names: readonly string[],
): (() => ReadonlyMap<string, SeriesCells>) | undefined {
  const ranges = names.flatMap((name) => {
    const part = seriesPartOf(name);
    return part === undefined
      ? []
      : [{ ...part, range: context.workbook.names.getItem(name).getRangeOrNullObject().load("values") }];
  });
  if (ranges.length === 0) return undefined;
  return () => {
    const cells = new Map<string, SeriesCells>();
    for (const { kpi, part, range } of ranges) {
      if (range.isNullObject) continue;
      const key = kpi.toLowerCase();
      cells.set(key, { ...cells.get(key), [part]: range.values.flat() as CellValue[] });
    }
    return cells;
  };
}

/** Queues the reading of all model tables; the returned function gives their contents after the sync. */
export function loadTables(context: Excel.RequestContext): () => TableContents | undefined {
  const ranges = TABLE_KEYS.map((key) =>
    context.workbook.tables.getItemOrNullObject(TABLES[key].name).getRange().load("values,formulas"),
  );
  return () => {
    const contents = ranges.map((range) => (range.isNullObject ? undefined : contentOf(range)));
    if (contents.every((content) => content === undefined)) return undefined;
    return Object.fromEntries(TABLE_KEYS.map((key, index) => [key, contents[index]])) as unknown as TableContents;
  };
}

function contentOf({ values, formulas }: Excel.Range): TableContent {
  const [headers = []] = values;
  return {
    headers: headers.map(String),
    rows: values.slice(1).map((row, index) => ({ values: row, formulas: formulas[index + 1] ?? [] })),
  };
}

const boundAddresses = ({ sources }: Model): readonly string[] =>
  [...sources.values()].flatMap(({ actual, target, baseline }) =>
    [actual, target, baseline].flatMap((source) => (source.kind === "bound" ? [source.address] : [])),
  );

import { FIELDS, type ExcelProblem, type KpiId, type Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { withGrowth, type Growth, type SeriesRead } from "./growth";
import type { ClosingReader } from "./journal/createClosingReader";
import { loadSeries } from "./loadSeries";
import type { Model } from "./model";
import { parseModel } from "./parseModel";
import type { SourceFormats } from "./sourceFormats";
import { seriesLinks } from "./seriesNames";
import type { CellValue } from "./cells";
import { FIELD_COLUMNS, TABLE_KEYS, TABLES, TREE_KEYS, type TableContent, type TableContents } from "./tables";
import { today } from "./today";

export interface ModelReading {
  /** `undefined` when the workbook holds no scorecard. */
  readonly model: Model | undefined;
  readonly manualCalculation: boolean;
  /** The day it was read, as an Excel serial date of the 1900 system. */
  readonly today: number;
  /** Equal for two readings that say the same, closed periods aside. */
  readonly signature: string;
}

/**
 * Reads the whole scorecard: one `Excel.run`, one sync, and a second one only for series and for bound cells whose format
 * is not known yet. The number of KPIs makes no difference.
 */
export async function readModel(
  formats: SourceFormats,
  closings: ClosingReader,
): Promise<Result<ModelReading, ExcelProblem>> {
  return inExcel(async (context) => {
    const application = context.application.load("calculationMode");
    const tables = loadTables(context);
    const names = context.workbook.names.load("items/name,items/formula");
    const closed = closings.load(context);
    await context.sync();
    const contents = tables();
    const known = { manualCalculation: application.calculationMode === "Manual", today: today() };
    if (contents === undefined) return { ...known, model: undefined, signature: "" };
    let model = parseModel(contents, formats.isDate);
    const addresses = boundAddresses(model);
    const collectFormats = formats.load(context, addresses);
    const links = seriesLinks(names.items);
    const seriesCells = loadSeries(context, links);
    const collectClosings = await closed();
    let cells: ReadonlyMap<string, SeriesRead> = new Map();
    const growths = new Map<KpiId, Growth>();
    if (collectFormats !== undefined || seriesCells !== undefined || collectClosings !== undefined) {
      await context.sync();
      collectFormats?.();
      await collectClosings?.();
      cells = seriesCells?.() ?? cells;
      const { dateSystem, scorecard } = model;
      model = parseModel(contents, formats.isDate, (kpi) => {
        const read = cells.get(kpi.id.toLowerCase());
        if (read === undefined) return { references: {}, cells: {} };
        const { growth, cells: grown } = withGrowth(read, { kpi, settings: scorecard.settings, dateSystem });
        if (growth) growths.set(kpi.id, growth);
        return { references: read.references, cells: grown };
      });
    }
    const past = closings.closings(model.scorecard.settings);
    const read = [contents, addresses.filter(formats.isDate), [...links], [...cells], known.today];
    const problems = past.problems.length > 0 ? [...model.problems, ...past.problems] : model.problems;
    return {
      ...known,
      model: { ...model, growths, closings: past.closings, problems },
      signature: JSON.stringify(read),
    };
  });
}

/** Queues the reading of all model tables; the returned function gives their contents after the sync. */
export function loadTables(context: Excel.RequestContext): () => TableContents | undefined {
  const ranges = TABLE_KEYS.map((key) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLES[key].name);
    return { range: table.getRange().load("values"), links: key === "kpis" ? loadLinks(table) : [] };
  });
  return () => {
    const contents = ranges.map(({ range, links }) => (range.isNullObject ? undefined : contentOf(range, links)));
    if (TREE_KEYS.every((key) => contents[TABLE_KEYS.indexOf(key)] === undefined)) return undefined;
    return Object.fromEntries(TABLE_KEYS.map((key, index) => [key, contents[index]])) as unknown as TableContents;
  };
}

/** The only columns whose formulas say more than their values: those that link to cells. */
const loadLinks = (table: Excel.Table): readonly Excel.Range[] =>
  Object.values(FIELD_COLUMNS).map((column) => table.columns.getItemOrNullObject(column).getRange().load("formulas"));

function contentOf({ values }: Excel.Range, links: readonly Excel.Range[]): TableContent {
  const [headers = []] = values;
  const formulas = values.slice(1).map((row): CellValue[] => [...row]);
  for (const link of links) {
    if (link.isNullObject) continue;
    const column = headers.indexOf(link.formulas[0]?.[0]);
    formulas.forEach((row, index) => (row[column] = link.formulas[index + 1]?.[0] as CellValue));
  }
  return {
    headers: headers.map(String),
    rows: values.slice(1).map((row, index) => ({ values: row, formulas: formulas[index] ?? [] })),
  };
}

const boundAddresses = ({ sources }: Model): readonly string[] =>
  [...sources.values()].flatMap((own) =>
    FIELDS.flatMap((field) => (own[field].kind === "bound" ? [own[field].address] : [])),
  );

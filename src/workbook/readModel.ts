import { FIELDS, kpiId, type ExcelProblem, type Kpi, type KpiId, type Result } from "../scorecard";
import type { AnswerSize } from "./answerSize";
import { asOfCell, parseAsOf } from "./asOf";
import { inExcel } from "./inExcel";
import { withGrowth, type Growth, type SeriesRead } from "./growth";
import { HISTORY_NAME } from "./history/layout";
import type { KeptHistory, LoadHistory } from "./history/loadHistory";
import type { ClosingReader } from "./journal/createClosingReader";
import type { KeptReader } from "./keptValues/createKeptReader";
import { loadSeries, type SeriesLoad } from "./loadSeries";
import type { Model } from "./model";
import type { NameReader } from "./nameReader";
import { loadLinks } from "./numbers/loadLinks";
import { parseModel, schemaOf } from "./parseModel";
import type { PlacedScorecard } from "./placedScorecards";
import type { SourceFormats } from "./sourceFormats";
import type { SeriesContent } from "./seriesNames";
import type { CellValue } from "./cells";
import {
  FIELD_COLUMNS,
  NUMBERS_VERSION,
  resultsOf,
  SEVERAL_VERSION,
  TABLE_KEYS,
  TABLES,
  TREE_KEYS,
  TYPED_COLUMNS,
  type TableContent,
  type TableContents,
  type TableKey,
} from "./tables";
import { today } from "./today";

export interface ModelReading {
  /** The scorecards of the workbook, the top one first; none when it holds no scorecard. */
  readonly models: readonly Model[];
  /** The numbers of a scorecard are there, and none of its tables. */
  readonly isDamaged: boolean;
  readonly manualCalculation: boolean;
  /** The day it was read, as an Excel serial date of the 1900 system. */
  readonly today: number;
  /** What is kept of the past, where it was asked for. */
  readonly kept: KeptHistory | undefined;
  /** Whether the workbook has a sheet of the history. */
  readonly hasHistory: boolean;
  /** Equal for two readings that say the same, closed periods aside. */
  readonly signature: string;
}

/** What they know from readings before is not read again. */
export interface Readers {
  readonly formats: SourceFormats;
  readonly closings: ClosingReader;
  readonly names: NameReader;
  readonly values: KeptReader;
  readonly answers: AnswerSize;
}

/**
 * Reads the whole scorecard: one `Excel.run`, one sync, and a second one only for series and for bound cells whose format
 * is not known yet. The number of KPIs makes no difference; series of more than 4 MB take one more for each further 4 MB, and
 * what Excel refuses as too large is read again in smaller pieces. A workbook with very many names takes more when they are read first,
 * and one more when somebody has changed a KPI.
 *
 * @param links - where the links are looked for: tables of an older version hold them themselves
 * @param loadHistory - reads what is kept of the past too, when something is going to be written
 */
export async function readModel(
  readers: Readers,
  links: "in blocks" | "in tables too",
  loadHistory: LoadHistory | undefined,
): Promise<Result<ModelReading, ExcelProblem>> {
  const read = await readOnce(readers, links, loadHistory);
  if (!read.ok && read.problem.kind === "excel-failed" && readers.answers.tooLarge(read.problem.code))
    return readModel(readers, links, loadHistory);
  if (!read.ok || links === "in tables too" || (read.value.models[0]?.schema ?? NUMBERS_VERSION) >= NUMBERS_VERSION)
    return read;
  return readOnce(readers, "in tables too", loadHistory);
}

function readOnce(
  { formats, closings, names, values, answers }: Readers,
  where: "in blocks" | "in tables too",
  loadHistory: LoadHistory | undefined,
): Promise<Result<ModelReading, ExcelProblem>> {
  return inExcel(async (context) => {
    const application = context.application.load("calculationMode");
    const tables = loadTables(context, where);
    const blocks = loadLinks(context);
    const seriesNames = names.load(context);
    const historyCells = context.workbook.names
      .getItemOrNullObject(HISTORY_NAME)
      .getRangeOrNullObject()
      .load("address");
    const asOf = asOfCell(context).load("values");
    const closed = closings.load(context);
    const keptValues = values.load(context);
    const past = loadHistory?.(context);
    await context.sync();
    const contents = tables();
    const known = {
      manualCalculation: application.calculationMode === "Manual",
      today: today(),
      kept: past?.(),
      hasHistory: !historyCells.isNullObject,
    };
    const bound = blocks();
    if (contents === undefined) return { ...known, models: [], isDamaged: bound !== undefined, signature: "" };
    const places = await placesIn(contents);
    let models = places.map((place) => parseModel(contents, formats.isDate, undefined, bound, place));
    const addresses = models.flatMap(boundAddresses);
    const collectFormats = formats.load(context, addresses);
    const links = await seriesNames(contents);
    const seriesCells = loadSeries(context, links, answers.most());
    const collectClosings = await closed();
    const collectValues = await keptValues();
    let cells: ReadonlyMap<string, SeriesRead> = new Map();
    const growths = new Map<KpiId, Growth>();
    // A KPI that has been removed may come back with its series.
    const reads = new Map<KpiId, SeriesRead>();
    seriesCells?.queueNext();
    if ([collectFormats, seriesCells, collectClosings, collectValues].some((each) => each !== undefined)) {
      await context.sync();
      collectFormats?.();
      await collectClosings?.();
      collectValues?.();
      if (seriesCells) await readOn(context, seriesCells);
      cells = seriesCells?.cells() ?? cells;
      models = models.map(({ dateSystem, scorecard: { settings } }, index) => {
        const seriesOf = (kpi: Kpi): SeriesContent => {
          const found = cells.get(kpi.id.toLowerCase());
          if (found === undefined) return { references: {}, cells: {} };
          const { growth, cells: grown } = withGrowth(found, { kpi, settings, dateSystem });
          if (growth) growths.set(kpi.id, growth);
          reads.set(kpi.id, found);
          return { references: found.references, cells: grown };
        };
        return parseModel(contents, formats.isDate, seriesOf, bound, places[index]);
      });
      for (const [id, read] of cells) if (!reads.has(kpiId(id))) reads.set(kpiId(id), read);
    }
    const typed: CellValue = asOf.isNullObject ? "" : (asOf.values[0]?.[0] as CellValue);
    const seen = parseAsOf(typed, models[0]?.dateSystem ?? "1900");
    const [dates, days] = [addresses.filter(formats.isDate), [known.today, typed, values.version()]];
    const read = [contents, bound && [...bound], dates, [...links], [...cells], days];
    return {
      ...known,
      isDamaged: false,
      models: models.map((model): Model => {
        const closedPeriods = closings.closings(model.scorecard);
        const found = [...closedPeriods.problems, ...(seen.problem ? [seen.problem] : [])];
        const problems = found.length > 0 ? [...model.problems, ...found] : model.problems;
        return {
          ...model,
          growths,
          reads,
          closings: closedPeriods.closings,
          kept: values.values(model),
          asOf: seen.asOf,
          problems,
        };
      }),
      signature: JSON.stringify(read),
    };
  });
}

/** Reads what is left of the series, piece by piece. */
async function readOn(context: Excel.RequestContext, series: SeriesLoad): Promise<void> {
  if (!series.queueNext()) return;
  await context.sync();
  await readOn(context, series);
}

/** The scorecards of a workbook; most have one, and need nothing that tells several apart. */
async function placesIn(contents: TableContents): Promise<readonly (PlacedScorecard | undefined)[]> {
  const schema = schemaOf(contents);
  if (schema < SEVERAL_VERSION) return [undefined];
  const { placedScorecards } = await import(/* webpackChunkName: "several" */ "./placedScorecards");
  return placedScorecards(contents, schema);
}

/**
 * Queues the reading of all model tables; the returned function gives their contents after the sync. What stands in result
 * columns is left out.
 */
export function loadTables(
  context: Excel.RequestContext,
  links: "in blocks" | "in tables too" = "in blocks",
): () => TableContents | undefined {
  const ranges = TABLE_KEYS.map((key) => {
    const table = context.workbook.tables.getItemOrNullObject(TABLES[key].name).load("showTotals");
    const hasLinks = key === "kpis" && links === "in tables too";
    return { key, table, range: table.getRange().load("values"), links: hasLinks ? loadTableLinks(table) : [] };
  });
  return () => {
    const contents = ranges.map(({ key, table, range, links: own }) =>
      range.isNullObject ? undefined : contentOf(key, table, range, own),
    );
    if (TREE_KEYS.every((key) => contents[TABLE_KEYS.indexOf(key)] === undefined)) return undefined;
    return Object.fromEntries(TABLE_KEYS.map((key, index) => [key, contents[index]])) as unknown as TableContents;
  };
}

/** In tables of an older version, the only columns whose formulas say more than their values: those that link to cells. */
const loadTableLinks = (table: Excel.Table): readonly Excel.Range[] =>
  Object.values(FIELD_COLUMNS).map((column) => table.columns.getItemOrNullObject(column).getRange().load("formulas"));

function contentOf(
  key: TableKey,
  { showTotals }: Excel.Table,
  range: Excel.Range,
  links: readonly Excel.Range[],
): TableContent {
  const [headers = [], ...all] = range.values as CellValue[][];
  const body = showTotals ? all.slice(0, -1) : all;
  const results = resultPlaces(key, headers);
  const values = body.map((row) => row.map((cell, column) => (results.has(column) ? "" : cell)));
  const formulas = values.map((row): CellValue[] => [...row]);
  for (const link of results.size > 0 && key === "kpis" ? [] : links) {
    if (link.isNullObject) continue;
    const column = headers.indexOf(link.formulas[0]?.[0] as CellValue);
    formulas.forEach((row, index) => (row[column] = link.formulas[index + 1]?.[0] as CellValue));
  }
  return {
    headers: headers.map(String),
    rows: values.map((row, index) => ({ values: row, formulas: formulas[index] ?? [] })),
    ...(showTotals && { hasTotals: true }),
  };
}

/** Where results stand; in tables of an older version the same columns hold definitions. */
function resultPlaces(key: TableKey, headers: readonly CellValue[]): ReadonlySet<number> {
  const places = new Map(headers.map((header, index) => [String(header).trim().toLowerCase(), index]));
  if (key === "kpis" && !places.has(TYPED_COLUMNS.actual.toLowerCase())) return new Set();
  return new Set(resultsOf(key).flatMap((column) => places.get(column.toLowerCase()) ?? []));
}

const boundAddresses = ({ sources }: Model): readonly string[] =>
  [...sources.values()].flatMap((own) =>
    FIELDS.flatMap((field) => (own[field].kind === "bound" ? [own[field].address] : [])),
  );

import {
  currentPeriod,
  kpiId,
  lastDay,
  periodOf,
  readingsAt,
  type Kpi,
  type Reading,
  type Readings,
  type Settings,
} from "../../src/scorecard";
import { columnName } from "../../src/workbench/grid/address";
import type { CellContent, CellFile, NameFile, SheetFile, WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue } from "../../src/workbench/grid/grid";
import { axisOf, type Axis } from "../../src/workbook/native/series/axis";
import type { NativeSeries } from "../../src/workbook/native/series/cellsOf";
import { SERIES_CELLS, type SeriesCell } from "../../src/workbook/native/series/seriesCells";
import { momentFormulas } from "../../src/workbook/native/series/moment";
import { MOMENT_CELLS, type MomentCell } from "../../src/workbook/native/series/momentCells";
import { seriesFormulas } from "../../src/workbook/native/series/seriesFormulas";
import { isRead } from "../../src/workbook/native/series/valueFormulas";
import { whyWritten, type WhyWritten } from "../../src/workbook/native/series/whyWritten";
import { parseReading } from "../../src/workbook/parseField";
import {
  parseSeries,
  SERIES_PARTS,
  seriesName,
  type SeriesCells,
  type SeriesPart,
} from "../../src/workbook/seriesNames";
import type { PastKpi, PastScorecard } from "./anySeries";

/** Where the numbers of a KPI stand in the file, and what the engine says they are. */
export interface NativeKpi {
  readonly kpi: Kpi;
  readonly sheet: string;
  /** Row of the sheet, from 1. */
  readonly row: number;
  readonly formulas: Readonly<Record<SeriesCell, string>>;
  readonly axis: Axis;
  readonly readings: Readings;
  readonly single: Reading;
  readonly settings: Settings;
}

const ERRORS: Readonly<Record<string, string>> = { "=NA()": "#N/A", "=1/0": "#DIV/0!", '=""': "" };
const valueOf = (content: CellContent): CellContent =>
  typeof content === "string" ? (ERRORS[content] ?? content) : content;

const FIRST_ROW = 4;
const TARGET = columnName(SERIES_CELLS.length);
const SINGLE = columnName(SERIES_CELLS.length + 1);
/** No KPI here has a baseline, so its cell is blank. */
const BASELINE = columnName(SERIES_CELLS.length + 2);
const columnOf = (cell: SeriesCell): string => columnName(SERIES_CELLS.indexOf(cell));

/** The cell that a native number stands in. */
export const addressOf = (cell: SeriesCell, row: number): string => `${columnOf(cell)}${row}`;

/** What the engine reads on the day that somebody has typed, or today. */
const counted = (value: CellValue, isPercent: boolean): CellValue =>
  isPercent && typeof value === "number" ? 100 * value : value;

/** Of every second KPI in percent the cells hold shares, which count as the percentages that they would show. */
function percentsOf({ kpi }: PastKpi, at: number): readonly SeriesPart[] {
  if (kpi.unit !== "%" || at % 2 !== 0) return [];
  return kpi.aggregation.kind === "ratioOfSums" ? ["Target"] : ["Actual", "Target"];
}

function readingsOf(
  { kpi, cells }: PastKpi,
  single: Reading,
  { settings, today, asOf }: PastScorecard,
  percents: readonly SeriesPart[],
): Readings {
  const { frequency, fiscalYearStart } = settings;
  const now: Readings = { actual: { kind: "none" }, target: single, baseline: { kind: "none" } };
  const values = Object.fromEntries(
    SERIES_PARTS.map((part) => [part, cells[part]?.map((cell) => counted(valueOf(cell), percents.includes(part)))]),
  ) as SeriesCells;
  const series = parseSeries(values, kpi, settings, "1900");
  const period =
    asOf === undefined
      ? currentPeriod({ settings, perspectives: [], objectives: [], kpis: [] }, today)
      : periodOf(asOf, frequency, fiscalYearStart);
  const isWhole = asOf === lastDay(period, fiscalYearStart);
  const day = asOf === undefined ? today : isWhole ? Math.max(asOf, today) : asOf;
  return readingsAt(kpi, now, series, { period, today: day }, settings);
}

/** A workbook of plain cells with the series, their names and the native formulas of some scorecards. */
export function seriesFile(scorecards: readonly PastScorecard[]): {
  readonly file: WorkbookFile;
  readonly kpis: readonly NativeKpi[];
  /** KPIs whose numbers stay written values, by why they do. */
  readonly written: readonly WhyWritten[];
} {
  const sheets: SheetFile[] = [];
  const names: NameFile[] = [];
  const natives: NativeKpi[] = [];
  const written: WhyWritten[] = [];
  scorecards.forEach((scorecard, place) => {
    const { settings, today, asOf, kpis } = scorecard;
    const [numbers, data] = [`N${place}`, `D${place}`];
    const cells: Record<string, CellFile> = {};
    const values: Record<string, CellFile> = {};
    const moment = (name: MomentCell): string => `$${columnName(MOMENT_CELLS.indexOf(name))}$2`;
    const formulas = momentFormulas(settings, moment, { today: String(today), asOf: "$A$1" });
    for (const name of MOMENT_CELLS) cells[moment(name).replaceAll("$", "")] = formulas[name];
    if (asOf !== undefined) cells["A1"] = asOf;

    kpis.forEach((past, at) => {
      const kpi: Kpi = { ...past.kpi, id: kpiId(`k_${place}_${at}`) };
      const row = FIRST_ROW + at;
      const periods = (past.cells.Period ?? []).map(valueOf);
      const axis = axisOf(periods, kpi, settings, "1900");
      /** Puts a line of cells down a column or across a row, under a name. */
      const put = (name: string, contents: readonly CellContent[], line: number): void => {
        const index = at * 5 + line;
        const address = (each: number): string =>
          past.isAcross ? `$${columnName(each)}$${index + 60}` : `$${columnName(index)}$${each + 1}`;
        contents.forEach((content, each) => {
          if (content !== "") values[address(each).replaceAll("$", "")] = content;
        });
        names.push({ name, formula: `=${data}!${address(0)}:${address(contents.length - 1)}`, visible: false });
      };
      SERIES_PARTS.forEach((part, line) => {
        const contents = past.cells[part];
        if (contents !== undefined) put(seriesName(kpi.id, part), contents, line);
      });
      const day = `BSC_${kpi.id}_Day`;
      if (axis.kind === "written") put(day, axis.days, 4);
      const percents = percentsOf(past, at);
      const series: NativeSeries = {
        cells: Object.fromEntries(
          SERIES_PARTS.flatMap((part) => (past.cells[part] === undefined ? [] : [[part, seriesName(kpi.id, part)]])),
        ),
        percents,
        copies: undefined,
        texts: periods.filter((cell) => typeof cell === "string" && cell.trim() !== "").length,
        axis: axis.kind === "written" ? day : seriesName(kpi.id, "Period"),
        isAcross: past.isAcross,
        isOneCell: past.cells.Period?.length === 1,
      };
      const why = whyWritten(kpi, settings, series, axis, "1900");
      if (why !== undefined) {
        written.push(why);
        return;
      }
      const target = `$${TARGET}$${row}`;
      const places = { cell: (name: SeriesCell) => `$${columnOf(name)}$${row}`, moment, target };
      const parts = seriesFormulas(kpi, settings, series, places);
      const own = Object.fromEntries(
        SERIES_CELLS.map((name) => [name, parts[name].replaceAll("[@Baseline]", `$${BASELINE}$${row}`)]),
      ) as typeof parts;
      for (const name of SERIES_CELLS) if (own[name] !== "") cells[addressOf(name, row)] = own[name];
      cells[`${TARGET}${row}`] = `=IF(ISBLANK(${SINGLE}${row}),"",${SINGLE}${row})`;
      if (past.target !== "") cells[`${SINGLE}${row}`] = past.target;
      const single = parseReading({ kind: "bound", address: "" }, valueOf(past.target), false);
      const readings = readingsOf({ ...past, kpi }, single, scorecard, percents);
      natives.push({ kpi, sheet: numbers, row, formulas: own, axis, readings, single, settings });
    });
    sheets.push({ name: numbers, cells }, { name: data, cells: values });
  });
  const file = { name: "Series", active: "N0", sheets, tables: [], names, settings: {} };
  return { file, kpis: natives, written };
}

const isSame = (one: CellValue, other: CellValue): boolean => {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return typeof one === "object" && typeof other === "object" ? one.error === other.error : one === other;
};

/** As a cell shows it; what is no number only where it stands as it is. */
function shown(reading: Reading): CellValue {
  switch (reading.kind) {
    case "number":
    case "logical":
      return reading.value;
    case "text":
      return reading.text;
    case "error":
      return { error: reading.code };
    default:
      return "";
  }
}

/** What the engine says should stand in the cells; `undefined` where it does not matter. */
function expected({ kpi, readings, single, formulas }: NativeKpi): Readonly<Partial<Record<SeriesCell, CellValue>>> {
  const { actual, target, compliance } = readings;
  const isValue = actual.kind === "number" || (isRead(kpi) && (actual.kind === "text" || actual.kind === "logical"));
  const isUnreadable = actual.kind === "error" || actual.kind === "text" || actual.kind === "logical";
  if (!isValue) {
    const state = isUnreadable ? "error" : actual.kind;
    const isOutside = actual.kind === "stale" || actual.kind === "not-due";
    return { SeriesState: state, SeriesActual: "", ...(isOutside ? { SeriesTarget: shown(single) } : {}) };
  }
  const fromSeries = formulas.SeriesTarget.includes(seriesName(kpi.id, "Target"));
  const isTold = target.kind === "number" || !fromSeries || (isRead(kpi) && target.kind !== "error");
  const met = compliance && compliance.periods > 0 ? (100 * compliance.met) / compliance.periods : "";
  return {
    SeriesState: "value",
    SeriesActual: shown(actual),
    SeriesTarget: isTold ? shown(target) : "",
    ...(compliance && target.kind === "number" ? { SeriesMet: met } : {}),
  };
}

/** The value of a cell. */
export type ValueAt = (sheet: string, address: string) => CellValue;

/** The cells of a KPI that do not say what the engine says. */
export function differencesOf(
  native: NativeKpi,
  valueAt: ValueAt,
): readonly { readonly cell: SeriesCell; readonly engine: CellValue; readonly native: CellValue }[] {
  const engine = expected(native);
  return SERIES_CELLS.flatMap((cell) => {
    const wanted = engine[cell];
    if (wanted === undefined) return [];
    const found = valueAt(native.sheet, addressOf(cell, native.row));
    return isSame(wanted, found) ? [] : [{ cell, engine: wanted, native: found }];
  });
}

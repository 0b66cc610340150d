import type { DateSystem, Kpi } from "../../../scorecard";
import type { BoundSeries, RoomCell } from "../../boundSeries";
import type { CellValue } from "../../cells";
import { linesOf, longer, roomAt } from "../../growthPlaces";
import { absolute, isTableColumn, splitAddress } from "../../reference";
import { isPercentPart, SERIES_PARTS, seriesName, type SeriesReferences } from "../../seriesNames";
import { axisOf } from "./axis";
import type { NativeSeries, SeriesPlaces } from "./cellsOf";
import type { SeriesCell } from "./seriesCells";
import { extentOfSeries, partsFormula, seriesFormulas, type SeriesKpi, type SeriesSettings } from "./seriesFormulas";
import { whyWritten } from "./whyWritten";

/** Days that stand for the periods of a series, in cells of the same shape. */
export interface WrittenAxis {
  readonly days: readonly (number | "")[];
  /** What the periods said when the days were written, and what stood beside them. */
  readonly copies: readonly CellValue[];
  readonly isAcross: boolean;
}

export interface NativeSeriesCells {
  readonly formulas: Readonly<Record<SeriesCell, string>>;
  /** The share of its own periods that the value is made of, as an expression. */
  readonly parts: string;
  /** What its baseline is to be taken by, as an expression; `undefined` where it is what it is. */
  readonly extent: string | undefined;
  /** `undefined` where the periods are dates. */
  readonly axis: WrittenAxis | undefined;
}

/** Single cells of a whole column or row that formulas reach beyond those that are in use. */
const BEYOND_USED = 1000;

/**
 * The native cells of a KPI with a series; `undefined` where no formula says what it says.
 *
 * Formulas name `[@SeriesDay]` and `Scorecard[Last]`, and a written axis as `DaysDown[24]` or `DaysAcross[24]`, with what its
 * periods were as `PeriodsDown[24]`.
 */
export function nativeSeries(
  kpi: SeriesKpi & Pick<Kpi, "id">,
  settings: SeriesSettings,
  bound: BoundSeries,
  dateSystem: DateSystem,
): NativeSeriesCells | undefined {
  // Whether a yes is given is asked of the KPI's own target cell.
  if (kpi.kind === "yesNo" && bound.references.Target !== undefined) return undefined;
  const isAcross = isOneRow(bound.references);
  const lines = linesOf(bound.references);
  const isLine = SERIES_PARTS.every((part) => bound.references[part] === undefined || lines[part] !== undefined);
  const most = isLine ? roomAt(lines) : { before: 0, after: 0 };
  const before = most.before === 0 ? [] : bound.room.before.slice(-most.before);
  const after = bound.room.after.slice(0, most.after);
  const reached = isLine
    ? longer(bound.references, lines, { before: before.length, after: after.length })
    : bound.references;
  const cells: NativeSeries["cells"] = Object.fromEntries(
    SERIES_PARTS.flatMap((part) => {
      const { [part]: reference } = reached;
      if (reference === undefined) return [];
      // The column of a table grows by itself; its own name is none that formulas use.
      const own = isTableColumn(reference) ? seriesName(kpi.id, part) : absolute(reference);
      return [[part, withinUse(own, bound.periods.length)]];
    }),
  );
  const copies = [...before.map(periodIn), ...bound.periods, ...after.map(periodIn)];
  const said = [...before.map(sayable), ...bound.periods, ...after.map(sayable)];
  const axis = axisOf(said, kpi, settings, dateSystem);
  if (axis.kind === "none" || (axis.kind === "written" && copies.some(isError))) return undefined;
  const isWritten = axis.kind === "written";
  const written = `${isAcross ? "Across" : "Down"}[${copies.length}]`;
  const series: NativeSeries = {
    cells,
    percents: SERIES_PARTS.filter((part) => isPercentPart(bound.references, part)),
    axis: isWritten ? `Days${written}` : (cells.Period ?? ""),
    copies: isWritten ? `Periods${written}` : undefined,
    texts: copies.filter((cell) => typeof cell === "string" && cell.trim() !== "").length,
    isAcross,
    isOneCell: copies.length === 1,
  };
  if (whyWritten(kpi, settings, series, axis, dateSystem) !== undefined) return undefined;
  const places: SeriesPlaces = {
    cell: (name) => `[@${name}]`,
    moment: (name) => `Scorecard[${name}]`,
    target: "[@Single]",
  };
  const formulas = seriesFormulas(kpi, settings, series, places);
  const parts = partsFormula(kpi, settings, series, places);
  const extent = extentOfSeries(kpi, settings, series, places);
  return { formulas, parts, extent, axis: isWritten ? { days: axis.days, copies, isAcross } : undefined };
}

const periodIn = ({ period }: RoomCell): CellValue => period;
/** A heading that reads like a period is none. */
const sayable = ({ period, isFree }: RoomCell): CellValue => (isFree ? period : "");

const isError = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("#");

/** A column of a table goes down. */
function isOneRow({ Period = "" }: SeriesReferences): boolean {
  const { cells } = splitAddress(Period);
  const rows = cells.match(/\d+/g) ?? [];
  const columns = cells.match(/[A-Z]+/gi) ?? [];
  return !cells.endsWith("]") && rows.length > 0 && rows[0] === rows[rows.length - 1] && columns[0] !== columns[1];
}

/** A whole column ends some way below what is in use: formulas over all of its cells would be slow. */
function withinUse(reference: string, used: number): string {
  const { sheet, cells } = splitAddress(reference);
  const last = used + BEYOND_USED;
  const column = /^\$?([A-Z]{1,3}):\$?\1$/i.exec(cells)?.[1];
  if (column !== undefined) return `${sheet}$${column}$1:$${column}$${last}`;
  const row = /^\$?(\d+):\$?\1$/.exec(cells)?.[1];
  return row === undefined ? reference : `${sheet}$A$${row}:$XFD$${row}`;
}

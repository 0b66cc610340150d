import type { Frequency } from "../../../scorecard";
import type { SeriesPart } from "../../seriesNames";
import { EARLIEST } from "./axis";
import { periodNumber } from "./calendar";
import type { MomentCell } from "./momentCells";
import type { SeriesCell } from "./seriesCells";

/** Where a KPI's series lies, as formulas name it. All ranges have the same shape. */
export interface NativeSeries {
  readonly cells: Readonly<Partial<Record<SeriesPart, string>>>;
  /** The parts whose cells hold shares that count as percentages. */
  readonly percents: readonly SeriesPart[];
  /** The range of days: the periods themselves when they are dates, else the written axis. */
  readonly axis: string;
  /** Periods that are no dates, as they were when the axis was written; `undefined` where they are the axis. */
  readonly copies: string | undefined;
  /** How many texts stood among the periods when the formulas were made: headings and totals. */
  readonly texts: number;
  /** The series lies in one row. */
  readonly isAcross: boolean;
  /** It has one period and no room for another. */
  readonly isOneCell: boolean;
}

/** How formulas name cells. */
export interface SeriesPlaces {
  /** A helper cell of the KPI's own row. */
  cell(name: SeriesCell): string;
  /** A cell of the scorecard's row. */
  moment(name: MomentCell): string;
  /** The KPI's single target; of a cell that may be blank, an expression that says so. */
  readonly target: string;
}

/** Text for SUMIFS and COUNTIFS: the cell holds a number. */
export const A_NUMBER = '"<9E+307"';

/** 1 where a cell says something, be it an error; blank, `""` and spaces say nothing. */
export const hasContent = (cells: string): string => `ISERROR(1/(TRIM(${cells})=""))`;

/** 1 where a cell says something that is no number. */
export const noNumber = (cells: string): string => `(${hasContent(cells)}-ISNUMBER(${cells}))`;

/**
 * 1 where a condition holds, also where it fails elsewhere: the logarithm of 0 is an error as well. A division would do but for
 * the grid of the workbench, which misreads an array constant behind `1/`.
 */
export const holds = (condition: string): string => `ISNUMBER(LN((${condition})*1))`;

export const sumProduct = (...factors: readonly string[]): string => `SUMPRODUCT(${factors.join("*")})`;

/** The ranges of a series and the days of them that count, as expressions. None fails where a cell holds an error. */
export function rangesOf(
  {
    axis,
    cells: { Actual: actual = "NA()", Target: target, Denominator: denominator },
    percents,
    isAcross,
    isOneCell,
  }: NativeSeries,
  { frequency, fiscalYearStart }: { readonly frequency: Frequency; readonly fiscalYearStart: number },
  cell: SeriesPlaces["cell"],
) {
  const [from, to] = [cell("SeriesFrom"), cell("SeriesTo")];
  const within = `(${axis}>=${from})*(${axis}<${to}+1)`;
  const observed = `${within}*${hasContent(actual)}`;
  const numbers = periodNumber(axis, frequency, fiscalYearStart);
  // MATCH of LibreOffice finds nothing in a single number.
  const list = (cells: string): string => (isOneCell ? `${cells}*{1,1}` : cells);
  const matching = `MATCH(${numbers},${list(`${numbers}*${observed}`)},0)`;
  const line = isAcross ? "COLUMN" : "ROW";
  const place = `${line}(${axis})-${line}(INDEX(${axis},1))+1`;
  const known = `(${axis}>=${EARLIEST})*${hasContent(actual)}`;
  return {
    axis,
    actual,
    target,
    denominator,
    from,
    to,
    percents,
    /** 1 for the days that count. */
    within,
    /** The same as conditions of SUMIFS and COUNTIFS. */
    conditions: `${axis},">="&${from},${axis},"<"&${to}+1`,
    /** 1 for the days that count and have a value. */
    observed,
    /** 1 where the KPI's own period has a value on some day that counts. */
    isOwn: `ISNUMBER(${matching})`,
    /** 1 for the first value of each of its own periods. */
    isFirstOfOwn: `${observed}*(${matching}=${place})`,
    /** What is the same for days of one of the KPI's own periods. */
    numbers,
    /** 1 for the first value of each of its own periods, whatever days count. */
    isFirstOfAll: `(MATCH(${numbers},${list(`${numbers}*${known}`)},0)=${place})`,
    /** 1 for the first cell of each of its own periods, with a value or not. */
    isFirstCell: `(MATCH(${numbers},${list(numbers)},0)=${place})`,
    /** Numbers side by side against the cells of the series. */
    constants: (values: readonly string[]): string => `{${values.join(isAcross ? ";" : ",")}}`,
  };
}

export type Ranges = ReturnType<typeof rangesOf>;

/** What stands at the last of some days; the later cell where two have that day. */
export const lastOf = (cells: string, { axis }: Ranges, day: string): string =>
  `LOOKUP(2,1/((${axis}>=${day})*(${axis}<${day}+1)*${hasContent(cells)}),${cells})`;

/** What the cells of a part come to, a number or an error, as the KPI counts it: shares as percentages. */
export const asCounted = (number: string, part: SeriesPart, { percents }: Pick<Ranges, "percents">): string =>
  percents.includes(part) ? `100*${number}` : number;

/** The same of what may be a word as well. */
export const asCountedIfNumber = (content: string, part: SeriesPart, { percents }: Pick<Ranges, "percents">): string =>
  percents.includes(part) ? `IF(ISNUMBER(${content}),100*${content},${content})` : content;

import { STATUS_PALETTE } from "../../statusPalette";
import { columnAt, period, STRIP, type DashboardColumn } from "../columns";
import type { Rows } from "../references";
import type { ChartBlock } from "./chartBlock";
import { CHART_NAMES, type ChartSpec, type SeriesLook } from "./chartSpec";
import { compareBlock, compareTexts } from "./compareBlock";
import { movedBlock, movedTexts } from "./movedBlock";
import { trendBlock, trendTexts, type TrendContext } from "./trendBlock";

/** So many rows say in words what charts show, and so many lie under them. */
const TEXTS = 2;
const HEIGHT = 10;
/** All rows of charts, with an empty one above. */
export const CHART_ROWS = 1 + TEXTS + HEIGHT;

/** Where a chart begins and ends, from the left: a third of the page each. */
const PLACES = [
  ["symbol", "deviation"],
  ["score", period(6)],
  [period(7), "initiative"],
] as const satisfies readonly (readonly [DashboardColumn, DashboardColumn])[];

const INK = "#404040";
const PALE = "#8A8886";
const LIMIT = "#605E5C";
const RISE = STATUS_PALETTE.green.font;
const FALL = STATUS_PALETTE.red.font;

const columnsOf = (place: number): ChartSpec["columns"] => {
  const [first, last] = PLACES[place] ?? PLACES[0];
  return [columnAt(first), columnAt(last)];
};

/** Where our charts lie on a sheet if nobody has moved them. @param header - the row that names the periods */
export const chartsAt = (header: number): readonly Pick<ChartSpec, "name" | "area" | "columns">[] =>
  CHART_NAMES.map((name, place) => ({ name, area: chartArea(header), columns: columnsOf(place) }));

/** The charts of a dashboard. */
export interface ChartsPlan {
  /** What they show in words, a row of messages and one of how they are read; where each text stands. */
  readonly texts: Rows;
  readonly starts: readonly DashboardColumn[];
  readonly messages: readonly (readonly [string, string])[];
  readonly area: Rows;
  /** What they show in cells, below each other. */
  readonly blocks: readonly ChartBlock[];
  /** All rows of that. */
  readonly rows: Rows;
  readonly specs: readonly ChartSpec[];
}

export interface ChartsContext extends TrendContext {
  /** Where the axis of scores ends. */
  readonly ceiling: number;
}

export interface ChartsOf {
  /** The row whose score is told, and those directly below it. */
  readonly root: number;
  readonly parts: readonly number[];
  readonly level: "perspectives" | "objectives" | "kpis";
  /** The row that names the periods. */
  readonly header: number;
  /** Where the numbers of charts may begin. */
  readonly from: number;
}

/**
 * The score over twelve periods, what is below it compared, and what moved it: each with its cells, its chart and what it shows in
 * words, because a chart that Office.js makes has no text for those who do not see it.
 */
export function chartsPlan({ root, parts, level, header, from }: ChartsOf, context: ChartsContext): ChartsPlan {
  const { places, words, ceiling } = context;
  const { titles } = words.charts;
  const names = chartNames(from, parts.length);
  const trend = trendBlock(root, header, names.trend, context);
  const compare = compareBlock(parts, names.compare, places, words);
  const moved = movedBlock(root, parts, { level, names: names.moved }, context);
  const area = chartArea(header);
  const base = { area, gap: 40, overlap: 100 } as const;
  const of = ({ rows, columns, cells: [names = []] }: ChartBlock) => ({
    block: rows,
    names: names.slice(1, columns).map(String),
  });
  const [trendName, compareName, movedName] = CHART_NAMES;
  return {
    texts: { first: area.first - TEXTS, last: area.first - 1 },
    starts: PLACES.map(([first]) => first),
    messages: [
      trendTexts(root, trend.rows.first, context),
      compareTexts(parts.length, compare.rows.first, words),
      movedTexts(root, parts.length, moved.rows.first, words),
    ],
    area,
    blocks: [trend, compare, moved],
    rows: { first: trend.rows.first, last: moved.rows.last },
    specs: [
      {
        ...{
          ...base,
          ...of(trend),
          name: trendName,
          type: "ColumnStacked",
          title: titles.trend,
          columns: columnsOf(0),
        },
        ...{ gap: 0, top: Math.max(100, ceiling), series: TREND_LOOKS },
      },
      {
        ...{ ...base, ...of(compare), name: compareName, type: "BarClustered", columns: columnsOf(1) },
        ...{ title: titles.compare[level], overlap: 0, series: [{ fill: INK }, { fill: PALE }] },
        ...{ hasLegend: true, isFromTop: true, top: Math.max(100, ceiling) },
      },
      {
        ...{
          ...base,
          ...of(moved),
          name: movedName,
          type: "ColumnStacked",
          title: titles.moved,
          columns: columnsOf(2),
        },
        ...{ series: MOVED_LOOKS, hasLowLabels: true },
      },
    ],
  };
}

/** The first rows of the blocks, with an empty row between two of them. @param parts - how many are compared */
export const chartNames = (from: number, parts: number): Readonly<Record<"trend" | "compare" | "moved", number>> => ({
  trend: from,
  compare: from + STRIP + 2,
  moved: from + STRIP + 2 + parts + 2,
});

/** The rows under charts, above the row that names the periods. */
export const chartArea = (header: number): Rows => ({ first: header - 1 - HEIGHT, last: header - 2 });

const limit: SeriesLook = { type: "Line", line: { color: LIMIT, weight: 0.75, isDashed: true } };

const TREND_LOOKS: readonly SeriesLook[] = [
  { fill: STATUS_PALETTE.red.fill },
  { fill: STATUS_PALETTE.amber.fill },
  { fill: STATUS_PALETTE.green.fill },
  ...[limit, limit],
  { type: "LineMarkers", line: { color: INK, weight: 2 }, hasLabels: true },
];

const MOVED_LOOKS: readonly SeriesLook[] = [
  { fill: "none" },
  ...[{ fill: RISE }, { fill: RISE }],
  ...[{ fill: FALL }, { fill: FALL }],
  { fill: INK },
];

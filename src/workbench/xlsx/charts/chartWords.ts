import type {
  CHART_LINES,
  ChartAxis,
  ChartLabels,
  ChartLegend,
  ChartMarker,
  ChartTrendline,
} from "../../grid/charts/chart";
import type { ChartShape } from "../../grid/charts/kinds";
import type { TICK_LABELS, TICK_MARKS } from "../../grid/charts/chart";

/** The words of files for the words of Office.js. */
type Words<Word extends string> = Readonly<Record<Word, string>>;

export const ELEMENTS: Words<ChartShape> = {
  column: "c:barChart",
  bar: "c:barChart",
  line: "c:lineChart",
  area: "c:areaChart",
  pie: "c:pieChart",
  doughnut: "c:doughnutChart",
  scatter: "c:scatterChart",
};

export const DASHES: Words<Exclude<(typeof CHART_LINES)[number], "None" | "Automatic">> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDash",
  RoundDot: "sysDot",
};

export const LEGEND: Words<NonNullable<ChartLegend["position"]>> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
  Corner: "tr",
};

export const LABEL: Words<Exclude<NonNullable<ChartLabels["position"]>, "None">> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

export const MARKER: Words<Exclude<NonNullable<ChartMarker["markerStyle"]>, "Automatic">> = {
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

export const TREND: Words<ChartTrendline["type"]> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

export const TICK_LABEL: Words<(typeof TICK_LABELS)[number]> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

export const TICK_MARK: Words<(typeof TICK_MARKS)[number]> = {
  None: "none",
  Cross: "cross",
  Inside: "in",
  Outside: "out",
};

export const UNIT: Words<Exclude<NonNullable<ChartAxis["displayUnit"]>, "None" | "Custom">> = {
  Hundreds: "hundreds",
  Thousands: "thousands",
  TenThousands: "tenThousands",
  HundredThousands: "hundredThousands",
  Millions: "millions",
  TenMillions: "tenMillions",
  HundredMillions: "hundredMillions",
  Billions: "billions",
  Trillions: "trillions",
};

export const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** The word of Office.js for a word of files. */
export const wordFrom = <Word extends string>(words: Words<Word>, written: string | undefined): Word | undefined =>
  (Object.keys(words) as Word[]).find((word) => words[word] === written);

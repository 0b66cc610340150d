import type {
  CHART_LINES,
  ChartAlignment,
  ChartLabels,
  ChartLegend,
  ChartMarker,
  ChartTrendline,
} from "../../grid/charts/chart";
import type { ChartAxis } from "../../grid/charts/chartAxis";
import type { SPLITS } from "../../grid/charts/chart";
import type { ERROR_BARS, ERROR_SIDES } from "../../grid/charts/errorBars";
import type { ChartKind, ChartShape } from "../../grid/charts/kinds";
import type { LABEL_SIDES, TICK_LABELS, TICK_MARKS, TIME_UNITS } from "../../grid/charts/chartAxis";

/** The words of files for the words of Office.js. */
type Words<Word extends string> = Readonly<Record<Word, string>>;

const ELEMENTS: Words<ChartShape> = {
  column: "c:barChart",
  bar: "c:barChart",
  line: "c:lineChart",
  area: "c:areaChart",
  pie: "c:pieChart",
  doughnut: "c:doughnutChart",
  scatter: "c:scatterChart",
  bubble: "c:bubbleChart",
  radar: "c:radarChart",
};

/** The element of a kind of chart; one that stands in space has another. */
export const elementOf = ({ shape, solid, second }: ChartKind): string =>
  second ? "c:ofPieChart" : solid ? ELEMENTS[shape].replace("Chart", "3DChart") : ELEMENTS[shape];

export const SPLIT: Words<(typeof SPLITS)[number]> = {
  SplitByPosition: "pos",
  SplitByValue: "val",
  SplitByPercentValue: "percent",
  SplitByCustomSplit: "cust",
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

export const ERROR_TYPE: Words<(typeof ERROR_BARS)[number]> = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
  Custom: "cust",
};

export const ERROR_SIDE: Words<(typeof ERROR_SIDES)[number]> = {
  Both: "both",
  MinusValues: "minus",
  PlusValues: "plus",
};

export const TICK_LABEL: Words<(typeof TICK_LABELS)[number]> = {
  NextToAxis: "nextTo",
  High: "high",
  Low: "low",
  None: "none",
};

export const LABEL_SIDE: Words<(typeof LABEL_SIDES)[number]> = { Center: "ctr", Left: "l", Right: "r" };
export const TIME_UNIT: Words<(typeof TIME_UNITS)[number]> = { Days: "days", Months: "months", Years: "years" };

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

export const ACROSS: Words<NonNullable<ChartAlignment["horizontalAlignment"]>> = {
  Center: "ctr",
  Left: "l",
  Right: "r",
  Justify: "just",
  Distributed: "dist",
};

export const DOWN: Words<NonNullable<ChartAlignment["verticalAlignment"]>> = {
  Center: "ctr",
  Bottom: "b",
  Top: "t",
  Justify: "just",
  Distributed: "dist",
};

export const BLANKS = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;

/** The word of Office.js for a word of files. */
export const wordFrom = <Word extends string>(words: Words<Word>, written: string | undefined): Word | undefined =>
  (Object.keys(words) as Word[]).find((word) => words[word] === written);

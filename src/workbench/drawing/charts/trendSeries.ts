import type { LineSeriesOption } from "echarts/charts";
import type { ChartTrendline } from "../../grid/charts/chart";
import { measuresBoth } from "../../grid/charts/kinds";
import { axisIndexes } from "./columnSeries";
import { accent, borderOf, fillOf, fontOf, linesOf, strokeOf } from "./looks";
import type { PlotSeries, ShowNumber } from "./plot";
import { trendline, type Point, type Trend } from "./trendline";
import { trendName } from "./trendName";

const SAMPLES = 60;

/** What a trend line is laid through, from left to right; categories count from 1. */
export const trendPoints = ({ kind, numbers, along }: PlotSeries): readonly Point[] =>
  numbers
    .flatMap((y, index): Point[] => {
      const x = measuresBoth(kind) && along.length > 0 ? along[index] : index + 1;
      return x === undefined || y === undefined ? [] : [{ x, y }];
    })
    .sort((one, other) => one.x - other.x);

/** The trend lines of a series, drawn as lines without points. */
export function trendSeries(series: PlotSeries, show: ShowNumber): readonly LineSeriesOption[] {
  if (series.kind.stacking !== "none" || series.kind.shape === "area" || series.kind.solid) return [];
  const isScatter = measuresBoth(series.kind);
  const inOrder = trendPoints(series);
  return (series.said.trendlines ?? []).flatMap((said): LineSeriesOption[] => {
    const trend = trendline(said, inOrder);
    if (!trend) return [];
    const drawn = xsOf(said, inOrder, isScatter).flatMap((x) => {
      const y = trend.at(x);
      return y === undefined ? [] : [[isScatter ? x : x - 1, y] as const];
    });
    return [
      {
        type: "line",
        name: trendName(said, series.name),
        ...axisIndexes(series),
        symbol: "none",
        lineStyle: strokeOf({ style: "RoundDot", ...said.line }, { color: accent(series.order), weight: 1.5 }),
        itemStyle: { color: fillOf(said.line?.color, accent(series.order)) },
        smooth: !["Linear", "MovingAverage"].includes(said.type),
        data: drawn.map(([x, y]) => (isBarLike(series) ? [y, x] : [x, y])),
        ...endLabel(said, trend, show),
        silent: true,
        z: 4,
      },
    ];
  });
}

const isBarLike = ({ kind }: PlotSeries): boolean => kind.shape === "bar";

/** Where a line goes on beyond its points: along categories by half of one before the first, as there are none. */
const before = ({ backwardPeriod = 0 }: ChartTrendline, isScatter: boolean): number =>
  isScatter ? backwardPeriod : Math.min(backwardPeriod, 0.5);

/** A bent line is drawn at many places where its axis measures, and at each category where it does not. */
function xsOf(said: ChartTrendline, points: readonly Point[], isScatter: boolean): readonly number[] {
  const xs = points.map(({ x }) => x);
  if (said.type === "MovingAverage" || xs.length === 0) return xs;
  const [low, high] = [Math.min(...xs) - before(said, isScatter), Math.max(...xs) + (said.forwardPeriod ?? 0)];
  if (!isScatter) return [...new Set([low, ...xs, ...ahead(Math.max(...xs), high)])];
  return Array.from({ length: SAMPLES + 1 }, (_, index) => low + ((high - low) * index) / SAMPLES);
}

const ahead = (from: number, to: number): readonly number[] => [
  ...Array.from({ length: Math.floor(to - from) }, (_, index) => from + index + 1),
  to,
];

function endLabel({ showEquation, showRSquared, type, label }: ChartTrendline, trend: Trend, show: ShowNumber) {
  const parts = [
    ...(showEquation === true && trend.coefficients.length > 0
      ? [equation(type, trend.coefficients, show, label?.numberFormat)]
      : []),
    ...(showRSquared === true && trend.rSquared !== undefined
      ? [`R² = ${show(trend.rSquared, label?.numberFormat ?? "0.0000")}`]
      : []),
  ];
  if (parts.length === 0) return {};
  const text = label?.text ?? parts.join("\n");
  const font = fontOf(label?.font);
  return {
    endLabel: {
      show: true,
      ...font,
      ...linesOf(font),
      backgroundColor: fillOf(label?.fill, "transparent"),
      ...borderOf(label?.line, { weight: 0.75 }),
      formatter: () => text,
      align: "right",
      verticalAlign: "bottom",
      distance: -4,
    },
  } as const;
}

const DIGITS = 4;
const RAISED = ["", "x", "x²", "x³", "x⁴", "x⁵", "x⁶"] as const;

/** As Excel writes it, highest power first. */
export function equation(
  type: ChartTrendline["type"],
  coefficients: readonly number[],
  show: ShowNumber,
  numberFormat?: string,
): string {
  // A format of digits that may be missing would leave the point of a whole number.
  const number = (value: number): string =>
    numberFormat === undefined ? show(Number(value.toFixed(DIGITS)), "General") : show(value, numberFormat);
  const [constant = 0, slope = 0] = coefficients;
  const plus = (value: number): string => (value < 0 ? ` - ${number(-value)}` : ` + ${number(value)}`);
  switch (type) {
    case "Exponential":
      return `y = ${number(constant)}e^(${number(slope)}x)`;
    case "Logarithmic":
      return `y = ${number(slope)}ln(x)${plus(constant)}`;
    case "Power":
      return `y = ${number(constant)}x^${number(slope)}`;
    default: {
      const [first, ...rest] = [...coefficients.entries()].reverse();
      const head = first ? `${number(first[1])}${RAISED[first[0]] ?? ""}` : "";
      return `y = ${head}${rest.map(([power, value]) => `${plus(value)}${RAISED[power] ?? ""}`).join("")}`;
    }
  }
}

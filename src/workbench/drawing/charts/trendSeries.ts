import type { LineSeriesOption } from "echarts/charts";
import type { ChartTrendline } from "../../grid/charts/chart";
import { axisIndexes } from "./columnSeries";
import { accent, fillOf, fontOf, linesOf, strokeOf } from "./looks";
import type { PlotSeries, ShowNumber } from "./plot";
import { trendline, type Point, type Trend } from "./trendline";
import { trendName } from "./trendName";

const SAMPLES = 60;

/** The trend lines of a series, drawn as lines without points. */
export function trendSeries(series: PlotSeries, show: ShowNumber): readonly LineSeriesOption[] {
  if (series.kind.stacking !== "none" || series.kind.shape === "area") return [];
  const isScatter = series.kind.shape === "scatter";
  const points = series.numbers.flatMap((y, index): Point[] => {
    const x = isScatter && series.along.length > 0 ? series.along[index] : index + 1;
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
  const inOrder = [...points].sort((one, other) => one.x - other.x);
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

/** A bent line is drawn at many places where its axis measures, and at each category where it does not. */
function xsOf({ type }: ChartTrendline, points: readonly Point[], isScatter: boolean): readonly number[] {
  const xs = points.map(({ x }) => x);
  if (!isScatter || type === "MovingAverage" || xs.length === 0) return xs;
  const [low, high] = [Math.min(...xs), Math.max(...xs)];
  return Array.from({ length: SAMPLES + 1 }, (_, index) => low + ((high - low) * index) / SAMPLES);
}

function endLabel({ showEquation, showRSquared, type }: ChartTrendline, trend: Trend, show: ShowNumber) {
  const parts = [
    ...(showEquation === true && trend.coefficients.length > 0 ? [equation(type, trend.coefficients, show)] : []),
    ...(showRSquared === true && trend.rSquared !== undefined ? [`R² = ${show(trend.rSquared, "0.0000")}`] : []),
  ];
  if (parts.length === 0) return {};
  const text = parts.join("\n");
  return {
    endLabel: {
      show: true,
      ...fontOf(undefined),
      ...linesOf(fontOf(undefined)),
      formatter: () => text,
      align: "right",
      verticalAlign: "bottom",
      distance: -4,
    },
  } as const;
}

const RAISED = ["", "x", "x²", "x³", "x⁴", "x⁵", "x⁶"] as const;

/** As Excel writes it, highest power first. */
export function equation(type: ChartTrendline["type"], coefficients: readonly number[], show: ShowNumber): string {
  const number = (value: number): string => show(value, "0.####");
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

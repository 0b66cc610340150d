import type { ChartLine, ChartMarker } from "../../grid/charts/chart";
import { accent, fillOf, pixels } from "./looks";
import type { PlotSeries } from "./plot";

export interface Marker {
  /** By the words of the drawing library, or a path. */
  readonly symbol: string;
  /** In pixels. */
  readonly size: number | number[];
  readonly fill: string;
  readonly line: ChartLine;
}

const SYMBOLS: Readonly<Record<Exclude<NonNullable<ChartMarker["markerStyle"]>, "Automatic">, string>> = {
  None: "none",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Circle: "circle",
  X: "path://M0 0L10 10M10 0L0 10",
  Plus: "path://M5 0V10M0 5H10",
  Star: "path://M5 0V10M0 5H10M1 1L9 9M9 1L1 9",
  Dash: "rect",
  Dot: "rect",
};
/** What is drawn of lines only has no inside. */
const OPEN = ["X", "Plus", "Star"];

/** The marker of a point, or of its series when no point is meant. */
export function markerOf(series: PlotSeries, index: number | undefined): Marker {
  const { said, kind, order } = series;
  const point = index === undefined ? undefined : said.points?.[String(index)];
  const style = point?.markerStyle ?? said.markerStyle ?? "Automatic";
  const isPlain = kind.shape === "area" || !kind.hasMarkers;
  const named = style === "Automatic" ? (isPlain && !point?.markerStyle ? "None" : "Circle") : style;
  const size = pixels(point?.markerSize ?? said.markerSize ?? 5);
  const color = said.line?.color ?? accent(order);
  const fill = fillOf(point?.markerBackgroundColor ?? point?.fill ?? said.markerBackgroundColor, color);
  const edge = point?.markerForegroundColor ?? point?.line?.color ?? said.markerForegroundColor ?? color;
  return {
    symbol: SYMBOLS[named],
    size: named === "Dash" ? [size, size / 3] : named === "Dot" ? [size / 2, size / 3] : size,
    fill: OPEN.includes(named) ? "transparent" : fill,
    line: { color: edge },
  };
}

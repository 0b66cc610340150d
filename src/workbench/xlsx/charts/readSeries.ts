import {
  NO_LABEL,
  type ChartData,
  type ChartLabels,
  type ChartMarker,
  type ChartPoint,
  type ChartType,
} from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { gapOf, isRound, kindOf, overlapOf } from "../../grid/charts/kinds";
import { unescapeText } from "../escapedText";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { LABEL, MARKER, TREND, wordFrom } from "./chartWords";
import { isSet, numberOf, readFont, readShape, said, valueOf } from "./readLooks";
import { readNumberFormat, readText, reference } from "./readTexts";

type SeriesFile = Exclude<ChartFile, { readonly pieces: unknown }>["series"][number];
type Theme = readonly string[];

export function readSeries(ser: XmlElement, group: XmlElement, type: ChartType, theme: Theme): SeriesFile {
  const { shape, hasMarkers, lines } = kindOf(type);
  const isBar = shape === "column" || shape === "bar";
  const isLine = shape === "line" || shape === "scatter";
  const { line, fill } = readShape(ser, theme);
  const isUsualLine = type === "XYScatter" && line?.style === "None";
  const varied = isSet(group, "varyColors");
  const explosion = numberOf(ser, "explosion");
  const smooth = isSet(ser, "smooth");
  const unless = <Value>(value: Value | undefined, usual: Value): Value | undefined =>
    value === usual ? undefined : value;
  const labels = readLabels(childNamed(ser, "dLbls"), theme);
  const points = readPoints(ser, isLine, theme);
  const trendlines = childrenNamed(ser, "trendline").map((each) => readTrend(each, theme));
  return said({
    name: readText(childNamed(ser, "tx")),
    fill,
    line: isUsualLine ? undefined : line,
    ...(isLine ? readMarker(childNamed(ser, "marker"), !hasMarkers, theme) : {}),
    invertIfNegative: isBar && isSet(ser, "invertIfNegative") ? true : undefined,
    varyByCategories: varied === isRound(type) ? undefined : varied,
    gapWidth: isBar ? unless(numberOf(group, "gapWidth") ?? 150, gapOf(type)) : undefined,
    overlap: isBar ? unless(numberOf(group, "overlap") ?? 0, overlapOf(type)) : undefined,
    explosion: type.endsWith("Exploded") ? undefined : explosion,
    firstSliceAngle: unless(numberOf(group, "firstSliceAng"), 0),
    doughnutHoleSize: shape === "doughnut" ? unless(numberOf(group, "holeSize") ?? 10, 75) : undefined,
    labels,
    points: Object.keys(points).length === 0 ? undefined : points,
    trendlines: trendlines.length === 0 ? undefined : trendlines,
    categories: readData(childNamed(ser, shape === "scatter" ? "xVal" : "cat")),
    values: readData(childNamed(ser, shape === "scatter" ? "yVal" : "val")),
    smooth: isLine && smooth !== (lines === "smooth") ? smooth : undefined,
  }) as SeriesFile;
}

function readMarker(marker: XmlElement | undefined, isUsuallyNone: boolean, theme: Theme): ChartMarker {
  const style = wordFrom(MARKER, valueOf(marker, "symbol"));
  const { fill, line } = readShape(marker, theme);
  return said({
    markerStyle: style === "None" && isUsuallyNone ? undefined : style,
    markerSize: numberOf(marker, "size"),
    markerBackgroundColor: fill,
    markerForegroundColor: line?.color,
  });
}

function readPoints(ser: XmlElement, isLine: boolean, theme: Theme): Record<string, ChartPoint> {
  const points: Record<string, ChartPoint> = {};
  for (const point of childrenNamed(ser, "dPt")) {
    const marker = isLine ? readMarker(childNamed(point, "marker"), false, theme) : {};
    points[valueOf(point, "idx") ?? ""] = said({
      ...readShape(point, theme),
      ...marker,
      explosion: numberOf(point, "explosion"),
    }) as ChartPoint;
  }
  for (const label of childrenNamed(childNamed(ser, "dLbls"), "dLbl")) {
    // One of a series with labels may have none.
    const labels = readLabels(label, theme) ?? NO_LABEL;
    const index = valueOf(label, "idx") ?? "";
    points[index] = { ...points[index], labels };
  }
  return points;
}

/** Undefined when nothing is shown. */
function readLabels(element: XmlElement | undefined, theme: Theme): ChartLabels | undefined {
  const shown = {
    showValue: isSet(element, "showVal"),
    showCategoryName: isSet(element, "showCatName"),
    showSeriesName: isSet(element, "showSerName"),
    showPercentage: isSet(element, "showPercent"),
  };
  if (!element || isSet(element, "delete") || !Object.values(shown).includes(true)) return undefined;
  const { showValue, ...others } = shown;
  const separator = childNamed(element, "separator")?.text;
  return said({
    showValue: showValue ? undefined : false,
    ...Object.fromEntries(Object.entries(others).filter(([, isShown]) => isShown)),
    showLegendKey: isSet(element, "showLegendKey") ? true : undefined,
    position: wordFrom(LABEL, valueOf(element, "dLblPos")),
    numberFormat: readNumberFormat(element),
    separator: separator === undefined ? undefined : unescapeText(separator),
    ...readShape(element, theme),
    ...readFont(element, theme),
  }) as ChartLabels;
}

type TrendFile = NonNullable<SeriesFile["trendlines"]>[number];

function readTrend(trend: XmlElement, theme: Theme): TrendFile {
  const name = childNamed(trend, "name")?.text;
  const type = wordFrom(TREND, valueOf(trend, "trendlineType")) ?? "Linear";
  const unlessTwo = (value: number | undefined): number | undefined => (value === 2 ? undefined : value);
  return {
    type,
    ...said({
      name: name === undefined ? undefined : unescapeText(name),
      line: readShape(trend, theme).line,
      polynomialOrder: type === "Polynomial" ? unlessTwo(numberOf(trend, "order")) : undefined,
      movingAveragePeriod: type === "MovingAverage" ? unlessTwo(numberOf(trend, "period")) : undefined,
      showRSquared: isSet(trend, "dispRSqr") ? true : undefined,
      showEquation: isSet(trend, "dispEq") ? true : undefined,
    }),
  } as TrendFile;
}

function readData(owner: XmlElement | undefined): ChartData | undefined {
  const source = owner?.children[0];
  const formula = reference(source);
  if (formula !== undefined) return { formula };
  const points = childrenNamed(source, "pt");
  if (!source || points.length === 0) return undefined;
  const written = Array.from({ length: numberOf(source, "ptCount") ?? points.length }, (): number | string => "");
  for (const point of points) {
    const text = childNamed(point, "v")?.text ?? "";
    written[Number(point.attributes["idx"])] = source.name === "numLit" ? Number(text) : unescapeText(text);
  }
  return { written };
}

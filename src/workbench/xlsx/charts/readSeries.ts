import {
  NO_LABEL,
  type ChartLabels,
  type ChartMarker,
  type ChartPoint,
  type ChartTrendlineLabel,
} from "../../grid/charts/chart";
import type { ChartType } from "../../grid/charts/chartTypes";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { gapOf, isRound, kindOf, measuresBoth, overlapOf } from "../../grid/charts/kinds";
import { unescapeText } from "../escapedText";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { LABEL, MARKER, SPLIT, TREND, wordFrom } from "./chartWords";
import { readErrorBars } from "./errorBarsXml";
import { readData } from "./readData";
import { isSet, numberOf, readFont, readRichText, readShape, said, valueOf } from "./readLooks";
import { readLayout } from "./layoutXml";
import { readNumberFormat, readText, readWordsPlace } from "./readTexts";

type SeriesFile = Exclude<ChartFile, { readonly pieces: unknown }>["series"][number];
type Theme = readonly string[];

export function readSeries(ser: XmlElement, group: XmlElement, type: ChartType, theme: Theme): SeriesFile {
  const kind = kindOf(type);
  const { shape, hasMarkers, lines, solid, second } = kind;
  const isMeasured = measuresBoth(kind);
  const isBar = shape === "column" || shape === "bar";
  const isLine = shape === "line" || shape === "scatter" || shape === "radar";
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
    invertIfNegative: (isBar || shape === "bubble") && isSet(ser, "invertIfNegative") ? true : undefined,
    varyByCategories: varied === isRound(type) ? undefined : varied,
    gapWidth: isBar || second ? unless(numberOf(group, "gapWidth") ?? 150, gapOf(type)) : undefined,
    overlap: isBar && !solid ? unless(numberOf(group, "overlap") ?? 0, overlapOf(type)) : undefined,
    explosion: type.endsWith("Exploded") ? undefined : explosion,
    firstSliceAngle: unless(numberOf(group, "firstSliceAng"), 0),
    doughnutHoleSize: shape === "doughnut" ? unless(numberOf(group, "holeSize") ?? 10, 75) : undefined,
    bubbleScale: unless(numberOf(group, "bubbleScale"), 100),
    secondPlotSize: unless(numberOf(group, "secondPieSize"), 75),
    splitType: second ? wordFrom(SPLIT, valueOf(group, "splitType")) : undefined,
    splitValue: second ? numberOf(group, "splitPos") : undefined,
    customSplit: second ? readSplit(group) : undefined,
    ...(isRound(type) || shape === "radar" ? {} : readErrorBars(ser, isMeasured, theme)),
    labels,
    points: Object.keys(points).length === 0 ? undefined : points,
    trendlines: trendlines.length === 0 ? undefined : trendlines,
    categories: readData(childNamed(ser, isMeasured ? "xVal" : "cat")),
    values: readData(childNamed(ser, isMeasured ? "yVal" : "val")),
    sizes: shape === "bubble" ? readData(childNamed(ser, "bubbleSize")) : undefined,
    smooth: isLine && shape !== "radar" && smooth !== (lines === "smooth") ? smooth : undefined,
  }) as SeriesFile;
}

function readSplit(group: XmlElement): readonly number[] | undefined {
  const chosen = childrenNamed(childNamed(group, "custSplit"), "secondPiePt");
  return chosen.length === 0 ? undefined : chosen.map(({ attributes }) => Number(attributes["val"]));
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
    showBubbleSize: isSet(element, "showBubbleSize"),
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
    ...readWordsPlace(childNamed(element, "txPr")),
    ...readFont(element, theme),
    ...readOwnWords(element, theme),
  }) as ChartLabels;
}

/** Words of a person's own in a label, with one look; or the cell that they come from. */
function readOwnWords(element: XmlElement, theme: Theme): Pick<ChartLabels, "text" | "formula" | "font"> {
  const words = childNamed(element, "tx");
  const rich = childNamed(words, "rich");
  if (!rich) return readText(words) ?? {};
  const { text, font } = readRichText(rich, theme);
  return { text, ...readWordsPlace(rich), ...said({ font }) };
}

function readTrendLabel(label: XmlElement, theme: Theme): ChartTrendlineLabel | undefined {
  const found = said({
    layout: readLayout(label),
    ...readFont(label, theme),
    ...readWordsPlace(childNamed(label, "txPr")),
    ...readOwnWords(label, theme),
    numberFormat: readNumberFormat(label),
    ...readShape(label, theme),
  });
  return Object.keys(found).length === 0 ? undefined : (found as ChartTrendlineLabel);
}

type TrendFile = NonNullable<SeriesFile["trendlines"]>[number];

function readTrend(trend: XmlElement, theme: Theme): TrendFile {
  const name = childNamed(trend, "name")?.text;
  const label = childNamed(trend, "trendlineLbl");
  const type = wordFrom(TREND, valueOf(trend, "trendlineType")) ?? "Linear";
  const unlessTwo = (value: number | undefined): number | undefined => (value === 2 ? undefined : value);
  return {
    type,
    ...said({
      name: name === undefined ? undefined : unescapeText(name),
      line: readShape(trend, theme).line,
      polynomialOrder: type === "Polynomial" ? unlessTwo(numberOf(trend, "order")) : undefined,
      movingAveragePeriod: type === "MovingAverage" ? unlessTwo(numberOf(trend, "period")) : undefined,
      forwardPeriod: numberOf(trend, "forward"),
      backwardPeriod: numberOf(trend, "backward"),
      intercept: numberOf(trend, "intercept"),
      label: label && readTrendLabel(label, theme),
      showRSquared: isSet(trend, "dispRSqr") ? true : undefined,
      showEquation: isSet(trend, "dispEq") ? true : undefined,
    }),
  } as TrendFile;
}

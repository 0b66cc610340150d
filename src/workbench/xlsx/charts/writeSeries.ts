import {
  isNoLabel,
  NO_LABEL,
  type ChartLabels,
  type ChartMarker,
  type ChartPoint,
  type ChartSeries,
  type ChartTrendline,
  type ChartTrendlineLabel,
} from "../../grid/charts/chart";
import type { ChartType } from "../../grid/charts/chartTypes";
import { isRound, kindOf, measuresBoth } from "../../grid/charts/kinds";
import { escapeText } from "../escapedText";
import type { ValueOf } from "../valueOf";
import { escapeXml, tag } from "../xml";
import { LABEL, MARKER, TREND } from "./chartWords";
import { errorBarsXml } from "./errorBarsXml";
import { layoutXml } from "./layoutXml";
import { mayStandAt } from "./labelPlaces";
import { dataXml, nameXml } from "./writeData";
import { looks, shapeXml, value } from "./writeLooks";
import { richTextXml, textStyleXml, type WordsPlace } from "./writeWords";
import { numberFormatXml } from "./writeTexts";

export interface Numbered {
  readonly series: ChartSeries;
  readonly order: number;
}

export const isBar = (type: ChartType): boolean => ["column", "bar"].includes(kindOf(type).shape);

export function seriesXml({ series, order }: Numbered, type: ChartType, valueOf: ValueOf): string {
  const kind = kindOf(type);
  const { shape, hasMarkers, lines } = kind;
  const isScatter = shape === "scatter";
  const isMeasured = measuresBoth(kind);
  const hasLines = isScatter || shape === "line" || shape === "radar";
  const inverts = isBar(type) || shape === "bubble";
  const line = series.line ?? (isScatter && lines === "none" ? ({ style: "None" } as const) : undefined);
  const exploded = type.endsWith("Exploded") ? 25 : undefined;
  const explosion = series.explosion ?? exploded;
  const points = Object.entries(series.points ?? {}).sort(([one], [other]) => Number(one) - Number(other));
  return tag(
    "c:ser",
    {},
    value("c:idx", order) +
      value("c:order", order) +
      nameXml(series.name, valueOf) +
      shapeXml(looks(series.fill, line)) +
      (inverts ? value("c:invertIfNegative", series.invertIfNegative ?? false) : "") +
      (hasLines ? markerXml(series, hasMarkers) : "") +
      (isRound(type) && explosion !== undefined ? value("c:explosion", explosion) : "") +
      points.map(([index, point]) => pointXml(index, point, type)).join("") +
      labelsXml(series, points, type, valueOf) +
      (isRound(type) || shape === "radar"
        ? ""
        : (series.trendlines ?? []).map((each) => trendXml(each, valueOf)).join("")) +
      (isRound(type) || shape === "radar" ? "" : errorBarsXml(series, isMeasured, valueOf)) +
      dataXml(isMeasured ? "c:xVal" : "c:cat", series.categories, isMeasured ? "numbers" : "any", valueOf) +
      dataXml(isMeasured ? "c:yVal" : "c:val", series.values, "numbers", valueOf) +
      (shape === "bubble"
        ? dataXml("c:bubbleSize", series.sizes, "numbers", valueOf) + value("c:bubble3D", type === "Bubble3DEffect")
        : "") +
      (isScatter || shape === "line" ? value("c:smooth", series.smooth ?? lines === "smooth") : ""),
  );
}

function markerXml(marker: ChartMarker, hasMarkers: boolean): string {
  const { markerStyle: style, markerSize, markerBackgroundColor: fill, markerForegroundColor: color } = marker;
  const isPlain = style === undefined && !hasMarkers;
  const symbol = style === undefined || style === "Automatic" ? (isPlain ? MARKER.None : undefined) : MARKER[style];
  const content =
    (symbol === undefined ? "" : value("c:symbol", symbol)) +
    (markerSize === undefined ? "" : value("c:size", markerSize)) +
    shapeXml(looks(fill, color === undefined ? undefined : { color }));
  return content === "" ? "" : tag("c:marker", {}, content);
}

function pointXml(index: string, point: ChartPoint, type: ChartType): string {
  const { fill, line, explosion } = point;
  const marker = markerXml(point, true);
  const content =
    (isBar(type) || kindOf(type).shape === "bubble" ? value("c:invertIfNegative", 0) : "") +
    marker +
    (explosion === undefined ? "" : value("c:explosion", explosion)) +
    shapeXml(looks(fill, line));
  const isSaid = marker !== "" || fill !== undefined || line !== undefined || explosion !== undefined;
  return isSaid ? tag("c:dPt", {}, value("c:idx", index) + content) : "";
}

function labelsXml(
  { labels }: ChartSeries,
  points: readonly (readonly [string, ChartPoint])[],
  type: ChartType,
  valueOf: ValueOf,
): string {
  const own = points.flatMap(([index, point]) => {
    if (!point.labels) return [];
    return [
      tag(
        "c:dLbl",
        {},
        value("c:idx", index) +
          (isNoLabel(point.labels)
            ? value("c:delete", 1)
            : ownWords(point.labels, valueOf) + labelXml(point.labels, type)),
      ),
    ];
  });
  return labels || own.length > 0 ? tag("c:dLbls", {}, own.join("") + labelXml(labels ?? NO_LABEL, type)) : "";
}

/** Of one point: a person's own, or those of a cell. */
function ownWords(
  { text, formula, font, ...place }: Pick<ChartLabels, "text" | "formula" | "font"> & WordsPlace,
  valueOf: ValueOf,
): string {
  if (formula !== undefined) return nameXml({ formula }, valueOf);
  return text === undefined ? "" : tag("c:tx", {}, richTextXml(text, font, place));
}

function labelXml(labels: ChartLabels, type: ChartType): string {
  const { numberFormat, position = "None", separator, font } = labels;
  return (
    (numberFormat === undefined ? "" : numberFormatXml(numberFormat)) +
    shapeXml(labels) +
    textStyleXml(font, labels) +
    (position === "None" || !mayStandAt(position, type) ? "" : value("c:dLblPos", LABEL[position])) +
    value("c:showLegendKey", labels.showLegendKey ?? false) +
    value("c:showVal", labels.showValue ?? true) +
    value("c:showCatName", labels.showCategoryName ?? false) +
    value("c:showSerName", labels.showSeriesName ?? false) +
    value("c:showPercent", labels.showPercentage ?? false) +
    value("c:showBubbleSize", labels.showBubbleSize ?? false) +
    (separator === undefined ? "" : `<c:separator>${escapeXml(escapeText(separator))}</c:separator>`)
  );
}

function trendXml(trend: ChartTrendline, valueOf: ValueOf): string {
  const { type, name, line, polynomialOrder = 2, movingAveragePeriod = 2 } = trend;
  return tag(
    "c:trendline",
    {},
    (name === undefined ? "" : `<c:name>${escapeXml(escapeText(name))}</c:name>`) +
      shapeXml(looks(undefined, line)) +
      value("c:trendlineType", TREND[type]) +
      (type === "Polynomial" ? value("c:order", polynomialOrder) : "") +
      (type === "MovingAverage" ? value("c:period", movingAveragePeriod) : "") +
      unless("c:forward", trend.forwardPeriod) +
      unless("c:backward", trend.backwardPeriod) +
      unless("c:intercept", trend.intercept) +
      value("c:dispRSqr", trend.showRSquared ?? false) +
      value("c:dispEq", trend.showEquation ?? false) +
      (trend.label ? trendLabelXml(trend.label, valueOf) : ""),
  );
}

const unless = (name: string, said: number | undefined): string => (said === undefined ? "" : value(name, said));

function trendLabelXml(label: ChartTrendlineLabel, valueOf: ValueOf): string {
  const { text, font, numberFormat, fill, line } = label;
  return tag(
    "c:trendlineLbl",
    {},
    layoutXml(label.layout) +
      ownWords(label, valueOf) +
      numberFormatXml(numberFormat) +
      shapeXml(looks(fill, line)) +
      (text === undefined ? textStyleXml(font, label) : ""),
  );
}

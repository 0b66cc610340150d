import {
  isNoLabel,
  NO_LABEL,
  type ChartLabels,
  type ChartMarker,
  type ChartPoint,
  type ChartSeries,
  type ChartTrendline,
  type ChartType,
} from "../../grid/charts/chart";
import { isRound, kindOf } from "../../grid/charts/kinds";
import { escapeText } from "../escapedText";
import type { ValueOf } from "../valueOf";
import { escapeXml, tag } from "../xml";
import { LABEL, MARKER, TREND } from "./chartWords";
import { mayStandAt } from "./labelPlaces";
import { dataXml, nameXml } from "./writeData";
import { looks, shapeXml, textStyleXml, value } from "./writeLooks";
import { numberFormatXml } from "./writeTexts";

export interface Numbered {
  readonly series: ChartSeries;
  readonly order: number;
}

export const isBar = (type: ChartType): boolean => ["column", "bar"].includes(kindOf(type).shape);

export function seriesXml({ series, order }: Numbered, type: ChartType, valueOf: ValueOf): string {
  const { shape, hasMarkers, lines } = kindOf(type);
  const isScatter = shape === "scatter";
  const hasLines = isScatter || shape === "line";
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
      (isBar(type) ? value("c:invertIfNegative", series.invertIfNegative ?? false) : "") +
      (hasLines ? markerXml(series, hasMarkers) : "") +
      (isRound(type) && explosion !== undefined ? value("c:explosion", explosion) : "") +
      points.map(([index, point]) => pointXml(index, point, type)).join("") +
      labelsXml(series, points, type) +
      (isRound(type) ? "" : (series.trendlines ?? []).map(trendXml).join("")) +
      dataXml(isScatter ? "c:xVal" : "c:cat", series.categories, isScatter ? "numbers" : "any", valueOf) +
      dataXml(isScatter ? "c:yVal" : "c:val", series.values, "numbers", valueOf) +
      (hasLines ? value("c:smooth", series.smooth ?? lines === "smooth") : ""),
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
    (isBar(type) ? value("c:invertIfNegative", 0) : "") +
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
): string {
  const own = points.flatMap(([index, point]) => {
    if (!point.labels) return [];
    return [
      tag(
        "c:dLbl",
        {},
        value("c:idx", index) + (isNoLabel(point.labels) ? value("c:delete", 1) : labelXml(point.labels, type)),
      ),
    ];
  });
  return labels || own.length > 0 ? tag("c:dLbls", {}, own.join("") + labelXml(labels ?? NO_LABEL, type)) : "";
}

function labelXml(labels: ChartLabels, type: ChartType): string {
  const { numberFormat, position = "None", separator, font } = labels;
  return (
    (numberFormat === undefined ? "" : numberFormatXml(numberFormat)) +
    shapeXml(labels) +
    textStyleXml(font) +
    (position === "None" || !mayStandAt(position, type) ? "" : value("c:dLblPos", LABEL[position])) +
    value("c:showLegendKey", labels.showLegendKey ?? false) +
    value("c:showVal", labels.showValue ?? true) +
    value("c:showCatName", labels.showCategoryName ?? false) +
    value("c:showSerName", labels.showSeriesName ?? false) +
    value("c:showPercent", labels.showPercentage ?? false) +
    value("c:showBubbleSize", 0) +
    (separator === undefined ? "" : `<c:separator>${escapeXml(escapeText(separator))}</c:separator>`)
  );
}

function trendXml(trend: ChartTrendline): string {
  const { type, name, line, polynomialOrder = 2, movingAveragePeriod = 2 } = trend;
  return tag(
    "c:trendline",
    {},
    (name === undefined ? "" : `<c:name>${escapeXml(escapeText(name))}</c:name>`) +
      shapeXml(looks(undefined, line)) +
      value("c:trendlineType", TREND[type]) +
      (type === "Polynomial" ? value("c:order", polynomialOrder) : "") +
      (type === "MovingAverage" ? value("c:period", movingAveragePeriod) : "") +
      value("c:dispRSqr", trend.showRSquared ?? false) +
      value("c:dispEq", trend.showEquation ?? false),
  );
}

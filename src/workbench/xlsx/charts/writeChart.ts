import type {
  Chart,
  ChartAxis,
  ChartLabels,
  ChartMarker,
  ChartPoint,
  ChartSeries,
  ChartTitle,
  ChartTrendline,
  ChartType,
} from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { gapOf, isRound, kindOf, overlapOf } from "../../grid/charts/kinds";
import { hasLegend, hasTitle, isTitled } from "../../grid/charts/shownTexts";
import { escapeFormula, escapeText } from "../escapedText";
import type { ValueOf } from "../valueOf";
import { escapeXml, tag, xmlDocument } from "../xml";
import { BLANKS, ELEMENTS, LABEL, LEGEND, MARKER, TICK_LABEL, TICK_MARK, TREND } from "./chartWords";
import { mayStandAt } from "./labelPlaces";
import { dataXml, nameXml } from "./writeData";
import { richTextXml, shapeXml, textStyleXml, value } from "./writeLooks";

const NAMESPACES = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** A chart of a file as Excel and LibreOffice read it, with what its cells hold now. */
export function chartXml(file: ChartFile, valueOf: ValueOf): string {
  if ("pieces" in file)
    return xmlDocument(
      file.pieces
        .map((piece) => ("xml" in piece ? piece.xml : escapeXml(escapeFormula(piece.formula.replace(/^=/, "")))))
        .join(""),
    );
  // Nothing here asks for ids.
  const chart = file as unknown as Chart;
  const title = hasTitle(chart) ? titleXml(chart.title ?? {}, valueOf) : "";
  return xmlDocument(
    tag(
      "c:chartSpace",
      NAMESPACES,
      value("c:roundedCorners", 0) +
        tag(
          "c:chart",
          {},
          title +
            value("c:autoTitleDeleted", title === "") +
            tag("c:plotArea", {}, `<c:layout/>${groupsXml(chart, valueOf)}${shapeXml(chart.plotArea ?? {})}`) +
            (hasLegend(chart) ? legendXml(chart) : "") +
            value("c:plotVisOnly", chart.plotVisibleOnly ?? true) +
            value("c:dispBlanksAs", BLANKS[chart.displayBlanksAs ?? "NotPlotted"]),
        ) +
        shapeXml(chart.format ?? {}) +
        textStyleXml(chart.format?.font),
    ),
  );
}

function titleXml({ text, formula, overlay = false, fill, line, font }: ChartTitle, valueOf: ValueOf): string {
  const words =
    formula !== undefined
      ? nameXml({ formula }, valueOf)
      : text === undefined
        ? ""
        : tag("c:tx", {}, richTextXml(text, font));
  const style = formula === undefined && text !== undefined ? "" : textStyleXml(font);
  return tag("c:title", {}, words + value("c:overlay", overlay) + shapeXml(looks(fill, line)) + style);
}

const looks = (fill: ChartTitle["fill"], line: ChartTitle["line"]): Pick<ChartTitle, "fill" | "line"> => ({
  ...(fill === undefined ? {} : { fill }),
  ...(line === undefined ? {} : { line }),
});

const legendXml = ({ legend = {} }: Chart): string =>
  tag(
    "c:legend",
    {},
    value("c:legendPos", LEGEND[legend.position ?? "Bottom"]) +
      value("c:overlay", legend.overlay ?? false) +
      shapeXml(legend) +
      textStyleXml(legend.font),
  );

interface Numbered {
  readonly series: ChartSeries;
  readonly order: number;
}

interface Group {
  readonly type: ChartType;
  readonly isSecondary: boolean;
  readonly all: readonly Numbered[];
}

/** Series of one kind on one pair of axes are drawn together; those of the chart's own kind come first. */
function groupsOf({ type: own, series }: Chart): readonly Group[] {
  const groups = new Map<string, Group>([[`${own} false`, { type: own, isSecondary: false, all: [] }]]);
  for (const [order, each] of series.entries()) {
    const type = each.type ?? own;
    const isSecondary = each.axisGroup === "Secondary" && !isRound(type);
    const key = `${type} ${String(isSecondary)}`;
    const all = [...(groups.get(key)?.all ?? []), { series: each, order }];
    groups.set(key, { type, isSecondary, all });
  }
  const used = [...groups.values()].filter(({ all }) => all.length > 0);
  return used.length === 0 ? [...groups.values()] : used;
}

const IDS = { primary: [111_111_111, 111_111_112], secondary: [111_111_113, 111_111_114] } as const;

function groupsXml(chart: Chart, valueOf: ValueOf): string {
  const groups = groupsOf(chart);
  const withAxes = groups.filter(({ type }) => !isRound(type));
  return (
    groups.map((group) => groupXml(group, valueOf)).join("") +
    (["primary", "secondary"] as const)
      .map((name) => {
        const first = withAxes.find(({ isSecondary }) => isSecondary === (name === "secondary"));
        return first ? axesXml(chart, first, valueOf) : "";
      })
      .join("")
  );
}

const GROUPINGS = { none: "standard", stacked: "stacked", percent: "percentStacked" } as const;

function groupXml({ type, isSecondary, all }: Group, valueOf: ValueOf): string {
  const { shape, stacking, hasMarkers, lines } = kindOf(type);
  const grouping = value("c:grouping", stacking === "none" && isBar(type) ? "clustered" : GROUPINGS[stacking]);
  const varied = all.some(({ series }) => series.varyByCategories ?? isRound(type));
  const first = <Name extends keyof ChartSeries>(name: Name): ChartSeries[Name] | undefined =>
    all.map(({ series }) => series[name]).find((each) => each !== undefined);
  const series = value("c:varyColors", varied) + all.map((each) => seriesXml(each, type, valueOf)).join("");
  const axes = IDS[isSecondary ? "secondary" : "primary"].map((id) => value("c:axId", id)).join("");
  const angle = value("c:firstSliceAng", first("firstSliceAngle") ?? 0);
  switch (shape) {
    case "column":
    case "bar":
      return tag(
        ELEMENTS[shape],
        {},
        value("c:barDir", shape === "bar" ? "bar" : "col") +
          grouping +
          series +
          value("c:gapWidth", first("gapWidth") ?? gapOf(type)) +
          value("c:overlap", first("overlap") ?? overlapOf(type)) +
          axes,
      );
    case "line":
      return tag(ELEMENTS.line, {}, grouping + series + (hasMarkers ? value("c:marker", 1) : "") + axes);
    case "area":
      return tag(ELEMENTS.area, {}, grouping + series + axes);
    case "pie":
      return tag(ELEMENTS.pie, {}, series + angle);
    case "doughnut":
      return tag(ELEMENTS.doughnut, {}, series + angle + value("c:holeSize", first("doughnutHoleSize") ?? 75));
    case "scatter":
      return tag(
        ELEMENTS.scatter,
        {},
        value("c:scatterStyle", lines === "smooth" ? "smoothMarker" : "lineMarker") + series + axes,
      );
  }
}

const isBar = (type: ChartType): boolean => ["column", "bar"].includes(kindOf(type).shape);

function seriesXml({ series, order }: Numbered, type: ChartType, valueOf: ValueOf): string {
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

const NOTHING_SHOWN: ChartLabels = { showValue: false };

function labelsXml(
  { labels }: ChartSeries,
  points: readonly (readonly [string, ChartPoint])[],
  type: ChartType,
): string {
  const own = points.flatMap(([index, point]) => {
    if (!point.labels) return [];
    const isGone = JSON.stringify(point.labels) === JSON.stringify(NOTHING_SHOWN);
    return [tag("c:dLbl", {}, value("c:idx", index) + (isGone ? value("c:delete", 1) : labelXml(point.labels, type)))];
  });
  return labels || own.length > 0 ? tag("c:dLbls", {}, own.join("") + labelXml(labels ?? NOTHING_SHOWN, type)) : "";
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

const numberFormatXml = (format: string | undefined): string =>
  tag("c:numFmt", { formatCode: escapeText(format ?? "General"), sourceLinked: format === undefined ? 1 : 0 });

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

function axesXml({ axes = {} }: Chart, { type, isSecondary }: Group, valueOf: ValueOf): string {
  const [category, values] = IDS[isSecondary ? "secondary" : "primary"];
  const { shape } = kindOf(type);
  const isLying = shape === "bar";
  const isScatter = shape === "scatter";
  const [first, second] = isSecondary
    ? [{ visible: false, ...axes.secondaryCategory }, axes.secondaryValue ?? {}]
    : [axes.category ?? {}, axes.value ?? {}];
  const side = (near: string, far: string): string => (isSecondary ? far : near);
  const hasLines = !isSecondary;
  return (
    tag(
      isScatter ? "c:valAx" : "c:catAx",
      {},
      axisXml(first, category, isLying ? side("l", "r") : side("b", "t"), isScatter && hasLines, valueOf) +
        value("c:crossAx", values) +
        value("c:crosses", "autoZero") +
        (isScatter
          ? value("c:crossBetween", "midCat") + unitsXml(first)
          : value("c:auto", 1) +
            value("c:lblAlgn", "ctr") +
            value("c:lblOffset", 100) +
            (first.tickLabelSpacing === undefined ? "" : value("c:tickLblSkip", first.tickLabelSpacing)) +
            value("c:noMultiLvlLbl", 0)),
    ) +
    tag(
      "c:valAx",
      {},
      axisXml(second, values, isLying ? side("b", "t") : side("l", "r"), hasLines, valueOf) +
        value("c:crossAx", category) +
        value("c:crosses", isSecondary ? "max" : "autoZero") +
        value("c:crossBetween", isScatter || shape === "area" ? "midCat" : "between") +
        unitsXml(second),
    )
  );
}

const unitsXml = ({ majorUnit, minorUnit }: ChartAxis): string =>
  (majorUnit === undefined ? "" : value("c:majorUnit", majorUnit)) +
  (minorUnit === undefined ? "" : value("c:minorUnit", minorUnit));

function axisXml(axis: ChartAxis, id: number, side: string, hasLines: boolean, valueOf: ValueOf): string {
  const { majorGridlines, minorGridlines, title, minimum, maximum, logBase = 10 } = axis;
  const scaling =
    (axis.scaleType === "Logarithmic" ? value("c:logBase", logBase) : "") +
    value("c:orientation", axis.reversePlotOrder === true ? "maxMin" : "minMax") +
    (maximum === undefined ? "" : value("c:max", maximum)) +
    (minimum === undefined ? "" : value("c:min", minimum));
  const lines = (name: string, said: ChartAxis["majorGridlines"], isUsual: boolean): string =>
    (said?.visible ?? isUsual) ? tag(name, {}, shapeXml(looks(undefined, said?.line))) : "";
  return (
    value("c:axId", id) +
    tag("c:scaling", {}, scaling) +
    value("c:delete", !(axis.visible ?? true)) +
    value("c:axPos", side) +
    lines("c:majorGridlines", majorGridlines, hasLines) +
    lines("c:minorGridlines", minorGridlines, false) +
    (title && isTitled(title) ? titleXml(title, valueOf) : "") +
    numberFormatXml(axis.numberFormat) +
    value("c:majorTickMark", TICK_MARK[axis.majorTickMark ?? "None"]) +
    value("c:minorTickMark", TICK_MARK[axis.minorTickMark ?? "None"]) +
    value("c:tickLblPos", TICK_LABEL[axis.tickLabelPosition ?? "NextToAxis"]) +
    shapeXml(axis) +
    textStyleXml(axis.font)
  );
}

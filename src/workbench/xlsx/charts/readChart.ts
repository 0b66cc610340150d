import { parseAddress } from "../../grid/address";
import type {
  Chart,
  ChartAxes,
  ChartAxis,
  ChartData,
  ChartLabels,
  ChartMarker,
  ChartPoint,
  ChartText,
  ChartTitle,
  ChartType,
} from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { gapOf, isRound, kindOf, overlapOf } from "../../grid/charts/kinds";
import { hasLegend } from "../../grid/charts/shownTexts";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { unescapeFormula, unescapeText } from "../escapedText";
import { formulaFromFile } from "../formulaFromFile";
import { childNamed, childrenNamed, isOn, type XmlElement } from "../xml";
import { BLANKS, LABEL, LEGEND, MARKER, TICK_LABEL, TICK_MARK, TREND, wordFrom } from "./chartWords";
import { isSet, numberOf, readFont, readRichText, readShape, said, valueOf } from "./readLooks";

type MadeChart = Exclude<ChartFile, { readonly pieces: unknown }>;
type SeriesFile = MadeChart["series"][number];
type Theme = readonly string[];

/** Kinds that can be made here; a chart with another one is kept as it is. */
const MADE = new Set(["barChart", "lineChart", "areaChart", "pieChart", "doughnutChart", "scatterChart"]);

const groupsOf = (root: XmlElement): readonly XmlElement[] =>
  childNamed(childNamed(root, "chart"), "plotArea")?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];

/** The kind that cannot be made here, if there is one. */
export const otherKind = (root: XmlElement): string | undefined => {
  const groups = groupsOf(root);
  return groups.length === 0 ? root.name : groups.find(({ name }) => !MADE.has(name))?.name;
};

/** A chart of a file whose kinds can all be made here. */
export function readChart(root: XmlElement, theme: Theme): Omit<MadeChart, "name" | "place"> {
  const chart = childNamed(root, "chart");
  const plot = childNamed(chart, "plotArea");
  const groups = groupsOf(root);
  const types = groups.map(typeOf);
  const type = types[0] ?? "ColumnClustered";
  const secondary = secondaryAxes(plot, groups);
  const series = groups
    .flatMap((group, index) => {
      const own = types[index] ?? type;
      const isSecondary = childrenNamed(group, "axId").some(({ attributes }) => secondary.has(attributes["val"] ?? ""));
      return childrenNamed(group, "ser").map((each) => ({
        order: numberOf(each, "order") ?? 0,
        series: {
          ...readSeries(each, group, own, theme),
          ...(own === type ? {} : { type: own }),
          ...(isSecondary ? { axisGroup: "Secondary" as const } : {}),
        },
      }));
    })
    .sort((one, other) => one.order - other.order)
    .map((each) => each.series);
  const blanks = wordFrom(BLANKS, valueOf(chart, "dispBlanksAs") ?? "zero");
  const format = { ...readShape(root, theme), ...readFont(root, theme) };
  const plotArea = readShape(plot, theme);
  return {
    type,
    plotBy: plotByOf(series[0]),
    ...readTitle(childNamed(chart, "title"), true, theme),
    ...readLegend(
      childNamed(chart, "legend"),
      hasLegend({ type, series: series as unknown as Chart["series"] }),
      theme,
    ),
    ...readAxes(plot, groups, secondary, theme),
    series,
    ...(Object.keys(format).length === 0 ? {} : { format }),
    ...(Object.keys(plotArea).length === 0 ? {} : { plotArea }),
    ...(blanks === undefined || blanks === "NotPlotted" ? {} : { displayBlanksAs: blanks }),
    ...(isSet(chart, "plotVisOnly", true) ? {} : { plotVisibleOnly: false }),
  };
}

const STACKED = { stacked: "Stacked", percentStacked: "Stacked100" } as const;

function typeOf(group: XmlElement): ChartType {
  const grouping = valueOf(group, "grouping") ?? "";
  const stacked = grouping in STACKED ? STACKED[grouping as keyof typeof STACKED] : "";
  const series = childrenNamed(group, "ser");
  const all = (test: (each: XmlElement) => boolean): boolean => series.length > 0 && series.every(test);
  const isBare = all((each) => valueOf(childNamed(each, "marker"), "symbol") === MARKER.None);
  const isExploded = all((each) => (numberOf(each, "explosion") ?? 0) === 25);
  switch (group.name) {
    case "lineChart":
      return `Line${isSet(group, "marker") && !isBare ? "Markers" : ""}${stacked}`;
    case "areaChart":
      return `Area${stacked}`;
    case "pieChart":
      return isExploded ? "PieExploded" : "Pie";
    case "doughnutChart":
      return isExploded ? "DoughnutExploded" : "Doughnut";
    case "scatterChart": {
      if (all((each) => childNamed(childNamed(childNamed(each, "spPr"), "ln"), "noFill") !== undefined))
        return "XYScatter";
      const isBent = valueOf(group, "scatterStyle") === "smoothMarker" || all((each) => isSet(each, "smooth"));
      return `XYScatter${isBent ? "Smooth" : "Lines"}${isBare ? "NoMarkers" : ""}`;
    }
    default:
      return `${valueOf(group, "barDir") === "bar" ? "Bar" : "Column"}${stacked === "" ? "Clustered" : stacked}`;
  }
}

/** Axes of the second group stand on the other side. */
function secondaryAxes(plot: XmlElement | undefined, groups: readonly XmlElement[]): ReadonlySet<string> {
  const first = new Set(
    childrenNamed(
      groups.find((each) => childNamed(each, "axId")),
      "axId",
    ).map(({ attributes }) => attributes["val"]),
  );
  const ids = (plot?.children ?? []).filter(({ name }) => /Ax$/.test(name)).map((axis) => valueOf(axis, "axId") ?? "");
  const isFar = (plot?.children ?? []).some(
    (axis) => axis.name === "valAx" && first.has(valueOf(axis, "axId")) && valueOf(axis, "crosses") === "max",
  );
  const others = ids.filter((id) => !first.has(id));
  // A file may name the second pair first.
  return new Set(isFar && others.length > 0 ? ids.filter((id) => first.has(id)) : others);
}

const reference = (element: XmlElement | undefined): string | undefined => {
  const written = childNamed(element, "f")?.text;
  return written === undefined ? undefined : formulaFromFile(unescapeFormula(written), undefined);
};

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

function readText(owner: XmlElement | undefined): ChartText | undefined {
  const formula = reference(childNamed(owner, "strRef"));
  const text = childNamed(owner, "v")?.text;
  return formula !== undefined ? { formula } : text === undefined ? undefined : { text: unescapeText(text) };
}

/** A series in the first columns of a sheet is a column unless its cells stand beside each other. */
function plotByOf(series: SeriesFile | undefined): "Rows" | "Columns" {
  const area = parseAddress(series?.values?.formula ?? "", SHEET_LIMITS)?.area;
  return area && area.columns > area.rows ? "Rows" : "Columns";
}

function readSeries(ser: XmlElement, group: XmlElement, type: ChartType, theme: Theme): SeriesFile {
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
    const labels = readLabels(label, theme) ?? { showValue: false };
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

function readNumberFormat(owner: XmlElement | undefined): string | undefined {
  const format = childNamed(owner, "numFmt");
  if (!format || isOn(format, "sourceLinked")) return undefined;
  return unescapeText(format.attributes["formatCode"] ?? "General");
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

/** @param isUsual - whether there is a title of which nothing is said */
function readTitle(title: XmlElement | undefined, isUsual: boolean, theme: Theme): { readonly title?: ChartTitle } {
  if (!title) return isUsual ? { title: { visible: false } } : {};
  const words = childNamed(title, "tx");
  const rich = childNamed(words, "rich");
  const found: ChartTitle = {
    ...(rich ? readRichText(rich, theme) : { ...readText(words), ...readFont(title, theme) }),
    ...readShape(title, theme),
    ...(isSet(title, "overlay") ? { overlay: true } : {}),
  };
  const isShown = isUsual || found.text !== undefined || found.formula !== undefined;
  const all = isShown ? found : { visible: true, ...found };
  return Object.keys(all).length === 0 ? {} : { title: all };
}

function readLegend(legend: XmlElement | undefined, isUsual: boolean, theme: Theme): Pick<MadeChart, "legend"> {
  if (!legend) return isUsual ? { legend: { visible: false } } : {};
  const position = wordFrom(LEGEND, valueOf(legend, "legendPos") ?? "r");
  const found = said({
    visible: isUsual ? undefined : true,
    position: position === "Bottom" ? undefined : position,
    overlay: isSet(legend, "overlay") ? true : undefined,
    ...readShape(legend, theme),
    ...readFont(legend, theme),
  });
  return Object.keys(found).length === 0 ? {} : { legend: found };
}

const PLACES = [
  ["category", "value"],
  ["secondaryCategory", "secondaryValue"],
] as const;

function readAxes(
  plot: XmlElement | undefined,
  groups: readonly XmlElement[],
  secondary: ReadonlySet<string>,
  theme: Theme,
): Pick<MadeChart, "axes"> {
  const axes: { -readonly [Name in keyof ChartAxes]: ChartAxes[Name] } = {};
  for (const group of groups) {
    const ids = childrenNamed(group, "axId").map(({ attributes }) => attributes["val"] ?? "");
    const isSecondary = ids.some((id) => secondary.has(id));
    ids.forEach((id, index) => {
      const axis = plot?.children.find((each) => /Ax$/.test(each.name) && valueOf(each, "axId") === id);
      const name = PLACES[isSecondary ? 1 : 0][index];
      if (!axis || !name) return;
      const isLined = !isSecondary && (name === "value" || group.name === "scatterChart");
      const found = readAxis(axis, isLined, name !== "secondaryCategory", theme);
      if (Object.keys(found).length > 0) axes[name] = found;
    });
  }
  return Object.keys(axes).length === 0 ? {} : { axes };
}

function readAxis(axis: XmlElement, isLined: boolean, isUsuallyShown: boolean, theme: Theme): ChartAxis {
  const scaling = childNamed(axis, "scaling");
  const logBase = numberOf(scaling, "logBase");
  const isShown = !isSet(axis, "delete");
  const label = wordFrom(TICK_LABEL, valueOf(axis, "tickLblPos"));
  const major = wordFrom(TICK_MARK, valueOf(axis, "majorTickMark") ?? "cross");
  const minor = wordFrom(TICK_MARK, valueOf(axis, "minorTickMark") ?? "cross");
  return said({
    visible: isShown === isUsuallyShown ? undefined : isShown,
    ...readTitle(childNamed(axis, "title"), false, theme),
    minimum: numberOf(scaling, "min"),
    maximum: numberOf(scaling, "max"),
    majorUnit: numberOf(axis, "majorUnit"),
    minorUnit: numberOf(axis, "minorUnit"),
    numberFormat: readNumberFormat(axis),
    scaleType: logBase === undefined ? undefined : "Logarithmic",
    logBase: logBase === 10 ? undefined : logBase,
    reversePlotOrder: valueOf(scaling, "orientation") === "maxMin" ? true : undefined,
    tickLabelPosition: label === "NextToAxis" ? undefined : label,
    tickLabelSpacing: numberOf(axis, "tickLblSkip"),
    majorTickMark: major === "None" ? undefined : major,
    minorTickMark: minor === "None" ? undefined : minor,
    majorGridlines: readGridlines(childNamed(axis, "majorGridlines"), isLined, theme),
    minorGridlines: readGridlines(childNamed(axis, "minorGridlines"), false, theme),
    ...readShape(axis, theme),
    ...readFont(axis, theme),
  }) as ChartAxis;
}

function readGridlines(lines: XmlElement | undefined, isUsual: boolean, theme: Theme): ChartAxis["majorGridlines"] {
  const isThere = lines !== undefined;
  const found = said({ visible: isThere === isUsual ? undefined : isThere, line: readShape(lines, theme).line });
  return Object.keys(found).length === 0 ? undefined : found;
}

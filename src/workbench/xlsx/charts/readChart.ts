import { parseAddress } from "../../grid/address";
import type { Chart } from "../../grid/charts/chart";
import type { ChartType } from "../../grid/charts/chartTypes";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { hasLegend } from "../../grid/charts/shownTexts";
import { kindOf } from "../../grid/charts/kinds";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { childNamed, childrenNamed, type XmlElement } from "../xml";
import { BLANKS, MARKER, wordFrom } from "./chartWords";
import { readPlotLayout } from "./layoutXml";
import { readAxes, secondaryAxes, standOtherwise } from "./readAxes";
import { isSet, numberOf, readFont, readShape, said, valueOf } from "./readLooks";
import { readSeries } from "./readSeries";
import { readLegend, readTitle } from "./readTexts";
import { usualView } from "./writeView";

type MadeChart = Exclude<ChartFile, { readonly pieces: unknown }>;
type SeriesFile = MadeChart["series"][number];
type Theme = readonly string[];

/** Kinds that can be made here; a chart with another one is kept as it is. */
const MADE = new Set(["barChart", "lineChart", "areaChart", "pieChart", "doughnutChart", "scatterChart"]);
/** They share their chart with no other. */
const ALONE = new Set([
  "bubbleChart",
  "radarChart",
  "ofPieChart",
  "bar3DChart",
  "line3DChart",
  "area3DChart",
  "pie3DChart",
]);

const groupsOf = (root: XmlElement): readonly XmlElement[] =>
  childNamed(childNamed(root, "chart"), "plotArea")?.children.filter(({ name }) => name.endsWith("Chart")) ?? [];

/** The kind that cannot be made here, if there is one. */
export const otherKind = (root: XmlElement): string | undefined => {
  const groups = groupsOf(root);
  const isAlone = groups.length === 1 && ALONE.has(groups[0]?.name ?? "");
  return groups.length === 0 ? root.name : isAlone ? undefined : groups.find(({ name }) => !MADE.has(name))?.name;
};

/** Whether its axes are laid out in a way that is not kept. */
export const hasOtherAxes = (root: XmlElement): boolean =>
  standOtherwise(childNamed(childNamed(root, "chart"), "plotArea"), groupsOf(root));

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
  const style = numberOf(root, "style");
  const blanks = wordFrom(BLANKS, valueOf(chart, "dispBlanksAs") ?? "zero");
  const format = { ...readShape(root, theme), ...readFont(root, theme) };
  const plotArea = said({ ...readShape(plot, theme), layout: readPlotLayout(plot) });
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
    ...readView(chart, groups[0], type),
    ...readDataTable(childNamed(plot, "dTable"), theme),
    series,
    ...(Object.keys(format).length === 0 ? {} : { format }),
    ...(Object.keys(plotArea).length === 0 ? {} : { plotArea }),
    ...(blanks === undefined || blanks === "NotPlotted" ? {} : { displayBlanksAs: blanks }),
    ...(isSet(chart, "plotVisOnly", true) ? {} : { plotVisibleOnly: false }),
    ...(childNamed(root, "roundedCorners") && isSet(root, "roundedCorners") ? { roundedCorners: true } : {}),
    ...(style === undefined || style === 2 ? {} : { style }),
    ...(isSet(chart, "showDLblsOverMax") ? { showDataLabelsOverMaximum: true } : {}),
  };
}

function readDataTable(table: XmlElement | undefined, theme: Theme): Pick<MadeChart, "dataTable"> {
  if (!table) return {};
  const hidden = (name: string): false | undefined => (isSet(table, name) ? undefined : false);
  return {
    dataTable: {
      visible: true,
      ...said({
        showHorizontalBorder: hidden("showHorzBorder"),
        showVerticalBorder: hidden("showVertBorder"),
        showOutlineBorder: hidden("showOutline"),
        showLegendKey: hidden("showKeys"),
      }),
      ...readShape(table, theme),
      ...readFont(table, theme),
    },
  };
}

const STACKED = { stacked: "Stacked", percentStacked: "Stacked100" } as const;

function typeOf(group: XmlElement): ChartType {
  const grouping = valueOf(group, "grouping") ?? "";
  const stacked: Stacked = grouping in STACKED ? STACKED[grouping as keyof typeof STACKED] : "";
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
    case "pie3DChart":
      return isExploded ? "3DPieExploded" : "3DPie";
    case "ofPieChart":
      return valueOf(group, "ofPieType") === "bar" ? "BarOfPie" : "PieOfPie";
    case "line3DChart":
      return "3DLine";
    case "area3DChart":
      return `3DArea${stacked}`;
    case "bar3DChart":
      return solidBar(group, stacked);
    case "bubbleChart":
      return isSet(group, "bubble3D") || all((each) => isSet(each, "bubble3D")) ? "Bubble3DEffect" : "Bubble";
    case "radarChart": {
      const style = valueOf(group, "radarStyle");
      return style === "filled" ? "RadarFilled" : style === "standard" || isBare ? "Radar" : "RadarMarkers";
    }
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

type Stacked = "" | "Stacked" | "Stacked100";

/** Columns and bars that stand in space, by their body. */
function solidBar(group: XmlElement, stacked: Stacked): ChartType {
  const body = /^(cylinder|cone|pyramid)/.exec(valueOf(group, "shape") ?? "")?.[1];
  const isLying = valueOf(group, "barDir") === "bar";
  const isDeep = !isLying && valueOf(group, "grouping") === "standard";
  const how = isDeep ? "" : stacked === "" ? "Clustered" : stacked;
  const side = isLying ? "Bar" : "Col";
  switch (body) {
    case "cylinder":
      return `Cylinder${side}${how}` as ChartType;
    case "cone":
      return `Cone${side}${how}` as ChartType;
    case "pyramid":
      return `Pyramid${side}${how}` as ChartType;
    default:
      return `3D${isLying ? "Bar" : "Column"}${how}` as ChartType;
  }
}

/** From where a chart that stands in space is seen, where it is not as usual. */
function readView(
  chart: XmlElement | undefined,
  group: XmlElement | undefined,
  type: ChartType,
): Pick<MadeChart, "view"> {
  if (kindOf(type).solid === undefined) return {};
  const view = childNamed(chart, "view3D");
  const usual = usualView(type);
  const unless = <Value>(found: Value | undefined, each: Value): Value | undefined =>
    found === each ? undefined : found;
  const found = said({
    rotX: unless(numberOf(view, "rotX"), usual.rotX),
    rotY: unless(numberOf(view, "rotY"), usual.rotY),
    rightAngleAxes: view ? unless(isSet(view, "rAngAx"), usual.rightAngleAxes) : undefined,
    perspective: numberOf(view, "perspective"),
    heightPercent: numberOf(view, "hPercent"),
    depthPercent: numberOf(view, "depthPercent"),
    gapDepth: numberOf(group, "gapDepth"),
  });
  return Object.keys(found).length === 0 ? {} : { view: found };
}

/** A series in the first columns of a sheet is a column unless its cells stand beside each other. */
function plotByOf(series: SeriesFile | undefined): "Rows" | "Columns" {
  const area = parseAddress(series?.values?.formula ?? "", SHEET_LIMITS)?.area;
  return area && area.columns > area.rows ? "Rows" : "Columns";
}

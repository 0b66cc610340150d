import type { Chart, ChartSeries, ChartType } from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { gapOf, isRound, kindOf, overlapOf } from "../../grid/charts/kinds";
import { hasLegend, hasTitle } from "../../grid/charts/shownTexts";
import { escapeFormula } from "../escapedText";
import type { ValueOf } from "../valueOf";
import { escapeXml, tag, xmlDocument } from "../xml";
import { BLANKS, ELEMENTS, LEGEND } from "./chartWords";
import { axesXml, AXIS_IDS } from "./writeAxes";
import { shapeXml, textStyleXml, value } from "./writeLooks";
import { isBar, seriesXml, type Numbered } from "./writeSeries";
import { titleXml } from "./writeTexts";

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
            tag(
              "c:plotArea",
              {},
              `<c:layout/>${groupsXml(chart, valueOf)}${dataTableXml(chart)}${shapeXml(chart.plotArea ?? {})}`,
            ) +
            (hasLegend(chart) ? legendXml(chart) : "") +
            value("c:plotVisOnly", chart.plotVisibleOnly ?? true) +
            value("c:dispBlanksAs", BLANKS[chart.displayBlanksAs ?? "NotPlotted"]),
        ) +
        shapeXml(chart.format ?? {}) +
        textStyleXml(chart.format?.font),
    ),
  );
}

function dataTableXml({ dataTable = {} }: Chart): string {
  const { showHorizontalBorder = true, showVerticalBorder = true, showOutlineBorder = true } = dataTable;
  if (dataTable.visible !== true) return "";
  return tag(
    "c:dTable",
    {},
    value("c:showHorzBorder", showHorizontalBorder) +
      value("c:showVertBorder", showVerticalBorder) +
      value("c:showOutline", showOutlineBorder) +
      value("c:showKeys", dataTable.showLegendKey ?? true) +
      shapeXml(dataTable) +
      textStyleXml(dataTable.font),
  );
}

const legendXml = ({ legend = {} }: Chart): string =>
  tag(
    "c:legend",
    {},
    value("c:legendPos", LEGEND[legend.position ?? "Bottom"]) +
      value("c:overlay", legend.overlay ?? false) +
      shapeXml(legend) +
      textStyleXml(legend.font),
  );

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
  const axes = AXIS_IDS[isSecondary ? "secondary" : "primary"].map((id) => value("c:axId", id)).join("");
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

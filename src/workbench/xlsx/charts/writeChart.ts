import type { Chart } from "../../grid/charts/chart";
import type { ChartFile } from "../../grid/charts/chartsFile";
import { isRound, standsAlone } from "../../grid/charts/kinds";
import { hasLegend, hasTitle } from "../../grid/charts/shownTexts";
import { escapeFormula } from "../escapedText";
import type { ValueOf } from "../valueOf";
import { escapeXml, tag, xmlDocument } from "../xml";
import { BLANKS, LEGEND } from "./chartWords";
import { layoutXml } from "./layoutXml";
import { axesXml } from "./writeAxes";
import { groupXml, type Group } from "./writeGroup";
import { shapeXml, value } from "./writeLooks";
import { textStyleXml } from "./writeWords";
import { titleXml } from "./writeTexts";
import { viewXml } from "./writeView";

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
      value("c:roundedCorners", chart.roundedCorners ?? false) +
        (chart.style === undefined ? "" : value("c:style", chart.style)) +
        tag(
          "c:chart",
          {},
          title +
            value("c:autoTitleDeleted", title === "") +
            viewXml(chart) +
            tag(
              "c:plotArea",
              {},
              `${plotLayoutXml(chart)}${groupsXml(chart, valueOf)}${dataTableXml(chart)}${shapeXml(chart.plotArea ?? {})}`,
            ) +
            (hasLegend(chart) ? legendXml(chart) : "") +
            value("c:plotVisOnly", chart.plotVisibleOnly ?? true) +
            value("c:dispBlanksAs", BLANKS[chart.displayBlanksAs ?? "NotPlotted"]) +
            (chart.showDataLabelsOverMaximum === true ? value("c:showDLblsOverMax", 1) : ""),
        ) +
        shapeXml(chart.format ?? {}) +
        textStyleXml(chart.format?.font),
    ),
  );
}

const plotLayoutXml = ({ plotArea: { layout } = {} }: Chart): string =>
  layout ? layoutXml(layout, layout.isInner ? "inner" : "outer") : "<c:layout/>";

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
      (legend.hidden ?? [])
        .map((index) => tag("c:legendEntry", {}, value("c:idx", index) + value("c:delete", 1)))
        .join("") +
      layoutXml(legend.layout) +
      value("c:overlay", legend.overlay ?? false) +
      shapeXml(legend, legend.showShadow) +
      textStyleXml(legend.font),
  );

/** Series of one kind on one pair of axes are drawn together; those of the chart's own kind come first. */
function groupsOf({ type: own, series }: Chart): readonly Group[] {
  const groups = new Map<string, Group>([[`${own} false`, { type: own, isSecondary: false, all: [] }]]);
  for (const [order, each] of series.entries()) {
    const type = standsAlone(own) ? own : (each.type ?? own);
    const isSecondary = each.axisGroup === "Secondary" && !isRound(type) && !standsAlone(type);
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
    groups.map((group) => groupXml(group, chart, valueOf)).join("") +
    (["primary", "secondary"] as const)
      .map((name) => {
        const first = withAxes.find(({ isSecondary }) => isSecondary === (name === "secondary"));
        return first ? axesXml(chart, first, valueOf) : "";
      })
      .join("")
  );
}

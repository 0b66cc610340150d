import type { Chart, ChartSeries } from "../../grid/charts/chart";
import type { ChartType } from "../../grid/charts/chartTypes";
import { gapOf, isRound, kindOf, overlapOf } from "../../grid/charts/kinds";
import type { ValueOf } from "../valueOf";
import { tag } from "../xml";
import { elementOf, SPLIT } from "./chartWords";
import { AXIS_IDS, SERIES_AXIS_ID } from "./writeAxes";
import { value } from "./writeLooks";
import { isBar, seriesXml, type Numbered } from "./writeSeries";

/** Series of one kind on one pair of axes. */
export interface Group {
  readonly type: ChartType;
  readonly isSecondary: boolean;
  readonly all: readonly Numbered[];
}

const GROUPINGS = { none: "standard", stacked: "stacked", percent: "percentStacked" } as const;

export function groupXml({ type, isSecondary, all }: Group, { view = {} }: Chart, valueOf: ValueOf): string {
  const kind = kindOf(type);
  const { shape, stacking, hasMarkers, lines, solid, isDeep, second } = kind;
  const isClustered = stacking === "none" && isBar(type) && isDeep !== true;
  const grouping = value("c:grouping", isClustered ? "clustered" : GROUPINGS[stacking]);
  const varied = all.some(({ series }) => series.varyByCategories ?? isRound(type));
  const first = <Name extends keyof ChartSeries>(name: Name): ChartSeries[Name] | undefined =>
    all.map(({ series }) => series[name]).find((each) => each !== undefined);
  const series = value("c:varyColors", varied) + all.map((each) => seriesXml(each, type, valueOf)).join("");
  const axes =
    AXIS_IDS[isSecondary ? "secondary" : "primary"].map((id) => value("c:axId", id)).join("") +
    (isDeep ? value("c:axId", SERIES_AXIS_ID) : "");
  const depth = solid && view.gapDepth !== undefined ? value("c:gapDepth", view.gapDepth) : "";
  const gap = value("c:gapWidth", first("gapWidth") ?? gapOf(type));
  const angle = value("c:firstSliceAng", first("firstSliceAngle") ?? 0);
  const within = (): string => {
    switch (shape) {
      case "column":
      case "bar":
        return (
          value("c:barDir", shape === "bar" ? "bar" : "col") +
          grouping +
          series +
          gap +
          (solid ? depth + value("c:shape", solid) : value("c:overlap", first("overlap") ?? overlapOf(type))) +
          axes
        );
      case "line":
        return grouping + series + depth + (hasMarkers ? value("c:marker", 1) : "") + axes;
      case "area":
        return grouping + series + depth + axes;
      case "pie":
        if (second) return value("c:ofPieType", second) + series + gap + splitXml(first) + "<c:serLines/>";
        return series + (solid ? "" : angle);
      case "doughnut":
        return series + angle + value("c:holeSize", first("doughnutHoleSize") ?? 75);
      case "scatter":
        return value("c:scatterStyle", lines === "smooth" ? "smoothMarker" : "lineMarker") + series + axes;
      case "bubble":
        return series + value("c:bubbleScale", first("bubbleScale") ?? 100) + value("c:showNegBubbles", 0) + axes;
      case "radar":
        // Excel itself says of one without markers that each of its series has none.
        return value("c:radarStyle", type === "RadarFilled" ? "filled" : "marker") + series + axes;
    }
  };
  return tag(elementOf(kind), {}, within());
}

function splitXml(first: <Name extends keyof ChartSeries>(name: Name) => ChartSeries[Name] | undefined): string {
  const [type, at, chosen = []] = [first("splitType"), first("splitValue"), first("customSplit")];
  return (
    (type === undefined && at === undefined ? "" : value("c:splitType", SPLIT[type ?? "SplitByPosition"])) +
    (at === undefined ? "" : value("c:splitPos", at)) +
    (chosen.length === 0 ? "" : tag("c:custSplit", {}, chosen.map((index) => value("c:secondPiePt", index)).join(""))) +
    value("c:secondPieSize", first("secondPlotSize") ?? 75)
  );
}

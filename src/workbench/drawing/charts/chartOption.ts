import type { EChartsCoreOption } from "echarts/core";
import { isRound } from "../../grid/charts/kinds";
import { axisOptions } from "./axisOption";
import { bubbleSeries } from "./bubbleSeries";
import { chartGroups, type ChartGroup } from "./chartGroups";
import { columnSeries } from "./columnSeries";
import { errorSeries } from "./errorBars";
import { legendOption } from "./legendOption";
import { lineSeries } from "./lineSeries";
import { borderOf, fillOf, fontOf, HAIRLINE, linesOf, PAPER } from "./looks";
import type { Plot, ShowNumber, Size } from "./plot";
import { radarOption } from "./radarOption";
import { titleWords } from "./titleWords";
import { OVER_TITLE, roomFor, type Room } from "./roomFor";
import { roundSeries, twoPlots } from "./roundSeries";
import { trendSeries } from "./trendSeries";

/** A chart in the words of the library that draws it. */
export function chartOption(plot: Plot, size: Size, show: ShowNumber): EChartsCoreOption {
  const room = roomFor(plot, size);
  const base = {
    animation: false,
    backgroundColor: "transparent",
    textStyle: fontOf(plot.format.font),
    title: titleOption(plot, size),
    legend: legendOption(plot, size),
  };
  const [first] = plot.series;
  if (first?.kind.second !== undefined) return { ...base, ...twoPlots(plot, room, show) };
  if (first?.kind.shape === "radar") return { ...base, ...radarOption(plot, room, show) };
  if (isRound(plot.type)) return { ...base, series: roundSeries(plot, room, show) };
  const border = borderOf(plot.plotArea.line, { weight: 0.75 });
  return {
    ...base,
    grid: {
      left: room.left,
      top: room.top,
      width: room.width,
      height: room.height,
      // What somebody has placed without the words around it has them outside.
      ...(room.isInner ? { outerBoundsMode: "none" } : { outerBoundsMode: "same", outerBoundsContain: "all" }),
      show: plot.plotArea.fill !== undefined || border.borderWidth > 0,
      backgroundColor: fillOf(plot.plotArea.fill, "transparent"),
      ...border,
    },
    ...axisOptions(plot, room, show),
    series: [
      ...chartGroups(plot.series).flatMap((group) => groupSeries(group, plot, room, show)),
      ...chartGroups(plot.series).flatMap((group) => errorSeries(group, plot)),
      ...plot.series.flatMap((series) => trendSeries(series, show)),
    ],
  };
}

function groupSeries(group: ChartGroup, plot: Plot, room: Room, show: ShowNumber): readonly object[] {
  switch (group.all[0]?.kind.shape) {
    case "column":
    case "bar":
      return columnSeries(group, plot, show);
    case "bubble":
      return bubbleSeries(group, plot, room, show);
    default:
      return lineSeries(group, plot, show);
  }
}

function titleOption({ title }: Plot, { width, height }: Size) {
  if (!title) return { show: false };
  const font = fontOf(title.said.font, 14);
  const { layout } = title.said;
  return {
    left: layout ? layout.x * width : "center",
    top: layout ? layout.y * height : OVER_TITLE,
    padding: [0, 4],
    ...titleWords(title, { ...font, ...linesOf(font) }),
    backgroundColor: fillOf(title.said.fill, "transparent"),
    ...borderOf(title.said.line, { weight: 0.75 }),
  };
}

/** The ground and the frame of a chart, which lie behind what the library draws. */
export const groundOf = ({ format }: Plot) => ({
  fill: fillOf(format.fill, PAPER),
  frame: borderOf(format.line, { color: HAIRLINE, weight: 0.75 }),
});

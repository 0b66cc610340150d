import type { EChartsCoreOption } from "echarts/core";
import { isRound } from "../../grid/charts/kinds";
import { axisOptions } from "./axisOption";
import { chartGroups } from "./chartGroups";
import { columnSeries } from "./columnSeries";
import { legendOption } from "./legendOption";
import { lineSeries } from "./lineSeries";
import { borderOf, fillOf, fontOf, HAIRLINE, linesOf, PAPER } from "./looks";
import type { Plot, ShowNumber, Size } from "./plot";
import { OVER_TITLE, roomFor } from "./roomFor";
import { roundSeries } from "./roundSeries";
import { trendSeries } from "./trendSeries";

/** A chart in the words of the library that draws it. */
export function chartOption(plot: Plot, size: Size, show: ShowNumber): EChartsCoreOption {
  const room = roomFor(plot, size);
  const base = {
    animation: false,
    backgroundColor: "transparent",
    textStyle: fontOf(plot.format.font),
    title: titleOption(plot),
    legend: legendOption(plot),
  };
  if (isRound(plot.type)) return { ...base, series: roundSeries(plot, room, show) };
  const border = borderOf(plot.plotArea.line, { weight: 0.75 });
  return {
    ...base,
    grid: {
      left: room.left,
      top: room.top,
      width: room.width,
      height: room.height,
      outerBoundsMode: "same",
      outerBoundsContain: "all",
      show: plot.plotArea.fill !== undefined || border.borderWidth > 0,
      backgroundColor: fillOf(plot.plotArea.fill, "transparent"),
      ...border,
    },
    ...axisOptions(plot, room, show),
    series: [
      ...chartGroups(plot.series).flatMap((group): readonly object[] =>
        ["column", "bar"].includes(group.all[0]?.kind.shape ?? "")
          ? columnSeries(group, plot, show)
          : lineSeries(group, plot, show),
      ),
      ...plot.series.flatMap((series) => trendSeries(series, show)),
    ],
  };
}

function titleOption({ title }: Plot) {
  if (!title) return { show: false };
  const font = fontOf(title.said.font, 14);
  return {
    text: title.text,
    left: "center",
    top: OVER_TITLE,
    padding: [0, 4],
    textStyle: { ...font, ...linesOf(font) },
    backgroundColor: fillOf(title.said.fill, "transparent"),
    ...borderOf(title.said.line, { weight: 0.75 }),
  };
}

/** The ground and the frame of a chart, which lie behind what the library draws. */
export const groundOf = ({ format }: Plot) => ({
  fill: fillOf(format.fill, PAPER),
  frame: borderOf(format.line, { color: HAIRLINE, weight: 0.75 }),
});

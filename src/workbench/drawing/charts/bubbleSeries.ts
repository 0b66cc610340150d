import type { ScatterSeriesOption } from "echarts/charts";
import type { ChartGroup } from "./chartGroups";
import { axisIndexes } from "./columnSeries";
import { labelLook, saidOfLabel } from "./labelOf";
import { labelPlace } from "./labelPlace";
import { accent, borderOf, fillOf } from "./looks";
import type { Plot, PlotSeries, ShowNumber, Size } from "./plot";

/** The largest bubble is so wide, of the smaller side of the room. */
const LARGEST = 0.25;
const SEE_THROUGH = 0.75;

/** Points whose areas are to each other as their sizes are. One without a size, or of one below zero, is not drawn. */
export function bubbleSeries(
  { all }: ChartGroup,
  plot: Plot,
  room: Size,
  show: ShowNumber,
): readonly ScatterSeriesOption[] {
  const largest = Math.max(0, ...plot.series.flatMap(({ sizes }) => sizes.filter((each) => each !== undefined)));
  const scale = all.map(({ said }) => said.bubbleScale).find((each) => each !== undefined) ?? 100;
  const widest = (Math.min(room.width, room.height) * LARGEST * scale) / 100;
  return all.map((series): ScatterSeriesOption => ({
    type: "scatter",
    silent: true,
    name: series.name,
    ...axisIndexes(series),
    symbol: "circle",
    clip: false,
    itemStyle: lookOf(series, undefined),
    data: series.numbers.flatMap((y, index) => {
      const x = series.along.length === 0 ? index + 1 : series.along[index];
      const size = series.sizes.length === 0 ? largest || 1 : series.sizes[index];
      if (x === undefined || y === undefined || size === undefined || size <= 0) return [];
      return [
        {
          value: [x, y],
          symbolSize: widest * Math.sqrt(size / (largest || 1)),
          itemStyle: lookOf(series, index),
          ...labelAt(series, { index, x, y, size }, show),
        } as NonNullable<ScatterSeriesOption["data"]>[number],
      ];
    }),
  }));
}

function lookOf({ said, order }: PlotSeries, index: number | undefined) {
  const point = index === undefined ? undefined : said.points?.[String(index)];
  const usual = said.varyByCategories === true ? accent(index ?? order) : accent(order);
  return {
    color: fillOf(point?.fill ?? said.fill, usual),
    opacity: SEE_THROUGH,
    ...borderOf(point?.line ?? said.line, { weight: 0.75 }),
  };
}

interface Bubble {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

function labelAt(series: PlotSeries, { index, x, y, size }: Bubble, show: ShowNumber) {
  const labels = saidOfLabel(series, index);
  if (!labels) return {};
  const point = { index, value: y, category: show(x, "General"), size };
  return {
    label: {
      ...labelLook(labels, series, point, show),
      position: labelPlace(series.kind, labels.position),
    },
  };
}

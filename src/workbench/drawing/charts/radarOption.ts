import type { RadarSeriesOption } from "echarts/charts";
import type { ChartAxis } from "../../grid/charts/chartAxis";
import { axisScale } from "./axisScale";
import { chartGroups, reachOf, shownNumbers } from "./chartGroups";
import { labelLook } from "./labelOf";
import { accent, borderOf, fillOf, fontOf, HAIRLINE, strokeOf } from "./looks";
import { markerOf } from "./markerOf";
import type { Plot, PlotSeries, ShowNumber } from "./plot";
import type { Room } from "./roomFor";

/** Of the smaller side of the room, for the words around. */
const WITHIN = 0.8;
const PIXELS_A_LINE = 18;
const LINE_POINTS = 2.25;

/** A web: a spoke for each category, clockwise from the top, and a closed line or an area for each series. */
export function radarOption(plot: Plot, { left, top, width, height }: Room, show: ShowNumber) {
  const { category, value } = plot.axes;
  const groups = chartGroups(plot.series);
  const radius = (Math.min(width, height) / 2) * WITHIN;
  const reach = groups.flatMap((group) => reachOf(group, plot.blanks));
  const { min, max, unit } = axisScale(reach, value.said, radius / PIXELS_A_LINE);
  const { visible = true, tickLabelPosition, font, line, majorGridlines } = value.said;
  const spokes = strokeOf(line, { weight: 0.75 });
  const rings = strokeOf(majorGridlines?.line, { color: HAIRLINE, weight: 0.75 });
  const label = {
    ...fontOf(font),
    formatter: (number: number) => show(number, value.numberFormat),
  };
  return {
    radar: {
      center: [left + width / 2, top + height / 2],
      radius,
      clockwise: true,
      splitNumber: Math.max(1, Math.round((max - min) / unit)),
      axisName: { show: areNamed(category.said), ...fontOf(category.said.font) },
      axisLine: { show: visible && spokes.width > 0, lineStyle: spokes },
      axisTick: { show: false },
      splitArea: { show: false },
      splitLine: { show: (majorGridlines?.visible ?? true) && rings.width > 0, lineStyle: rings },
      indicator: plot.categories.map((name, index) => ({
        name,
        min,
        max,
        // The library would write the numbers along every spoke.
        axisLabel: { ...label, show: index === 0 && visible && tickLabelPosition !== "None" },
      })),
    },
    series: groups.flatMap((group) => {
      const shown = shownNumbers(group, plot.blanks);
      return group.all.map((series) => web(series, shown.get(series) ?? [], plot, show));
    }),
  };
}

const areNamed = ({ visible = true, tickLabelPosition }: ChartAxis): boolean => visible && tickLabelPosition !== "None";

function web(
  series: PlotSeries,
  shown: readonly (number | undefined)[],
  { categories }: Plot,
  show: ShowNumber,
): RadarSeriesOption {
  const { said, name, order, type } = series;
  const isFilled = type === "RadarFilled";
  const { symbol, size, fill, line } = markerOf(series, undefined);
  const color = fillOf(said.fill, accent(order));
  const { labels } = said;
  return {
    type: "radar",
    silent: true,
    name,
    symbol,
    symbolSize: size,
    lineStyle: strokeOf(said.line, isFilled ? { weight: LINE_POINTS } : { color: accent(order), weight: LINE_POINTS }),
    itemStyle: { color: isFilled ? color : fill, ...borderOf(isFilled ? undefined : line, { weight: 0.75 }) },
    ...(isFilled ? { areaStyle: { color, opacity: 1 } } : {}),
    data: [
      {
        name,
        value: categories.map((_, index) => shown[index] ?? Number.NaN),
        ...(labels
          ? {
              label: {
                ...labelLook(labels, series, { index: 0, value: 0, category: "" }, show),
                show: labels.showValue ?? true,
                formatter: ({ value }: { readonly value: unknown }) =>
                  typeof value === "number" ? show(value, labels.numberFormat ?? series.numberFormat) : "",
              },
            }
          : {}),
      },
    ],
  } as RadarSeriesOption;
}

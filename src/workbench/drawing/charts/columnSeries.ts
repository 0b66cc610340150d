import type { BarSeriesOption } from "echarts/charts";
import { columnWidths, shownNumbers, type ChartGroup } from "./chartGroups";
import { labelLook, saidOfLabel } from "./labelOf";
import { labelPlace } from "./labelPlace";
import { accent, borderOf, fillOf, PAPER } from "./looks";
import type { Plot, PlotSeries, ShowNumber } from "./plot";

/** Columns and bars. */
export function columnSeries(group: ChartGroup, plot: Plot, show: ShowNumber): readonly BarSeriesOption[] {
  const shown = shownNumbers(group, plot.blanks);
  const widths = columnWidths(group);
  const isAlone = plot.series.length === 1;
  return group.all.map((series): BarSeriesOption => ({
    type: "bar",
    silent: true,
    name: series.name,
    ...axisIndexes(series),
    ...widths,
    ...(series.kind.stacking === "none" ? {} : { stack: group.name }),
    itemStyle: { color: fillOf(series.said.fill, accent(series.order)), ...border(series) },
    data: (shown.get(series) ?? []).map((value, index) =>
      value === undefined ? "-" : column(series, { value, index }, plot, isAlone, show),
    ),
  }));
}

export const axisIndexes = ({ isSecondary }: PlotSeries) => ({
  xAxisIndex: Number(isSecondary),
  yAxisIndex: Number(isSecondary),
});

const isReversed = ({ isSecondary }: PlotSeries, { axes }: Plot): boolean =>
  (isSecondary ? axes.secondaryValue : axes.value).said.reversePlotOrder === true;

const border = ({ said }: PlotSeries) => borderOf(said.line, { weight: 0.75 });

function column(
  series: PlotSeries,
  { value, index }: { readonly value: number; readonly index: number },
  plot: Plot,
  isAlone: boolean,
  show: ShowNumber,
) {
  const { said, kind } = series;
  const point = said.points?.[String(index)];
  const usual = isAlone && said.varyByCategories === true ? accent(index) : accent(series.order);
  const isInverted = value < 0 && said.invertIfNegative === true;
  const fill = point?.fill ?? (isInverted ? PAPER : said.fill);
  const labels = saidOfLabel(series, index);
  const own = series.numbers[index] ?? 0;
  return {
    value,
    itemStyle: {
      color: fillOf(fill, usual),
      ...(point?.line ? borderOf(point.line, { weight: 0.75 }) : border(series)),
      ...(isInverted && said.line === undefined ? borderOf({ color: accent(series.order) }, { weight: 0.75 }) : {}),
    },
    ...(labels
      ? {
          label: {
            ...labelLook(labels, series, { index, value: own, category: plot.categories[index] ?? "" }, show),
            // Below zero, and above it on an axis that runs the other way.
            position: labelPlace(kind, labels.position, value < 0 !== isReversed(series, plot)),
          },
        }
      : {}),
  } as NonNullable<BarSeriesOption["data"]>[number];
}

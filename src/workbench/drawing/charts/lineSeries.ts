import type { LineSeriesOption } from "echarts/charts";
import { shownNumbers, type ChartGroup } from "./chartGroups";
import { axisIndexes } from "./columnSeries";
import { labelLook, saidOfLabel } from "./labelOf";
import { labelPlace } from "./labelPlace";
import { accent, borderOf, fillOf, strokeOf } from "./looks";
import { markerOf } from "./markerOf";
import type { Plot, PlotSeries, ShowNumber } from "./plot";

const LINE_POINTS = 2.25;
/** Columns have 2: areas lie under them and lines over them, in whatever order they come. */
const [UNDER_COLUMNS, OVER_COLUMNS] = [1, 3] as const;

/** Lines, areas and points that are scattered. */
export function lineSeries(group: ChartGroup, plot: Plot, show: ShowNumber): readonly LineSeriesOption[] {
  const shown = shownNumbers(group, plot.blanks);
  return group.all.map((series): LineSeriesOption => {
    const { said, kind } = series;
    const isArea = kind.shape === "area";
    const stroke = strokeOf(said.line, usualLine(series));
    return {
      type: "line",
      silent: true,
      name: series.name,
      z: isArea ? UNDER_COLUMNS : OVER_COLUMNS,
      ...axisIndexes(series),
      ...(kind.stacking === "none" ? {} : { stack: group.name, stackStrategy: "all" }),
      connectNulls: plot.blanks === "Interplotted",
      smooth: (said.smooth ?? kind.lines === "smooth") ? SMOOTH : false,
      lineStyle: stroke,
      showSymbol: true,
      showAllSymbol: true,
      ...symbol(markerOf(series, undefined)),
      ...(isArea ? areaLook(series) : {}),
      clip: false,
      data: (shown.get(series) ?? []).map((value, index) => pointAt(series, { value, index }, plot, show)),
    };
  });
}

const SMOOTH = 0.35;

function areaLook({ said, order }: PlotSeries) {
  const color = fillOf(said.fill, accent(order));
  return { areaStyle: { color, opacity: 1 }, itemStyle: { color } };
}

function usualLine({ kind: { shape, lines }, order }: PlotSeries): {
  readonly color?: string;
  readonly weight: number;
} {
  const isThere = shape === "line" || (shape === "scatter" && lines !== "none");
  return isThere ? { color: accent(order), weight: shape === "scatter" ? 1.5 : LINE_POINTS } : { weight: LINE_POINTS };
}

function symbol({ symbol: shape, size, fill, line }: ReturnType<typeof markerOf>) {
  return { symbol: shape, symbolSize: size, itemStyle: { color: fill, ...borderOf(line, { weight: 0.75 }) } };
}

function pointAt(
  series: PlotSeries,
  { value, index }: { readonly value: number | undefined; readonly index: number },
  plot: Plot,
  show: ShowNumber,
) {
  const { kind, along, numbers } = series;
  const x = kind.shape === "scatter" ? (along.length === 0 ? index + 1 : along[index]) : undefined;
  const isMissing = value === undefined || (kind.shape === "scatter" && x === undefined);
  const labels = isMissing ? undefined : saidOfLabel(series, index);
  const category = kind.shape === "scatter" ? show(x ?? 0, "General") : (plot.categories[index] ?? "");
  return {
    value: isMissing ? "-" : x === undefined ? value : [x, value],
    ...symbol(markerOf(series, index)),
    ...(labels
      ? {
          label: {
            ...labelLook(labels, series, { index, value: numbers[index] ?? value ?? 0, category }, show),
            position: labelPlace(kind, labels.position),
          },
        }
      : {}),
  } as NonNullable<LineSeriesOption["data"]>[number];
}

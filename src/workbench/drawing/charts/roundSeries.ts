import type { PieSeriesOption } from "echarts/charts";
import { labelLook, saidOfLabel } from "./labelOf";
import { labelPlace } from "./labelPlace";
import { accent, borderOf, fillOf, PAPER } from "./looks";
import type { Plot, PlotSeries, ShowNumber } from "./plot";
import type { Room } from "./roomFor";

const HOLE_PERCENT = 75;
const EXPLODED_PERCENT = 25;
/** Of the smaller side of the room, for labels around. */
const WITHIN = 0.92;
const WITH_LABELS = 0.74;

/** The first series as a pie, or all of them as rings, the first one innermost. */
export function roundSeries(
  plot: Plot,
  { left, top, width, height }: Room,
  show: ShowNumber,
): readonly PieSeriesOption[] {
  const isRing = plot.series[0]?.kind.shape === "doughnut";
  const all = isRing ? plot.series : plot.series.slice(0, 1);
  const explosion = Math.max(0, ...all.map(explosionOf));
  const isLabelled = all.some((series) => series.numbers.some((_, index) => isOutside(series, index)));
  const radius = (Math.min(width, height) / 2) * (isLabelled ? WITH_LABELS : WITHIN) * (1 / (1 + explosion));
  const hole = isRing ? (radius * (all[0]?.said.doughnutHoleSize ?? HOLE_PERCENT)) / 100 : 0;
  const thickness = all.length === 0 ? 0 : (radius - hole) / all.length;
  return all.map((series, ring): PieSeriesOption => {
    const total = series.numbers.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
    return {
      type: "pie",
      silent: true,
      name: series.name,
      center: [left + width / 2, top + height / 2],
      radius: [hole + ring * thickness, hole + (ring + 1) * thickness],
      startAngle: 90 - (all[0]?.said.firstSliceAngle ?? 0),
      clockwise: true,
      selectedMode: "multiple",
      selectedOffset: radius * explosion,
      avoidLabelOverlap: true,
      // The library would draw a whole ring for nothing.
      stillShowZeroSum: false,
      label: { show: false },
      labelLine: { show: false },
      data: series.numbers.map((number, index) => slice(series, index, { number, total }, plot, show)),
    };
  });
}

const explosionOf = ({ said, type }: PlotSeries): number =>
  Math.max(
    said.explosion ?? (type.endsWith("Exploded") ? EXPLODED_PERCENT : 0),
    ...Object.values(said.points ?? {}).map((point) => point.explosion ?? 0),
  ) / 100;

const isOutside = (series: PlotSeries, index: number): boolean => {
  const labels = saidOfLabel(series, index);
  return labels !== undefined && labelPlace(series.kind, labels.position) === "outside";
};

function slice(
  series: PlotSeries,
  index: number,
  { number = 0, total }: { readonly number: number | undefined; readonly total: number },
  plot: Plot,
  show: ShowNumber,
) {
  const { said, type } = series;
  const point = said.points?.[String(index)];
  const value = Math.abs(number);
  const exploded = point?.explosion ?? said.explosion ?? (type.endsWith("Exploded") ? EXPLODED_PERCENT : 0);
  const labels = saidOfLabel(series, index);
  const category = plot.categories[index] ?? "";
  return {
    name: category,
    value,
    selected: exploded > 0,
    itemStyle: {
      color: fillOf(point?.fill ?? said.fill, accent(index)),
      ...borderOf(point?.line ?? said.line, { color: PAPER, weight: 1.5 }),
    },
    ...(labels
      ? {
          label: {
            ...labelLook(
              labels,
              series,
              { index, value: number, category, share: total === 0 ? 0 : value / total },
              show,
            ),
            position: labelPlace(series.kind, labels.position),
          },
          labelLine: { show: false, length: 4, length2: 2 },
        }
      : {}),
  } as NonNullable<PieSeriesOption["data"]>[number];
}

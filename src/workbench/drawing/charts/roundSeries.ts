import type { PieSeriesOption } from "echarts/charts";
import { labelLook, saidOfLabel } from "./labelOf";
import { labelPlace } from "./labelPlace";
import { accent, borderOf, fillOf, PAPER } from "./looks";
import type { Plot, PlotSeries, ShowNumber } from "./plot";
import type { Room } from "./roomFor";
import { barOf, connectors, placeTwo, secondSlices } from "./secondPlot";

const HOLE_PERCENT = 75;
const EXPLODED_PERCENT = 25;
/** Of the smaller side of the room, for labels around. */
const WITHIN = 0.92;
const WITH_LABELS = 0.74;

/** A pie, and beside it, as another one or as a bar, what some of its slices are together. */
export function twoPlots(plot: Plot, room: Room, show: ShowNumber) {
  const [series] = plot.series;
  if (!series) return { series: [], graphic: [] };
  const { kind, numbers, said } = series;
  const apart = new Set(secondSlices(said, numbers));
  const isLabelled = numbers.some((_, index) => isOutside(series, index));
  const places = placeTwo(series, room, isLabelled ? WITH_LABELS : WITHIN);
  const total = sumOf(numbers);
  const other = sumOf(numbers.filter((_, index) => apart.has(index)));
  const share = total === 0 ? 0 : other / total;
  const all = numbers.map((number, index) => slice(series, index, { number, total }, plot, show));
  const rest = otherSlice(series, { index: numbers.length, number: other, total }, plot, show);
  const pie = ({ center, radius }: (typeof places)["first"], data: readonly unknown[], startAngle: number) =>
    ({
      ...PIE,
      name: series.name,
      center: [...center],
      radius: [0, radius],
      // The slice of the others is last, and looks at what shows them.
      startAngle,
      data,
    }) as PieSeriesOption;
  const shown = all.filter((_, index) => apart.has(index));
  const isBar = kind.second === "bar";
  return {
    series: [
      pie(
        places.first,
        [...all.filter((_, index) => !apart.has(index)), ...(apart.size > 0 ? [rest] : [])],
        -180 * share,
      ),
      // The legend takes the colours of a bar's slices from a pie of no size.
      pie(isBar ? { ...places.second, radius: 0 } : places.second, isBar ? shown.map(withoutLabel) : shown, 90),
    ],
    graphic: [...connectors(places, share, isBar), ...(isBar ? barOf(shown, places) : [])],
  };
}

const withoutLabel = (each: ReturnType<typeof slice>): object => ({ ...(each as object), label: { show: false } });

const sumOf = (numbers: readonly (number | undefined)[]): number =>
  numbers.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);

function otherSlice(
  series: PlotSeries,
  { index, number, total }: { readonly index: number; readonly number: number; readonly total: number },
  plot: Plot,
  show: ShowNumber,
) {
  const named = { ...plot, categories: [...plot.categories.slice(0, index), plot.other] };
  return slice(series, index, { number, total }, named, show);
}

const PIE = {
  type: "pie",
  silent: true,
  clockwise: true,
  selectedMode: "multiple",
  avoidLabelOverlap: true,
  // The library would draw a whole ring for nothing.
  stillShowZeroSum: false,
  label: { show: false },
  labelLine: { show: false },
} as const;

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
    const total = sumOf(series.numbers);
    return {
      ...PIE,
      name: series.name,
      center: [left + width / 2, top + height / 2],
      radius: [hole + ring * thickness, hole + (ring + 1) * thickness],
      startAngle: 90 - (all[0]?.said.firstSliceAngle ?? 0),
      selectedOffset: radius * explosion,
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

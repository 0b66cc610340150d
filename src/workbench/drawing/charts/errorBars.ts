import type { CustomSeriesOption } from "echarts/charts";
import { errorReach } from "../../grid/charts/errorBars";
import { measuresBoth } from "../../grid/charts/kinds";
import { columnWidths, shownNumbers, type ChartGroup } from "./chartGroups";
import { axisIndexes } from "./columnSeries";
import { INK, strokeOf } from "./looks";
import type { Plot, PlotSeries } from "./plot";

const CAP = 4;
const OVER_COLUMNS = 5;

/** A bar of an error: at which place along, and from where to where. Of what is stacked it stands on what is below. */
export interface DrawnError {
  readonly axis: "x" | "y";
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What the bars of errors of a group reach. */
export function errorsOf(group: ChartGroup, plot: Plot): ReadonlyMap<PlotSeries, readonly DrawnError[]> {
  const shown = shownNumbers(group, plot.blanks);
  const below = { up: [] as number[], down: [] as number[] };
  return new Map(
    group.all.map((series) => {
      const numbers = shown.get(series) ?? [];
      const { shape, stacking } = series.kind;
      const isColumn = shape === "column" || shape === "bar";
      const bases = numbers.map((number = 0, index) => {
        if (stacking === "none") return 0;
        const side = isColumn && number < 0 ? below.down : below.up;
        const base = side[index] ?? 0;
        side[index] = base + number;
        return base;
      });
      return [series, [...upAndDown(series, numbers, bases), ...across(series, numbers)]] as const;
    }),
  );
}

const atOf = (series: PlotSeries, index: number): number | undefined => {
  if (!measuresBoth(series.kind)) return index;
  return series.along.length === 0 ? index + 1 : series.along[index];
};

function upAndDown(
  series: PlotSeries,
  numbers: readonly (number | undefined)[],
  bases: readonly number[],
): readonly DrawnError[] {
  const bars = series.said.yErrorBars;
  if (!bars || bars.visible === false) return [];
  return errorReach(bars, numbers, series.errors.y).flatMap((reach, index): DrawnError[] => {
    const at = atOf(series, index);
    const base = bases[index] ?? 0;
    return reach && at !== undefined ? [{ axis: "y", at, from: base + reach[0], to: base + reach[1] }] : [];
  });
}

function across(series: PlotSeries, numbers: readonly (number | undefined)[]): readonly DrawnError[] {
  const bars = series.said.xErrorBars;
  if (!bars || bars.visible === false || !measuresBoth(series.kind)) return [];
  const places = numbers.map((_, index) => atOf(series, index));
  return errorReach(bars, places, series.errors.x).flatMap((reach, index): DrawnError[] => {
    const at = numbers[index];
    return reach && at !== undefined ? [{ axis: "x", at, from: reach[0], to: reach[1] }] : [];
  });
}

/** What the library gives to who draws for it. */
interface Drawer {
  coord(point: readonly number[]): readonly [number, number];
  value(dimension: number): number;
  barLayout(options: object): readonly { readonly offsetCenter: number }[];
}

export function errorSeries(group: ChartGroup, plot: Plot): readonly CustomSeriesOption[] {
  return [...errorsOf(group, plot)].flatMap(([series, errors]) =>
    (["y", "x"] as const).flatMap((axis) => {
      const own = errors.filter((each) => each.axis === axis);
      return own.length === 0 ? [] : [barsOf(group, series, axis, own)];
    }),
  );
}

function barsOf(
  group: ChartGroup,
  series: PlotSeries,
  axis: "x" | "y",
  errors: readonly DrawnError[],
): CustomSeriesOption {
  const bars = axis === "y" ? series.said.yErrorBars : series.said.xErrorBars;
  const { color, width, type } = strokeOf(bars?.line, { color: INK, weight: 0.75 });
  const { shape, stacking } = series.kind;
  const isLying = shape === "bar";
  const isColumn = shape === "column" || isLying;
  const column = stacking === "none" ? group.all.indexOf(series) : 0;
  const count = stacking === "none" ? group.all.length : 1;
  // Along x of the page: bars of columns that lie, and those of points along their first axis.
  const isAcross = isLying || axis === "x";
  const draw = (_: unknown, given: unknown): unknown => {
    const api = given as Drawer;
    const [at, from, to] = [api.value(0), api.value(1), api.value(2)];
    const ends = [from, to].map((end) => api.coord(isAcross ? [end, at] : [at, end]));
    const offset = isColumn ? (api.barLayout({ ...columnWidths(group), count })[column]?.offsetCenter ?? 0) : 0;
    const moved = ends.map(([x, y]) => (isLying ? ([x, y + offset] as const) : ([x + offset, y] as const)));
    const line = (a: readonly [number, number], b: readonly [number, number]): object => ({
      type: "line",
      shape: { x1: a[0], y1: a[1], x2: b[0], y2: b[1] },
      style: { stroke: color, lineWidth: width, ...(type === "solid" ? {} : { lineDash: type }) },
    });
    const cap = ([x, y]: readonly [number, number]): object =>
      isAcross ? line([x, y - CAP], [x, y + CAP]) : line([x - CAP, y], [x + CAP, y]);
    const [first, last] = moved;
    if (!first || !last) return undefined;
    const capped = (
      bars?.include === "PlusValues" ? [last] : bars?.include === "MinusValues" ? [first] : [first, last]
    ).map(cap);
    return { type: "group", children: [line(first, last), ...(bars?.endStyleCap === false ? [] : capped)] };
  };
  return {
    type: "custom",
    silent: true,
    name: series.name,
    ...axisIndexes(series),
    z: OVER_COLUMNS,
    clip: false,
    encode: isAcross ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
    renderItem: draw as never,
    itemStyle: { color },
    data: width > 0 ? errors.map(({ at, from, to }) => [at, from, to]) : [],
  };
}

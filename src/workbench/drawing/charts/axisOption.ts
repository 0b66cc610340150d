import type { ChartAxis } from "../../grid/charts/chartAxis";
import { measuresBoth } from "../../grid/charts/kinds";
import { chartGroups, reachOf, type ChartGroup } from "./chartGroups";
import { errorsOf } from "./errorBars";
import { axisScale } from "./axisScale";
import { categoryLabels } from "./categoryLabels";
import { axisSides } from "./axisSides";
import { fontOf, HAIRLINE, strokeOf } from "./looks";
import type { Plot, PlotAxis, PlotSeries, ShowNumber } from "./plot";
import type { Room } from "./roomFor";

const PIXELS_A_LINE = 24;
const PIXELS_A_COLUMN = 56;
const LABEL_GAP = 6;

/** Both pairs of axes of a chart that is not round; the second one only when a series uses it. */
export function axisOptions(plot: Plot, room: Room, show: ShowNumber) {
  const pairs = [false, true]
    .map((isSecondary) => plot.series.filter((each) => each.isSecondary === isSecondary))
    .map((series, index) => (index === 0 || series.length > 0 ? axisPair(plot, series, index === 1, room, show) : []))
    .filter((pair) => pair.length > 0);
  return { xAxis: pairs.map(([x]) => x), yAxis: pairs.map(([, y]) => y) };
}

function axisPair(plot: Plot, series: readonly PlotSeries[], isSecondary: boolean, room: Room, show: ShowNumber) {
  const { axes } = plot;
  const [along, up] = isSecondary
    ? [withUsual(axes.secondaryCategory, { visible: false }), axes.secondaryValue]
    : [axes.category, axes.value];
  const [first] = series.length > 0 ? series : plot.series;
  const shape = first?.kind.shape ?? "column";
  const isLying = shape === "bar";
  const groups = chartGroups(series);
  const sides = axisSides(along.said, up.said, { isLying, isSecondary });
  const upLines = isLying ? room.width / PIXELS_A_COLUMN : room.height / PIXELS_A_LINE;
  const values = {
    ...look(up, sides.value, { hasLine: false, hasGrid: !isSecondary }),
    ...valueScale(up, reach(groups, plot), upLines, percentOf(groups), show),
  };
  if (measuresBoth({ shape })) {
    const xs = [
      ...groups.flatMap(({ all }) => all.flatMap(alongOf)),
      ...errorEnds(groups, plot, "x"),
      ...trendEnds(groups),
    ];
    const across = {
      ...look(along, sides.category, { hasLine: true, hasGrid: !isSecondary }),
      ...valueScale(along, xs, room.width / PIXELS_A_COLUMN, "General", show),
    };
    return [across, values];
  }
  const categories = {
    ...look(along, sides.category, { hasLine: true, hasGrid: false }),
    type: "category",
    data: plot.categories,
    boundaryGap: shape !== "area",
    ...categoryLabels(along.said, plot.categories, isLying ? room.height : room.width, isLying),
  };
  return isLying ? [values, categories] : [categories, values];
}

const withUsual = (axis: PlotAxis, usual: ChartAxis): PlotAxis => ({ ...axis, said: { ...usual, ...axis.said } });

const alongOf = ({ along, numbers }: PlotSeries): readonly number[] =>
  along.length === 0 ? numbers.map((_, index) => index + 1) : along.filter((each) => each !== undefined);

const reach = (groups: readonly ChartGroup[], plot: Plot): readonly number[] => [
  ...groups.flatMap((group) => reachOf(group, plot.blanks)),
  ...errorEnds(groups, plot, "y"),
];

/** Where trend lines that go on beyond their points end. */
const trendEnds = (groups: readonly ChartGroup[]): readonly number[] =>
  groups.flatMap(({ all }) =>
    all.flatMap((series) => {
      const xs = alongOf(series);
      if (xs.length === 0) return [];
      return (series.said.trendlines ?? []).flatMap(({ backwardPeriod = 0, forwardPeriod = 0 }) => [
        Math.min(...xs) - backwardPeriod,
        Math.max(...xs) + forwardPeriod,
      ]);
    }),
  );

const errorEnds = (groups: readonly ChartGroup[], plot: Plot, along: "x" | "y"): readonly number[] =>
  groups
    .flatMap((group) => [...errorsOf(group, plot).values()].flat())
    .flatMap(({ axis, from, to }) => (axis === along ? [from, to] : []));

/** 100 % charts have an axis of percent. */
const percentOf = (groups: readonly ChartGroup[]): string | undefined =>
  groups.some(({ all }) => all[0]?.kind.stacking === "percent") ? "0%" : undefined;

function valueScale(
  { said, numberFormat }: PlotAxis,
  numbers: readonly number[],
  lines: number,
  usualFormat: string | undefined,
  show: ShowNumber,
) {
  const isPercent = usualFormat === "0%";
  const format = said.numberFormat ?? (isPercent ? "0%" : numberFormat);
  const axisLabel = { ...labelsOf(said), formatter: (value: number) => show(value, format) };
  if (said.scaleType === "Logarithmic") {
    const { minimum: min, maximum: max, logBase = 10 } = said;
    return {
      type: "log",
      logBase,
      axisLabel,
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
    };
  }
  const full = isPercent ? { maximum: 1, minimum: numbers.some((each) => each < 0) ? -1 : 0, ...said } : said;
  const { min, max, unit } = axisScale(numbers, full, lines);
  return { type: "value", min, max, interval: unit, axisLabel };
}

const labelsOf = ({ font, visible = true, tickLabelPosition }: ChartAxis) => ({
  show: visible && tickLabelPosition !== "None",
  margin: LABEL_GAP,
  ...fontOf(font),
});

/** How an axis looks, whatever it measures. */
function look(
  axis: PlotAxis,
  side: string,
  { hasLine, hasGrid }: { readonly hasLine: boolean; readonly hasGrid: boolean },
) {
  const { said, title } = axis;
  const { visible = true, majorGridlines, minorGridlines, majorTickMark = "None", minorTickMark = "None" } = said;
  const line = strokeOf(said.line, hasLine ? { color: HAIRLINE, weight: 0.75 } : { weight: 0.75 });
  const grid = (lines: ChartAxis["majorGridlines"], isUsual: boolean) => {
    const stroke = strokeOf(lines?.line, { color: HAIRLINE, weight: 0.75 });
    return { show: (lines?.visible ?? isUsual) && stroke.width > 0, lineStyle: stroke };
  };
  const ticks = (mark: ChartAxis["majorTickMark"]) => ({
    show: visible && mark !== "None",
    inside: mark === "Inside",
    lineStyle: strokeOf(said.line, { color: HAIRLINE, weight: 0.75 }),
  });
  return {
    position: side,
    inverse: said.reversePlotOrder === true,
    axisLine: { show: visible && line.width > 0, lineStyle: line },
    axisTick: ticks(majorTickMark),
    minorTick: ticks(minorTickMark),
    splitLine: grid(majorGridlines, hasGrid),
    minorSplitLine: grid(minorGridlines, false),
    axisLabel: labelsOf(said),
    ...(title
      ? {
          name: title.text,
          nameLocation: "middle",
          nameTextStyle: fontOf(title.said.font, 10),
        }
      : {}),
  };
}

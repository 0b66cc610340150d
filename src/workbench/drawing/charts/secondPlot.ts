import type { PieSeriesOption } from "echarts/charts";
import type { ChartSeries } from "../../grid/charts/chart";
import { gapOf } from "../../grid/charts/kinds";
import { HAIRLINE, pixels } from "./looks";
import type { PlotSeries } from "./plot";
import type { Room } from "./roomFor";

const SECOND_PERCENT = 75;
/** Of the radius of the first pie, at the usual gap. */
const GAP = 0.6;
/** How wide the bar beside a pie is, of its height. */
const BAR = 0.5;

/** The slices of a pie that are drawn once more beside it, by their numbers. */
export function secondSlices(said: ChartSeries, numbers: readonly (number | undefined)[]): readonly number[] {
  const { splitType = "SplitByPosition", splitValue, customSplit = [] } = said;
  const total = numbers.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  return [...numbers.keys()].filter((index) => {
    const number = Math.abs(numbers[index] ?? 0);
    switch (splitType) {
      case "SplitByPosition":
        return index >= numbers.length - (splitValue ?? Math.ceil(numbers.length / 3));
      case "SplitByValue":
        return number < (splitValue ?? 0);
      case "SplitByPercentValue":
        return total > 0 && (100 * number) / total < (splitValue ?? 10);
      case "SplitByCustomSplit":
        return customSplit.includes(index);
    }
  });
}

export interface TwoPlots {
  readonly first: { readonly center: readonly [number, number]; readonly radius: number };
  readonly second: { readonly center: readonly [number, number]; readonly radius: number };
}

/** Where both are: what is drawn once more at the right, as large as is said. */
export function placeTwo({ said, type }: PlotSeries, { left, top, width, height }: Room, within: number): TwoPlots {
  const share = (said.secondPlotSize ?? SECOND_PERCENT) / 100;
  const gap = (GAP * (said.gapWidth ?? gapOf(type))) / 100;
  const radius = within * Math.min(height / 2 / Math.max(1, share), width / (2 + gap + 2 * share));
  const from = left + (width - radius * (2 + gap + 2 * share)) / 2;
  const middle = top + height / 2;
  return {
    first: { center: [from + radius, middle], radius },
    second: { center: [from + radius * (2 + gap + share), middle], radius: radius * share },
  };
}

/** Lines from the slice that stands for the others to what shows them. */
export function connectors({ first, second }: TwoPlots, share: number, isBar: boolean): readonly object[] {
  const half = Math.PI * share;
  const [x, y] = first.center;
  const [far, middle] = second.center;
  const near = isBar ? far - second.radius * BAR : far;
  return [-1, 1].map((side) => ({
    type: "line",
    silent: true,
    shape: {
      x1: x + first.radius * Math.cos(half),
      y1: y + side * first.radius * Math.sin(half),
      x2: near,
      y2: middle + side * second.radius,
    },
    style: { stroke: HAIRLINE, lineWidth: pixels(0.75) },
  }));
}

type Slice = NonNullable<PieSeriesOption["data"]>[number] & {
  readonly value: number;
  readonly itemStyle: { readonly color: string; readonly borderColor: string; readonly borderWidth: number };
  readonly label?: { readonly formatter: () => string; readonly fontSize: number; readonly color: string };
};

/** Slices as a column, the first on top, with their words in the middle. */
export function barOf(slices: readonly unknown[], { second: { center, radius } }: TwoPlots): readonly object[] {
  const all = slices as readonly Slice[];
  const total = all.reduce((sum, { value }) => sum + value, 0);
  const width = 2 * radius * BAR;
  let y = center[1] - radius;
  return all.flatMap(({ value, itemStyle, label }) => {
    const height = total === 0 ? 0 : (2 * radius * value) / total;
    const from = y;
    y += height;
    const box = {
      type: "rect",
      silent: true,
      shape: { x: center[0] - width / 2, y: from, width, height },
      style: { fill: itemStyle.color, stroke: itemStyle.borderColor, lineWidth: itemStyle.borderWidth },
    };
    if (!label) return [box];
    const { formatter, fontSize, color } = label;
    const words = {
      type: "text",
      silent: true,
      x: center[0],
      y: from + height / 2,
      style: { text: formatter(), fontSize, fill: color, align: "center", verticalAlign: "middle" },
    };
    return [box, words];
  });
}

import type { Chart, ChartSeries } from "../../../../src/workbench/grid/charts/chart";
import type { ChartType } from "../../../../src/workbench/grid/charts/chartTypes";
import { kindOf } from "../../../../src/workbench/grid/charts/kinds";
import type { Plot, PlotAxis, PlotSeries } from "../../../../src/workbench/drawing/charts/plot";

interface Given extends Partial<ChartSeries> {
  readonly numbers: readonly (number | undefined)[];
  readonly along?: readonly number[];
  /** Of bubbles; of what is kept these are the cells. */
  readonly bubbles?: readonly number[];
}

const axis = (said: PlotAxis["said"] = {}): PlotAxis => ({
  said,
  title: undefined,
  numberFormat: said.numberFormat ?? "General",
});

/** A chart as it is when its cells have been read. */
export function plotOf(
  type: ChartType,
  series: readonly Given[],
  { axes = {}, ...rest }: Partial<Omit<Plot, "axes">> & { readonly axes?: Chart["axes"] } = {},
): Plot {
  const all = series.map(({ numbers, along = [], bubbles = [], ...said }, order): PlotSeries => {
    const own = said.type ?? type;
    return {
      said: { id: String(order), ...said },
      name: `Series${order + 1}`,
      type: own,
      kind: kindOf(own),
      order,
      isSecondary: said.axisGroup === "Secondary",
      numbers,
      along,
      sizes: bubbles,
      labelWords: {},
      errors: { x: { plus: [], minus: [] }, y: { plus: [], minus: [] } },
      numberFormat: "0.0",
    };
  });
  return {
    type,
    title: undefined,
    legend: undefined,
    series: all,
    categories: ["jan.", "feb.", "mar."].slice(0, Math.max(0, ...all.map(({ numbers }) => numbers.length))),
    axes: {
      category: axis(axes.category),
      value: axis(axes.value),
      secondaryCategory: axis(axes.secondaryCategory),
      secondaryValue: axis(axes.secondaryValue),
    },
    format: {},
    plotArea: {},
    other: "Other",
    blanks: "NotPlotted",
    ...rest,
  };
}

export const SIZE = { width: 480, height: 288 };

/** A number with its number format, so that a test sees both. */
export const show = (value: number, format: string): string =>
  format === "General" ? String(value) : `${value} ${format}`;

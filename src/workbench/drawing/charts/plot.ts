import type { Chart, ChartFormat, ChartLegend, ChartPlotArea, ChartSeries, ChartTitle } from "../../grid/charts/chart";
import type { ChartAxis } from "../../grid/charts/chartAxis";
import type { ChartType } from "../../grid/charts/chartTypes";
import type { OwnErrors } from "../../grid/charts/errorBars";
import type { ChartKind } from "../../grid/charts/kinds";

/** Words of a chart with how they look. */
export interface PlotText {
  readonly text: string;
  readonly said: ChartTitle;
}

export interface PlotAxis {
  readonly said: ChartAxis;
  readonly title: PlotText | undefined;
  /** Of the axis, else of the first cell that it measures. */
  readonly numberFormat: string;
}

/** A series with what its cells hold now. */
export interface PlotSeries {
  readonly said: ChartSeries;
  readonly name: string;
  readonly type: ChartType;
  readonly kind: ChartKind;
  /** Among all series of the chart, which gives it its colour. */
  readonly order: number;
  readonly isSecondary: boolean;
  /** `undefined` where a cell holds no number. */
  readonly numbers: readonly (number | undefined)[];
  /** Where the points of a scatter chart are along the other axis. */
  readonly along: readonly (number | undefined)[];
  /** Of bubbles. */
  readonly sizes: readonly (number | undefined)[];
  /** Words of labels that come from cells, by the numbers of their points. */
  readonly labelWords: Readonly<Record<string, string>>;
  /** What somebody has said of how far values may be off, along both axes. */
  readonly errors: { readonly x: OwnErrors; readonly y: OwnErrors };
  /** Of its first cell. */
  readonly numberFormat: string;
}

/** A chart with everything that it takes from cells: what draws it asks for nothing else. */
export interface Plot {
  readonly type: ChartType;
  readonly title: PlotText | undefined;
  readonly legend: ChartLegend | undefined;
  readonly series: readonly PlotSeries[];
  /** Words along the category axis, as many as the longest series has numbers. */
  readonly categories: readonly string[];
  readonly axes: {
    readonly category: PlotAxis;
    readonly value: PlotAxis;
    readonly secondaryCategory: PlotAxis;
    readonly secondaryValue: PlotAxis;
  };
  readonly format: ChartFormat;
  readonly plotArea: ChartPlotArea;
  /** What the slices of a pie are called that are drawn once more beside it. */
  readonly other: string;
  readonly blanks: NonNullable<Chart["displayBlanksAs"]>;
}

/** A number as people of the workbook's language read it. */
export type ShowNumber = (value: number, numberFormat: string) => string;

/** Width and height in pixels at 100 %. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

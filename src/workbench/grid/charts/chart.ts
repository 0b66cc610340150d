import type { ChartAxes } from "./chartAxis";
import type { ChartType } from "./chartTypes";
import type { ChartErrorBars } from "./errorBars";
import type { ChartLayout, PlotLayout } from "./layout";
import type { TextRun } from "./textRuns";

/** A corner of a chart: so many points into a cell. */
export interface ChartCorner {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** A chart moves and grows with the cells that it lies over. */
export interface ChartPlace {
  readonly from: ChartCorner;
  readonly to: ChartCorner;
}

/** Words that are given, or stand in a cell such as `=Data!$A$1`. */
export interface ChartText {
  readonly text?: string;
  readonly formula?: string;
}

/** Cells such as `=Data!$B$2:$B$9`, or what is written out in a file. */
export interface ChartData {
  readonly formula?: string;
  readonly written?: readonly (number | string)[];
}

/** `#RRGGBB`, or none at all. */
export type ChartFill = string;
export const NO_FILL: ChartFill = "none";

export const CHART_LINES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Automatic",
  "RoundDot",
] as const;

/** Weight in points. */
export interface ChartLine {
  readonly color?: string;
  readonly style?: (typeof CHART_LINES)[number];
  readonly weight?: number;
}

/** Size in points. */
export interface ChartFont {
  readonly name?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "None" | "Single";
  readonly color?: string;
}

/** What is not said of a part of a chart is as Excel makes it. */
export interface ChartFormat {
  readonly fill?: ChartFill;
  readonly line?: ChartLine;
  readonly font?: ChartFont;
}

export const TEXT_ACROSS = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const TEXT_DOWN = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;

/** How words stand within the part of a chart that they are. */
export interface ChartAlignment {
  readonly horizontalAlignment?: (typeof TEXT_ACROSS)[number];
  readonly verticalAlignment?: (typeof TEXT_DOWN)[number];
}

export interface ChartTitle extends ChartText, ChartFormat, ChartAlignment {
  /** Of a text that does not look alike everywhere. */
  readonly runs?: readonly TextRun[];
  readonly layout?: ChartLayout;
  readonly visible?: boolean;
  readonly overlay?: boolean;
  /** In degrees upwards; 180 for letters below each other. */
  readonly textOrientation?: number;
  readonly showShadow?: boolean;
}

export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export interface ChartLegend extends ChartFormat {
  readonly visible?: boolean;
  readonly overlay?: boolean;
  readonly position?: (typeof LEGEND_POSITIONS)[number];
  readonly layout?: ChartLayout;
  readonly showShadow?: boolean;
  /** Numbers of entries that are left out, from 0. */
  readonly hidden?: readonly number[];
}

export interface ChartPlotArea extends ChartFormat {
  readonly layout?: PlotLayout;
}

export const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
] as const;

export interface ChartLabels extends ChartFormat, ChartAlignment {
  readonly showValue?: boolean;
  readonly showBubbleSize?: boolean;
  readonly showCategoryName?: boolean;
  readonly showSeriesName?: boolean;
  readonly showPercentage?: boolean;
  readonly showLegendKey?: boolean;
  readonly position?: (typeof LABEL_POSITIONS)[number];
  readonly numberFormat?: string;
  readonly separator?: string;
  /** In degrees upwards; 180 for letters below each other. */
  readonly textOrientation?: number;
  /** Words of a person's own, or those of a cell, in place of what is said of the point. */
  readonly text?: string;
  readonly formula?: string;
}

/** That of one point which has none while its series has. */
export const NO_LABEL: ChartLabels = { showValue: false };
export const isNoLabel = (labels: ChartLabels): boolean => JSON.stringify(labels) === JSON.stringify(NO_LABEL);

export const MARKERS = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;

export interface ChartMarker {
  readonly markerStyle?: (typeof MARKERS)[number];
  readonly markerSize?: number;
  readonly markerBackgroundColor?: string;
  readonly markerForegroundColor?: string;
}

export interface ChartPoint extends ChartFormat, ChartMarker {
  readonly labels?: ChartLabels;
  readonly explosion?: number;
}

export const TRENDLINES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;

export interface ChartTrendline {
  readonly id: string;
  readonly type: (typeof TRENDLINES)[number];
  readonly name?: string;
  readonly line?: ChartLine;
  readonly movingAveragePeriod?: number;
  readonly polynomialOrder?: number;
  readonly showEquation?: boolean;
  readonly showRSquared?: boolean;
  /** So many periods before the first and behind the last point. */
  readonly backwardPeriod?: number;
  readonly forwardPeriod?: number;
  /** Where the line is to cross; nothing lets the points say. */
  readonly intercept?: number;
  readonly label?: ChartTrendlineLabel;
}

/** What is said of the words at a trend line, beyond its equation. */
export interface ChartTrendlineLabel extends ChartText, ChartFormat, ChartAlignment {
  readonly numberFormat?: string;
  readonly textOrientation?: number;
  readonly layout?: ChartLayout;
}

/** What of a pie goes into the second one beside it. */
export const SPLITS = ["SplitByPosition", "SplitByValue", "SplitByPercentValue", "SplitByCustomSplit"] as const;

export interface ChartSeries extends ChartFormat, ChartMarker {
  readonly id: string;
  readonly name?: ChartText;
  readonly values?: ChartData;
  /** Of points in a scatter chart, their x. Several columns are levels of categories. */
  readonly categories?: ChartData;
  /** Where it is not the chart's. */
  readonly type?: ChartType;
  readonly axisGroup?: "Secondary";
  readonly smooth?: boolean;
  readonly invertIfNegative?: boolean;
  readonly varyByCategories?: boolean;
  /** Percent of the width of a column. */
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly explosion?: number;
  readonly firstSliceAngle?: number;
  readonly doughnutHoleSize?: number;
  /** How large bubbles are to each other. */
  readonly sizes?: ChartData;
  /** Percent of how large bubbles usually are. */
  readonly bubbleScale?: number;
  /** Percent of the first pie. */
  readonly secondPlotSize?: number;
  readonly splitType?: (typeof SPLITS)[number];
  /** So many of the last slices, or all below a number or a percentage. */
  readonly splitValue?: number;
  /** Numbers of slices that somebody has chosen, from 0. */
  readonly customSplit?: readonly number[];
  readonly xErrorBars?: ChartErrorBars;
  readonly yErrorBars?: ChartErrorBars;
  readonly labels?: ChartLabels;
  /** By their numbers, from 0; only what is said of one of them. */
  readonly points?: Readonly<Record<string, ChartPoint>>;
  readonly trendlines?: readonly ChartTrendline[];
}

/** From where a chart that stands in space is seen, in degrees and percent. It is drawn flat, and a file keeps it. */
export interface ChartView {
  readonly rotX?: number;
  readonly rotY?: number;
  readonly rightAngleAxes?: boolean;
  readonly perspective?: number;
  readonly heightPercent?: number;
  readonly depthPercent?: number;
  readonly gapDepth?: number;
}

/** The values of a chart in rows below it. */
export interface ChartDataTable extends ChartFormat {
  readonly visible?: boolean;
  readonly showHorizontalBorder?: boolean;
  readonly showVerticalBorder?: boolean;
  readonly showOutlineBorder?: boolean;
  readonly showLegendKey?: boolean;
}

/** A chart on a sheet, in Excel's own words. Only what differs from a new chart of Excel's is said. */
export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly place: ChartPlace;
  readonly type: ChartType;
  readonly plotBy: "Rows" | "Columns";
  readonly title?: ChartTitle;
  readonly legend?: ChartLegend;
  readonly axes?: ChartAxes;
  readonly series: readonly ChartSeries[];
  readonly format?: ChartFormat;
  readonly plotArea?: ChartPlotArea;
  readonly dataTable?: ChartDataTable;
  readonly view?: ChartView;
  /** One of Excel's 48; it is kept, and what is drawn has the look of a new chart. */
  readonly style?: number;
  readonly roundedCorners?: boolean;
  readonly showDataLabelsOverMaximum?: boolean;
  readonly displayBlanksAs?: "NotPlotted" | "Zero" | "Interplotted";
  readonly plotVisibleOnly?: boolean;
}

/**
 * A chart of a kind that cannot be made here, as its file had it: pieces of XML, with the references between them, which follow
 * rows and sheets.
 */
export interface KeptChart {
  readonly id: string;
  readonly name: string;
  readonly place: ChartPlace;
  /** The element that says what kind it is, such as `radarChart`. */
  readonly kind: string;
  readonly pieces: readonly ({ readonly xml: string } | { readonly formula: string })[];
}

/** The kinds of charts that can be made, by Excel's names. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "PieExploded",
  "Doughnut",
  "DoughnutExploded",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
] as const;
export type ChartType = (typeof CHART_TYPES)[number];

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

export interface ChartTitle extends ChartText, ChartFormat {
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
}

export interface ChartGridlines {
  readonly visible?: boolean;
  readonly line?: ChartLine;
}

export const TICK_LABELS = ["NextToAxis", "High", "Low", "None"] as const;
export const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;

/** What values are divided by before they are written at an axis; a number of a person's own is `Custom`. */
export const DISPLAY_UNITS = [
  "None",
  "Hundreds",
  "Thousands",
  "TenThousands",
  "HundredThousands",
  "Millions",
  "TenMillions",
  "HundredMillions",
  "Billions",
  "Trillions",
  "Custom",
] as const;

/** Where an axis is crossed by the other one. */
export const AXIS_POSITIONS = ["Automatic", "Maximum", "Minimum", "Custom"] as const;

export interface ChartAxis extends ChartFormat {
  readonly visible?: boolean;
  readonly title?: ChartTitle;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  readonly numberFormat?: string;
  readonly scaleType?: "Logarithmic";
  readonly logBase?: number;
  readonly reversePlotOrder?: boolean;
  readonly tickLabelPosition?: (typeof TICK_LABELS)[number];
  readonly tickLabelSpacing?: number;
  readonly tickMarkSpacing?: number;
  readonly displayUnit?: (typeof DISPLAY_UNITS)[number];
  readonly customDisplayUnit?: number;
  readonly showDisplayUnitLabel?: boolean;
  readonly isBetweenCategories?: boolean;
  readonly position?: (typeof AXIS_POSITIONS)[number];
  readonly positionAt?: number;
  readonly majorTickMark?: (typeof TICK_MARKS)[number];
  readonly minorTickMark?: (typeof TICK_MARKS)[number];
  readonly majorGridlines?: ChartGridlines;
  readonly minorGridlines?: ChartGridlines;
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

export interface ChartLabels extends ChartFormat {
  readonly showValue?: boolean;
  readonly showCategoryName?: boolean;
  readonly showSeriesName?: boolean;
  readonly showPercentage?: boolean;
  readonly showLegendKey?: boolean;
  readonly position?: (typeof LABEL_POSITIONS)[number];
  readonly numberFormat?: string;
  readonly separator?: string;
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
}

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
  readonly labels?: ChartLabels;
  /** By their numbers, from 0; only what is said of one of them. */
  readonly points?: Readonly<Record<string, ChartPoint>>;
  readonly trendlines?: readonly ChartTrendline[];
}

/** The axes of a chart by Office.js' names; those of the second group are there only when a series uses them. */
export interface ChartAxes {
  readonly category?: ChartAxis;
  readonly value?: ChartAxis;
  readonly secondaryCategory?: ChartAxis;
  readonly secondaryValue?: ChartAxis;
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
  readonly plotArea?: ChartFormat;
  readonly dataTable?: ChartDataTable;
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

/** Where somebody has put a part of a chart, in shares of the chart's width and height. What is not said is as Excel makes it. */
export interface ChartLayout {
  readonly x: number;
  readonly y: number;
  readonly width?: number;
  readonly height?: number;
}

/** Of the plot area: with the words of its axes, or what is within them. */
export interface PlotLayout extends ChartLayout {
  readonly isInner?: true;
}

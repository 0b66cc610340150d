import type { Rows } from "../references";

/** How a series is drawn; what is not said is as Excel draws it. Colours as `#RRGGBB`, sizes in points. */
export interface SeriesLook {
  /** Where it is not drawn as the chart is. */
  readonly type?: "Line" | "LineMarkers";
  readonly fill?: string | "none";
  readonly line?: { readonly color: string; readonly weight: number; readonly isDashed?: true };
  /** A score beside each of its points. */
  readonly hasLabels?: true;
}

/** A chart on a sheet to show. */
export interface ChartSpec {
  /** It is found again by this. */
  readonly name: string;
  readonly type: "ColumnStacked" | "BarClustered";
  readonly title: string;
  /** Where it lies: from a cell to a cell, both filled. */
  readonly area: Rows;
  readonly columns: readonly [first: number, last: number];
  /** The block that it shows, names and labels included. */
  readonly block: Rows;
  /** What each series is called, as over its column of the block; the first column has the labels. */
  readonly names: readonly string[];
  readonly series: readonly SeriesLook[];
  /** Between groups of columns, in percent of a column. */
  readonly gap: number;
  readonly overlap: number;
  /** Where the axis of values ends; where Excel ends it otherwise. */
  readonly top?: number;
  readonly hasLegend?: true;
  /** The first category stands at the top. */
  readonly isFromTop?: true;
  /** Its axis of values is seen, with numbers of this format; without one points have labels instead. */
  readonly valueFormat?: string;
  /** Labels stand below all columns, those below 0 too. */
  readonly hasLowLabels?: true;
}

/** The names of our charts on a sheet to show: any other chart there is somebody's own. */
export const CHART_NAMES = ["BSC trend", "BSC compare", "BSC moved"] as const;

import type { ChartFormat, ChartLine, ChartTitle } from "./chart";

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

export const LABEL_SIDES = ["Center", "Left", "Right"] as const;
export const TIME_UNITS = ["Days", "Months", "Years"] as const;

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
  /** Of words of several lines; and how far they stand from the axis, in percent of what is usual. */
  readonly alignment?: (typeof LABEL_SIDES)[number];
  readonly offset?: number;
  /** In degrees upwards; 180 for letters below each other. */
  readonly textOrientation?: number;
  /** Whether cells of days are words or days; nothing lets Excel choose. */
  readonly categoryType?: "TextAxis" | "DateAxis";
  readonly baseTimeUnit?: (typeof TIME_UNITS)[number];
  readonly majorTimeUnitScale?: (typeof TIME_UNITS)[number];
  readonly minorTimeUnitScale?: (typeof TIME_UNITS)[number];
  readonly multiLevel?: false;
}

/** The axes of a chart by Office.js' names; those of the second group are there only when a series uses them. */
export interface ChartAxes {
  /** Of charts whose series stand behind each other. */
  readonly series?: ChartAxis;
  readonly category?: ChartAxis;
  readonly value?: ChartAxis;
  readonly secondaryCategory?: ChartAxis;
  readonly secondaryValue?: ChartAxis;
}

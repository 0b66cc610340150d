import type { Area } from "./grid";

/** What a rule does to the look of a cell; only what is given. Colours are `#RRGGBB`. */
export interface RuleFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: "None" | "Single" | "Double";
  readonly fontColor?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly borders?: Readonly<Partial<Record<RuleEdge, RuleLine>>>;
}

export const RULE_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type RuleEdge = (typeof RULE_EDGES)[number];

export const RULE_LINES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;

export interface RuleLine {
  readonly style: (typeof RULE_LINES)[number];
  readonly color: string;
}

/** A limit of a bar, a scale or an icon; a formula has its "=", a number may have it. */
export interface Limit<Type extends string> {
  readonly type: Type;
  readonly formula?: string;
}

export const SCALE_LIMITS = ["LowestValue", "HighestValue", "Number", "Percent", "Formula", "Percentile"] as const;
export const BAR_LIMITS = ["Automatic", ...SCALE_LIMITS] as const;
export const ICON_LIMITS = ["Invalid", "Number", "Percent", "Formula", "Percentile"] as const;
export const ICON_OPERATORS = ["Invalid", "GreaterThan", "GreaterThanOrEqual"] as const;

export type BarLimit = Limit<(typeof BAR_LIMITS)[number]>;

export interface ScaleLimit extends Limit<(typeof SCALE_LIMITS)[number]> {
  readonly color: string;
}

export interface IconLimit extends Limit<(typeof ICON_LIMITS)[number]> {
  readonly operator: (typeof ICON_OPERATORS)[number];
}

export const BAR_DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;
export const BAR_AXES = ["Automatic", "None", "CellMidPoint"] as const;

export interface DataBar {
  readonly type: "DataBar";
  readonly showDataBarOnly: boolean;
  readonly barDirection: (typeof BAR_DIRECTIONS)[number];
  readonly axisFormat: (typeof BAR_AXES)[number];
  /** "" where Excel draws no line or fill of its own. */
  readonly axisColor: string;
  readonly lower: BarLimit;
  readonly upper: BarLimit;
  readonly positive: { readonly fillColor: string; readonly borderColor: string; readonly gradientFill: boolean };
  readonly negative: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly matchPositiveFillColor: boolean;
    readonly matchPositiveBorderColor: boolean;
  };
}

export interface ColorScale {
  readonly type: "ColorScale";
  readonly minimum: ScaleLimit;
  readonly midpoint?: ScaleLimit;
  readonly maximum: ScaleLimit;
}

export interface IconRule {
  readonly type: "IconSet";
  readonly style: IconStyle;
  /** From the lowest icon to the highest; of the first only the icon counts. */
  readonly criteria: readonly IconLimit[];
  readonly reverseIconOrder: boolean;
  readonly showIconOnly: boolean;
}

/** Excel's names of its sets of icons, with the names that files have for them. */
export const ICON_STYLES = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
} as const;
export type IconStyle = keyof typeof ICON_STYLES;

export const iconCount = (style: IconStyle): number => Number(ICON_STYLES[style][0]);

export interface CustomRule {
  readonly type: "Custom";
  readonly formula: string;
  readonly format: RuleFormat;
}

export const CELL_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

export interface CellValueRule {
  readonly type: "CellValue";
  readonly operator: (typeof CELL_OPERATORS)[number];
  readonly formula1: string;
  readonly formula2?: string;
  readonly format: RuleFormat;
}

export const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;

export interface TextRule {
  readonly type: "ContainsText";
  readonly operator: (typeof TEXT_OPERATORS)[number];
  readonly text: string;
  readonly format: RuleFormat;
}

export const RANKINGS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

export interface TopBottomRule {
  readonly type: "TopBottom";
  readonly kind: (typeof RANKINGS)[number];
  readonly rank: number;
  readonly format: RuleFormat;
}

export const PRESETS = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;
export type Preset = (typeof PRESETS)[number];

export interface PresetRule {
  readonly type: "PresetCriteria";
  readonly criterion: Preset;
  readonly format: RuleFormat;
}

/** Rules that give a cell another look. */
export type FormatRule = CustomRule | CellValueRule | TextRule | TopBottomRule | PresetRule;

/** In Excel's own words. Formulas have their "=" and are those of the first cell of the first area. */
export type ConditionalRule = FormatRule | DataBar | ColorScale | IconRule;

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly stopIfTrue: boolean;
  readonly rule: ConditionalRule;
}

import type { CellValueRule, Preset, TextRule } from "../../grid/conditionalFormat";
import { OPERATOR_WORDS } from "../operatorWords";

/** How files call what Excel's objects have other names for. */
export const CELL_IS = {
  ...OPERATOR_WORDS,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const satisfies Record<CellValueRule["operator"], string>;

/** Type of the rule and its operator. */
export const TEXTS = {
  Contains: ["containsText", "containsText"],
  NotContains: ["notContainsText", "notContains"],
  BeginsWith: ["beginsWith", "beginsWith"],
  EndsWith: ["endsWith", "endsWith"],
} as const satisfies Record<TextRule["operator"], readonly [string, string]>;

/** The attributes of the rule of each preset. */
export const PRESET_ATTRIBUTES: Readonly<Record<Preset, Readonly<Record<string, string>>>> = {
  Blanks: { type: "containsBlanks" },
  NonBlanks: { type: "notContainsBlanks" },
  Errors: { type: "containsErrors" },
  NonErrors: { type: "notContainsErrors" },
  Yesterday: { type: "timePeriod", timePeriod: "yesterday" },
  Today: { type: "timePeriod", timePeriod: "today" },
  Tomorrow: { type: "timePeriod", timePeriod: "tomorrow" },
  LastSevenDays: { type: "timePeriod", timePeriod: "last7Days" },
  LastWeek: { type: "timePeriod", timePeriod: "lastWeek" },
  ThisWeek: { type: "timePeriod", timePeriod: "thisWeek" },
  NextWeek: { type: "timePeriod", timePeriod: "nextWeek" },
  LastMonth: { type: "timePeriod", timePeriod: "lastMonth" },
  ThisMonth: { type: "timePeriod", timePeriod: "thisMonth" },
  NextMonth: { type: "timePeriod", timePeriod: "nextMonth" },
  AboveAverage: { type: "aboveAverage" },
  BelowAverage: { type: "aboveAverage", aboveAverage: "0" },
  EqualOrAboveAverage: { type: "aboveAverage", equalAverage: "1" },
  EqualOrBelowAverage: { type: "aboveAverage", aboveAverage: "0", equalAverage: "1" },
  OneStdDevAboveAverage: { type: "aboveAverage", stdDev: "1" },
  OneStdDevBelowAverage: { type: "aboveAverage", aboveAverage: "0", stdDev: "1" },
  TwoStdDevAboveAverage: { type: "aboveAverage", stdDev: "2" },
  TwoStdDevBelowAverage: { type: "aboveAverage", aboveAverage: "0", stdDev: "2" },
  ThreeStdDevAboveAverage: { type: "aboveAverage", stdDev: "3" },
  ThreeStdDevBelowAverage: { type: "aboveAverage", aboveAverage: "0", stdDev: "3" },
  UniqueValues: { type: "uniqueValues" },
  DuplicateValues: { type: "duplicateValues" },
};

export const LIMITS = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

/** Sets of icons that came later: files have them in an extension only. */
export const LATER_ICONS: ReadonlySet<string> = new Set(["ThreeStars", "ThreeTriangles", "FiveBoxes"]);

export const BAR_DIRECTIONS = { Context: "context", LeftToRight: "leftToRight", RightToLeft: "rightToLeft" } as const;
export const AXES = { Automatic: "automatic", None: "none", CellMidPoint: "middle" } as const;

/** The key of a value. */
export const wordOf = <Word extends string>(
  table: Readonly<Record<Word, string>>,
  value: string | undefined,
): Word | undefined => (Object.keys(table) as Word[]).find((word) => table[word] === value);

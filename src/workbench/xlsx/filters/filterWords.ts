import { FILTER_MONTHS } from "../../grid/filters";

/** Files leave "equal" out. */
export const OPERATORS: Readonly<Record<string, string | undefined>> = {
  "=": undefined,
  "<>": "notEqual",
  ">": "greaterThan",
  ">=": "greaterThanOrEqual",
  "<": "lessThan",
  "<=": "lessThanOrEqual",
};

/** Files of Excel ask for what is not blank as other than a space. */
export const NOT_BLANK = "<>";
export const NOT_BLANK_IN_FILES = "<> ";

const SAME = [
  "AboveAverage",
  "BelowAverage",
  ...["Yesterday", "Today", "Tomorrow", "YearToDate"],
  ...["Week", "Month", "Quarter", "Year"].flatMap((period) => [`Last${period}`, `This${period}`, `Next${period}`]),
];

/** What files call the filters that hang on the day or on the average. */
export const DYNAMIC: Readonly<Record<string, string>> = Object.fromEntries([
  ...SAME.map((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)] as const),
  ...FILTER_MONTHS.map((month, index) => [`AllDatesInPeriod${month}`, `M${index + 1}`] as const),
  ...[1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`] as const),
]);

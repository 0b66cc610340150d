/**
 * Whether a number format shows shares as percentages. What stands in quotes or behind a backslash is only text: `0.0 " %"`.
 *
 * @example isPercentFormat("0.0%") // true
 */
export const isPercentFormat = (format: string): boolean => format.replace(/"[^"]*"|\\./g, "").includes("%");

import { isPercent } from "../../scorecard";
import { valueFormat } from "./valueFormat";

/** How a dashboard says how far an actual value is from its target: in shares of the target, in the KPI's own unit, or with the target as 100. */
export const DEVIATIONS = ["percent", "unit", "index"] as const;
export type Deviation = (typeof DEVIATIONS)[number];

/** What a sheet says of it; in percent where it says nothing, as sheets did that gave no choice. */
export const deviationIn = (text: string): Deviation => DEVIATIONS.find((each) => each === text) ?? "percent";

/** What it is divided by must not be 0; an index says the opposite where the target is not above 0. */
const FORMULAS: Readonly<Record<Deviation, (actual: string, target: string) => string>> = {
  percent: (actual, target) => `IF(${target}=0,"",(${actual}-${target})/ABS(${target}))`,
  unit: (actual, target) => `${actual}-${target}`,
  index: (actual, target) => `IF(${target}>0,100*${actual}/${target},"")`,
};

/** As an expression over two cells that hold numbers; no text where it cannot be said. */
export const deviationExpression = (deviation: Deviation, actual: string, target: string): string =>
  FORMULAS[deviation](actual, target);

/** The same of two numbers. */
export function deviationOf(deviation: Deviation, actual: number, target: number): number | "" {
  if (deviation === "unit") return actual - target;
  if (deviation === "index") return target > 0 ? (100 * actual) / target : "";
  return target === 0 ? "" : (actual - target) / Math.abs(target);
}

/**
 * Differences bear their sign. Those of percentages are percentage points; other units stand beside them, at the values.
 *
 * @param unit - of the KPI; `undefined` where rows of several are looked at
 * @param numbers - its actual value and its target, as far as there are any
 */
export function deviationFormat(
  deviation: Deviation,
  unit: string | undefined,
  numbers: readonly number[],
  points: string,
): string {
  if (deviation === "percent") return "+0.0%;-0.0%;0.0%";
  if (deviation === "index") return "0.0";
  if (unit === undefined) return "+#,##0.0;-#,##0.0;0.0";
  const format = valueFormat(isPercent(unit) ? points : "", numbers);
  return `+${format};-${format};${format}`;
}

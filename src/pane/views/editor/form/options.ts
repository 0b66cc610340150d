import { parseNumber, type Language } from "../../../../language";
import {
  LIMITS,
  THRESHOLD_PRESETS,
  type Aggregation,
  type Crossing,
  type OwnThresholds,
  type Rule,
  type TargetSpread,
} from "../../../../scorecard";
import type { Form } from "./editorForm";
import { dayOfIso } from "../../../parts/isoDate";
import { SCALES, rulePartsOf } from "./kindParts";
import { scaleOf } from "./scaleRows";

/** The rule, with just the parts that the kind uses. */
export function ruleOf(form: Form, language: Language): Rule {
  const used = rulePartsOf(form.kind);
  const limits = LIMITS.flatMap((limit) => {
    const isDay = limit === "start" || limit === "end";
    const value = isDay ? dayOfIso(form[limit]) : numberIn(form[limit], language);
    return used.includes(limit) && value !== undefined ? [[limit, value] as const] : [];
  });
  const scales = SCALES.filter((scale) => used.includes(scale)).map((scale) => scaleOf(scale, form[scale], language));
  const direction = used.includes("direction") && form.direction !== "" ? { direction: form.direction } : {};
  return scales.reduce<Rule>((rule, scale) => ({ ...rule, ...scale }), { ...direction, ...Object.fromEntries(limits) });
}

/** The thresholds of its own; none while a number is missing. */
export function thresholdsOf(
  { thresholds, greenFrom, amberFrom, achievedFrom }: Form,
  language: Language,
): OwnThresholds | undefined {
  if (thresholds === "") return undefined;
  if (thresholds !== "scores" && thresholds !== "values") return THRESHOLD_PRESETS[thresholds];
  const [green, amber, achieved] = [greenFrom, amberFrom, achievedFrom].map((typed) => numberIn(typed, language));
  if (green === undefined || amber === undefined) return undefined;
  const areValues = thresholds === "values" ? ({ areValues: true } as const) : {};
  return { green, amber, ...(achieved === undefined ? {} : { achieved }), ...areValues };
}

export function aggregationOf({ aggregation, rollingPeriods }: Form, language: Language): Aggregation {
  if (aggregation !== "rollingSum" && aggregation !== "rollingAverage") return { kind: aggregation };
  return { kind: aggregation, periods: Math.max(1, Math.round(numberIn(rollingPeriods, language) ?? 1)) };
}

/** Without the KPI that holds the size there is no ratio. */
export function crossingOf({ across, acrossBy }: Form): Crossing | undefined {
  if (across === "") return undefined;
  if (across !== "ratio") return { kind: across };
  return acrossBy === "" ? undefined : { kind: across, by: acrossBy };
}

export function targetSpreadOf({ targetSpread, shares }: Form, language: Language): TargetSpread {
  const numbers = sharesIn(shares, language) ?? [];
  switch (targetSpread) {
    case "seasonal":
      return { kind: targetSpread, shares: numbers };
    case "cumulative":
      return numbers.length > 0 ? { kind: targetSpread, shares: numbers } : { kind: targetSpread };
    default:
      return { kind: targetSpread };
  }
}

/** The shares of a year as they are typed, with spaces or semicolons between; `undefined` when one is no number. */
export function sharesIn(text: string, language: Language): readonly number[] | undefined {
  const numbers = text
    .split(/[\s;]+/)
    .filter((share) => share !== "")
    .map((share) => numberIn(share, language));
  return numbers.every((share) => share !== undefined) ? numbers : undefined;
}

export const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  ),
];

export function numberIn(text: string, language: Language): number | undefined {
  const typed = parseNumber(text, language);
  return typed.kind === "number" ? typed.value : undefined;
}

import { parseNumber, type Language } from "../../../../language";
import { DEFAULT_KPI, LIMITS, type Aggregation, type Rule, type TargetSpread } from "../../../../scorecard";
import type { KpiOptions, ObjectiveDraft } from "../../../../session";
import { samePart, type Form, type Part } from "./form";
import { dayOfIso } from "../../../parts/isoDate";
import { rulePartsOf } from "./kindParts";
import { scaleOf, SCALES } from "./scaleRows";

/** Everything that the form says about an entry beside name, unit, parent, weight and values. */
export type Options = KpiOptions & Required<Pick<ObjectiveDraft, "rollUp">>;

interface Writer<Each extends keyof Options> {
  /** The parts of the form that it is made of. */
  readonly parts: readonly Part[];
  of(form: Form, language: Language): Options[Each];
}

const WRITERS: { readonly [Each in keyof Options]: Writer<Each> } = {
  aliases: { parts: ["aliases"], of: ({ aliases }) => linesOf(aliases) },
  rollUp: { parts: ["rollUp"], of: ({ rollUp }) => rollUp || undefined },
  owner: { parts: ["owner"], of: ({ owner }) => owner.trim() },
  note: { parts: ["note"], of: ({ note }) => note.trim() },
  kind: { parts: ["kind"], of: ({ kind }) => kind },
  rule: { parts: ["kind", "direction", ...LIMITS, ...SCALES], of: ruleOf },
  missing: { parts: ["missing"], of: ({ missing }) => missing || undefined },
  carryPeriods: {
    parts: ["carryPeriods"],
    of: ({ carryPeriods }, language) => numberIn(carryPeriods, language) ?? DEFAULT_KPI.carryPeriods,
  },
  isCritical: { parts: ["isCritical"], of: ({ isCritical }) => isCritical },
  isExcluded: { parts: ["isExcluded"], of: ({ isExcluded }) => isExcluded },
  frequency: { parts: ["frequency"], of: ({ frequency }) => frequency },
  aggregation: { parts: ["aggregation", "rollingPeriods"], of: aggregationOf },
  targetSpread: { parts: ["targetSpread", "shares"], of: targetSpreadOf },
  indicator: { parts: ["indicator"], of: ({ indicator }) => indicator || undefined },
};

/** Only what the person has changed, so that what nobody has touched stays as the workbook has it. */
export function changedOptions(form: Form, base: Form, language: Language): Partial<Options> {
  const changed = Object.entries(WRITERS).filter(([, { parts }]) => parts.some((part) => !samePart(part, form, base)));
  return Object.fromEntries(changed.map(([option, { of }]) => [option, of(form, language)]));
}

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

function aggregationOf({ aggregation, rollingPeriods }: Form, language: Language): Aggregation {
  if (aggregation !== "rollingSum" && aggregation !== "rollingAverage") return { kind: aggregation };
  return { kind: aggregation, periods: Math.max(1, Math.round(numberIn(rollingPeriods, language) ?? 1)) };
}

function targetSpreadOf({ targetSpread, shares }: Form, language: Language): TargetSpread {
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

const linesOf = (text: string): readonly string[] => [
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

import { isPercent } from "../hundredfold";
import { normalised } from "../name";
import type { Kpi } from "../scorecard";
import { crossingAbove } from "./crossing";
import { definitionText } from "./definitionText";

/** What of the definition of a KPI is handed down to the scorecards below, in the order in which it is shown. */
export const PASSED_PARTS = ["unit", "kind", "aggregation", "thresholds", "weight"] as const;
export type PassedPart = (typeof PASSED_PARTS)[number];

type Passed = Pick<
  Kpi,
  "unit" | "kind" | "rule" | "frequency" | "aggregation" | "targetSpread" | "thresholds" | "weight"
>;

/** The fields of a KPI that belong to a part: a kind without its rule, or an aggregation without its periods, says nothing. */
const FIELDS_OF: Readonly<Record<PassedPart, readonly (keyof Passed)[]>> = {
  unit: ["unit"],
  kind: ["kind", "rule"],
  aggregation: ["frequency", "aggregation", "targetSpread"],
  thresholds: ["thresholds"],
  weight: ["weight"],
};

/** A part of a KPI's definition. */
export const partOf = (kpi: Passed, part: PassedPart): Partial<Passed> =>
  Object.fromEntries(FIELDS_OF[part].map((field) => [field, kpi[field]])) as Partial<Passed>;

/** The parts in which two KPIs are not defined alike. */
export const partsApart = (one: Passed, other: Passed): readonly PassedPart[] =>
  PASSED_PARTS.filter((part) => definitionText(partOf(one, part)) !== definitionText(partOf(other, part)));

/** The KPI of another scorecard that is meant by one: it bears the name; else its name was one's, or is, among the aliases. */
export function sameKpiIn(kpis: readonly Kpi[], { name, aliases }: Pick<Kpi, "name" | "aliases">): Kpi | undefined {
  const named = kpis.find((each) => normalised(each.name) === normalised(name));
  if (named) return named;
  const known = new Set([name, ...aliases].map(normalised));
  return kpis.find((each) => [each.name, ...each.aliases].some((other) => known.has(normalised(other))));
}

/**
 * Whether a target is one of a whole that several share, or one that each of them has.
 *
 * - `split`: what adds up over time adds up over scorecards
 * - `copied`: a rate is the same for all of them, and never split
 * - `either`: nobody can tell, as of a headcount: copied unless somebody says otherwise
 */
export function targetSharing(kpi: Kpi): "split" | "copied" | "either" {
  const crossing = crossingAbove(kpi, undefined);
  if (typeof crossing !== "string") return crossing.kind === "sum" && !isPercent(kpi.unit) ? "split" : "copied";
  return crossing === "not-said" ? "either" : "copied";
}

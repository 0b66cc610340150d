/**
 * How the values that several scorecards have for one KPI become one.
 *
 * - `sum`, `min`, `max`: as they say
 * - `ratio`: `Σ value · size / Σ size`, which is the ratio of the sums when the size is what stands below the line of each one's rate:
 *   visits for a conversion rate, answers for a satisfaction. `by` names the KPI that holds the size.
 * - `average`: weighed by the weights of the scorecards; never of rates
 * - `none`: they do not become one
 */
export type Crossing = UsedCrossing | { readonly kind: "none" };

/** A way in which values do become one. */
export type UsedCrossing =
  { readonly kind: "sum" | "average" | "min" | "max" } | { readonly kind: "ratio"; readonly by: string };

export const CROSSINGS = [
  "sum",
  "average",
  "ratio",
  "min",
  "max",
  "none",
] as const satisfies readonly Crossing["kind"][];

/** Why the values of several scorecards do not become one. */
export type NoCrossing =
  /** Nobody has said how, and it does not follow from how its values add up over time. */
  | "not-said"
  /** A rate needs the KPI that holds the size; a mean of rates would be wrong. */
  | "rate-without-size"
  /** It is scored by words, by milestones, by its days or by whether periods met a target. */
  | "not-a-number"
  /** It is scored by limits in its own unit, which are one team's and not those of a sum. */
  | "limits-of-one-team";

/** The same of a KPI that has its values from those below: its own limits are meant for all of them. */
export type NoneBelow = Exclude<NoCrossing, "limits-of-one-team">;

/** In what two KPIs of one name are not of one kind. */
export type DifferingPart = "unit" | "frequency" | "reach" | "fiscalYear";

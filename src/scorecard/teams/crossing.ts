import { KINDS } from "../kinds";
import type { Kind } from "../kinds/kind";
import { isPercent } from "../hundredfold";
import { LIMITS } from "../rule";
import type { Kpi } from "../scorecard";
import type { Aggregation } from "../time/aggregation";

/**
 * How the values that several teams have for one KPI become one.
 *
 * - `sum`, `min`, `max`: as they say
 * - `ratio`: `Σ value · size / Σ size`, which is the ratio of the sums when the size is what stands below the line of each team's rate:
 *   visits for a conversion rate, answers for a satisfaction. `by` names the KPI that holds the size.
 * - `average`: weighed by the teams' weights; never of rates
 * - `none`: they do not become one
 */
export type Crossing =
  { readonly kind: "sum" | "average" | "min" | "max" | "none" } | { readonly kind: "ratio"; readonly by: string };

/** Why the values of several teams do not become one. */
export type NoCrossing =
  /** Nobody has said how, and it does not follow from how its values add up over time. */
  | "not-said"
  /** A rate needs the KPI that holds the size; a mean of rates would be wrong. */
  | "rate-without-size"
  /** It is scored by words, by milestones, by its days or by whether periods met a target. */
  | "not-a-number"
  /** It is scored by limits in its own unit, which are one team's and not those of a sum. */
  | "limits-of-one-team";

const USUAL: Readonly<Partial<Record<Aggregation["kind"], "sum" | "min" | "max">>> = {
  sum: "sum",
  yearToDate: "sum",
  rollingSum: "sum",
  min: "min",
  max: "max",
};

type Crossed = Pick<Kpi, "kind" | "rule" | "thresholds" | "unit" | "aggregation">;

/** Whether its values are parts of something: their mean says nothing of the whole. */
const isRate = ({ unit, aggregation: { kind } }: Crossed): boolean =>
  isPercent(unit) || kind === "ratioOfSums" || kind === "productOfRates";

/**
 * The way in which values of teams become one, or why there is none.
 *
 * @param asked - what somebody has said; `undefined` takes what follows from the aggregation over time: what adds up over time adds up
 *   over teams. The reverse does not hold: headcounts add up over teams and not over time.
 * @param isOwn - whether the KPI is that of the team above, so that its limits are meant for all teams together
 */
export function crossingOf(kpi: Crossed, asked: Crossing | undefined, isOwn: boolean): Crossing | NoCrossing {
  const kind: Kind = KINDS[kpi.kind];
  if (!kind.needs.includes("actual") || kind.read !== undefined || kind.isTimed || kpi.kind === "compliance")
    return "not-a-number";
  const usual = USUAL[kpi.aggregation.kind];
  const crossing = asked ?? (usual && { kind: usual });
  if (crossing === undefined) return isRate(kpi) ? "rate-without-size" : "not-said";
  if ((crossing.kind === "average" || crossing.kind === "sum") && isRate(kpi)) return "rate-without-size";
  return crossing.kind === "sum" && !isOwn && hasLimits(kpi) ? "limits-of-one-team" : crossing;
}

const hasLimits = ({ rule, thresholds }: Crossed): boolean =>
  LIMITS.some((limit) => rule[limit] !== undefined) || rule.points !== undefined || thresholds?.areValues === true;

import { KINDS } from "../kinds";
import type { Kind } from "../kinds/kind";
import { isPercent } from "../hundredfold";
import { LIMITS } from "../rule";
import type { Kpi } from "../scorecard";
import type { Aggregation } from "../time/aggregation";
import type { Crossing, NoCrossing, NoneBelow } from "./across";

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
 * The way in which values from below become one in a KPI above, or why there is none.
 *
 * @param asked - what somebody has said; `undefined` takes what follows from the aggregation over time: what adds up over time adds up
 *   over teams. The reverse does not hold: headcounts add up over teams and not over time.
 */
export function crossingAbove(kpi: Crossed, asked: Crossing | undefined): Crossing | NoneBelow {
  const kind: Kind = KINDS[kpi.kind];
  if (!kind.needs.includes("actual") || kind.read !== undefined || kind.isTimed || kpi.kind === "compliance")
    return "not-a-number";
  const usual = USUAL[kpi.aggregation.kind];
  const crossing = asked ?? (usual && { kind: usual });
  if (crossing === undefined) return isRate(kpi) ? "rate-without-size" : "not-said";
  return (crossing.kind === "average" || crossing.kind === "sum") && isRate(kpi) ? "rate-without-size" : crossing;
}

/**
 * The same of a KPI that may be that of one team among several.
 *
 * @param isOwn - whether the KPI is that of the team above, so that its limits are meant for all teams together
 */
export function crossingOf(kpi: Crossed, asked: Crossing | undefined, isOwn: boolean): Crossing | NoCrossing {
  const crossing = crossingAbove(kpi, asked);
  const isSum = typeof crossing !== "string" && crossing.kind === "sum";
  return isSum && !isOwn && hasLimits(kpi) ? "limits-of-one-team" : crossing;
}

/** Whether it is scored by limits in its own unit, which are meant for a whole and not for a part of it. */
export const hasLimits = ({ rule, thresholds }: Pick<Crossed, "rule" | "thresholds">): boolean =>
  LIMITS.some((limit) => rule[limit] !== undefined) || rule.points !== undefined || thresholds?.areValues === true;

import type { Reading, Readings } from "../reading";
import { isAdditive } from "./aggregation";
import { within } from "./observed";
import { periodOf } from "./period";
import { beginningOf, over, ownPeriods } from "./saidOnce";
import type { Observation } from "./series";
import type { TimedKpi } from "./timedKpi";
import { valueOf } from "./valueOf";

/** The target of just those periods that the actual is from. */
export function targetAt(
  kpi: TimedKpi,
  { target: single, baseline }: Pick<Readings, "target" | "baseline">,
  targets: readonly Observation[],
  observed: readonly Observation[],
  { from, to }: { readonly from: number; readonly to: number },
  fiscalYearStart: number,
): Reading {
  const isAsItIs = kpi.targetSpread.kind !== "cumulative" && !isAdditive(kpi.aggregation);
  if (targets.length === 0 && (single.kind !== "number" || isAsItIs)) return single;
  const own = ownPeriods(kpi, observed, fiscalYearStart);
  if (targets.length > 0) {
    const matching = within(targets, from, to).filter(({ day }) =>
      own.includes(periodOf(day, kpi.frequency, fiscalYearStart).index),
    );
    const kind =
      kpi.aggregation.kind === "ratioOfSums" || kpi.aggregation.kind === "productOfRates" ? "last" : undefined;
    return valueOf(kind ? { ...kpi, aggregation: { kind } } : kpi, matching, undefined);
  }
  if (single.kind !== "number") return single;
  const beginning = beginningOf(kpi, baseline);
  const way = over(kpi, single.value - beginning, kpi.targetSpread, own, fiscalYearStart);
  return { kind: "number", value: beginning + way };
}

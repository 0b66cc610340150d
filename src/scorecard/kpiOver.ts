import type { Readings } from "./reading";
import type { Rule } from "./rule";
import type { Kpi } from "./scorecard";
import type { OwnThresholds } from "./status";

type Ruled = Pick<Kpi, "kind" | "rule"> & { readonly thresholds?: OwnThresholds | undefined };

/** Kinds whose points are days, and no values. */
const BY_DAY: readonly Kpi["kind"][] = ["deadlineSteps", "deadlineCurve"];

/**
 * A KPI for a sum over several periods: what its rule and its own thresholds say in its unit is said of one of them, and is taken so many
 * times.
 *
 * @param extent - see `Readings`
 * @returns the KPI itself where its value is of one period
 * @example kpiOver({ rule: { tolerance: 5 }, … }, 3) // { rule: { tolerance: 15 }, … }
 */
export function kpiOver<Each extends Ruled>(kpi: Each, extent: Readings["extent"] = 1): Each {
  if (extent === 1) return kpi;
  const { rule, thresholds } = kpi;
  const times = (value: number): number => value * extent;
  const limits = Object.fromEntries(
    LIMITS.flatMap((limit) => (rule[limit] === undefined ? [] : [[limit, times(rule[limit])]])),
  );
  const points = BY_DAY.includes(kpi.kind)
    ? undefined
    : rule.points?.map((each) => ({ ...each, value: times(each.value) }));
  return {
    ...kpi,
    rule: { ...rule, ...limits, ...(points && { points }) },
    ...(thresholds?.areValues === true && {
      thresholds: {
        ...thresholds,
        green: times(thresholds.green),
        amber: times(thresholds.amber),
        ...(thresholds.achieved !== undefined && { achieved: times(thresholds.achieved) }),
      },
    }),
  };
}

/** Those of a rule that are in its unit. */
const LIMITS = ["low", "high", "tolerance", "margin"] as const satisfies readonly (keyof Rule)[];

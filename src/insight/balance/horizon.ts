import type { Kpi, KpiId, Scorecard } from "../../scorecard";
import { kpisBelow, treeOf } from "../../scorecard";

/** Whether a KPI tells of what will come or of what has come; `unknown` where nobody has said and its place does not say it. */
export type Horizon = "long" | "short" | "unknown";

/**
 * The long term is what leads: leading KPIs, and whatever stands in the lane at the bottom of the map, where people learn what makes the
 * rest possible. The rest is the short term where it is lagging, or stands in the lane at the top.
 */
export function horizonsOf(scorecard: Scorecard): ReadonlyMap<KpiId, Horizon> {
  const tree = treeOf(scorecard);
  const horizons = new Map<KpiId, Horizon>();
  tree.perspectives.forEach(({ id }, lane) => {
    const isTop = lane === 0;
    const isBottom = !isTop && lane === tree.perspectives.length - 1;
    for (const kpi of kpisBelow(tree, id)) horizons.set(kpi.id, horizonOf(kpi, isTop, isBottom));
  });
  return horizons;
}

function horizonOf({ indicator }: Kpi, isTop: boolean, isBottom: boolean): Horizon {
  if (indicator === "leading" || isBottom) return "long";
  return indicator === "lagging" || isTop ? "short" : "unknown";
}

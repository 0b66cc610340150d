import { evaluateKpi, type Direction, type Kpi, type Readings } from "../../scorecard";

/** Best in the middle: better lies on either side of them. */
const TWO_SIDED: readonly Kpi["kind"][] = ["targetIsBest", "band", "maintain"];

/**
 * Which way is better for a KPI, by its own rule around the value of now; `undefined` where neither is, or nobody can tell.
 *
 * @param today - for kinds that depend on the day
 */
export function betterWay(
  kpi: Pick<Kpi, "kind" | "rule" | "isExcluded">,
  readings: Readings,
  today: number,
): Direction | undefined {
  const { kind, rule } = kpi;
  if (TWO_SIDED.includes(kind)) return kind === "maintain" ? rule.direction : undefined;
  const { actual, target } = readings;
  if (actual.kind !== "number") return undefined;
  const size = Math.max(Math.abs(actual.value), target.kind === "number" ? Math.abs(target.value) : 0) || 1;
  const at = (value: number): number | undefined =>
    evaluateKpi(kpi, { ...readings, actual: { kind: "number", value } }, { ceiling: Infinity, today }).raw;
  // Steps are flat where they lie; far enough to either side there is another one.
  for (const share of [0.01, 0.5]) {
    const [low, high] = [at(actual.value - share * size), at(actual.value + share * size)];
    if (low !== undefined && high !== undefined && low !== high) return high > low ? "higher" : "lower";
  }
  return undefined;
}

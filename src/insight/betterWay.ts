import { directionOf, evaluateKpi, type Direction, type Kpi, type Readings } from "../scorecard";

/** What the kind itself says; `undefined` is best in the middle: better lies on either side. */
const BY_KIND: Readonly<Partial<Record<Kpi["kind"], Direction | undefined>>> = {
  budget: "lower",
  ratioLower: "lower",
  ratioHigher: "higher",
  targetIsBest: undefined,
  band: undefined,
};

/** Better lies from the baseline to the target, or where the rule says. */
const BY_TARGET: readonly Kpi["kind"][] = ["linear", "goalRedFlag", "deadline", "deadlineSteps", "deadlineCurve"];

/**
 * Which way is better for a KPI; by its own rule around the value of now where neither its kind nor its target says. `undefined` where
 * neither way is, or nobody can tell.
 *
 * @param today - for kinds that depend on the day
 */
export function betterWay(
  kpi: Pick<Kpi, "kind" | "rule" | "isExcluded">,
  readings: Readings,
  today: number,
): Direction | undefined {
  const { kind, rule } = kpi;
  const { actual, target, baseline } = readings;
  if (Object.hasOwn(BY_KIND, kind)) return BY_KIND[kind];
  if (kind === "maintain") return rule.direction;
  if (BY_TARGET.includes(kind))
    return target.kind === "number"
      ? directionOf({ target: target.value, baseline: baseline.kind === "number" ? baseline.value : NaN }, rule)
      : (rule.direction ?? (baseline.kind === "number" ? undefined : "higher"));
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

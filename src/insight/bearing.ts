import { evaluateKpi, type KpiEvaluation, type Kpi, type Settings } from "../scorecard";

/** Whether a movement brings a KPI nearer to what is wanted. */
export type Bearing = "better" | "worse" | "neither";

/**
 * Whether the latest value of a KPI is better than another one, such as the mean that it has moved away from: judged by the KPI's
 * own rule, so that it holds for lower-is-better, bands and every other kind alike.
 *
 * - "neither" when the rule gives both the same raw score, or gives none.
 *
 * @param usual - the value to compare with
 * @example bearingOf(churn, evaluated, 8, settings) // "worse" when churn is 12 and lower is better
 */
export function bearingOf(
  kpi: Pick<Kpi, "kind" | "rule" | "isExcluded">,
  { readings, raw }: Pick<KpiEvaluation, "readings" | "raw">,
  usual: number,
  { ceiling }: Pick<Settings, "ceiling">,
): Bearing {
  const then = evaluateKpi(kpi, { ...readings, actual: { kind: "number", value: usual } }, { ceiling, today: NaN }).raw;
  if (raw === undefined || then === undefined || raw === then) return "neither";
  return raw > then ? "better" : "worse";
}

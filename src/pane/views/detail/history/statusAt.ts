import {
  type Evaluation,
  capAtAmber,
  evaluateKpi,
  judgedScore,
  kpiOver,
  statusOf,
  takesValues,
  thresholdsOfKpi,
  valuesOf,
  type Kpi,
  type KpiEvaluation,
  type Reading,
  type Readings,
  type Settings,
  type Status,
} from "../../../../scorecard";

interface StatusContext {
  readonly settings: Pick<Settings, "ceiling" | "thresholds">;
  readonly evaluation: Evaluation;
}

/** What a value is held against. */
export type Terms = Partial<Record<"target" | "baseline", number | undefined>>;

/**
 * What the status of a KPI would be with another value, and another target and baseline where they are given; `undefined` for kinds whose status does
 * not follow from a value alone, as that of a deadline.
 */
export function statusAt(
  kpi: Kpi,
  { readings, thresholds: inForce, parent }: Pick<KpiEvaluation, "readings" | "thresholds" | "parent">,
  { settings: { ceiling, thresholds: general }, evaluation }: StatusContext,
): ((value: number, terms: Terms) => Status) | undefined {
  if (!takesValues(kpi.kind) || kpi.kind === "deadline") return undefined;
  const inherited = (parent && evaluation.nodes.get(parent)?.thresholds) ?? general;
  const given = (value: number | undefined, otherwise: Reading): Reading =>
    value === undefined ? otherwise : { kind: "number", value };
  return (value, { target, baseline }) => {
    const then: Readings = {
      ...readings,
      actual: { kind: "number", value },
      target: given(target, readings.target),
      baseline: given(baseline, readings.baseline),
    };
    const { score, raw, heldBy } = evaluateKpi(kpi, then, { ceiling, today: NaN });
    if (score === undefined || raw === undefined) return "none";
    const { green, amber, achieved } =
      kpi.thresholds?.areValues === true
        ? thresholdsOfKpi(kpiOver(kpi, then.extent), valuesOf(kpi, then), NaN, inherited)
        : (inForce ?? inherited);
    // No margin: it is about what came before, which another value has not.
    const thresholds = { green, amber, ...(achieved === undefined ? {} : { achieved }) };
    const status = statusOf(judgedScore(kpi, { raw, score }, thresholds), thresholds);
    return heldBy === undefined ? status : capAtAmber(status);
  };
}

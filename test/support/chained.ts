import type { Kpi, KpiId, Readings, Scorecard } from "../../src/scorecard";

/** One argument of `BSC.SCOREOF`: a number, a word, rows of a scale, or nothing. */
export type ScoreArgument = number | string | null | readonly (readonly (number | string)[])[];

/** What a person would type to score a KPI by its values alone. */
export function scoreArguments(
  { kind, rule }: Kpi,
  { actual, target, baseline }: Readings,
  ceiling: number,
): readonly ScoreArgument[] {
  const number = (reading: Readings["actual"]): ScoreArgument => {
    if (reading.kind === "number") return reading.value;
    return reading.kind === "text" ? reading.text : null;
  };
  const scale = rule.points?.map(({ value, score }) => [value, score]) ?? null;
  const limits = [rule.low, rule.high, rule.tolerance, rule.margin].map((limit) => limit ?? null);
  return [number(actual), number(target), number(baseline), kind, ...limits, scale, rule.direction ?? null, ceiling];
}

/** A scorecard that chained functions can follow: missing values are left out, however few are there. */
export const chainable = (scorecard: Scorecard): Scorecard => ({
  ...scorecard,
  settings: { ...scorecard.settings, missing: "exclude", minimumCoverage: 0 },
  // A share of green counts by the thresholds of each child; the function knows one for all of them.
  perspectives: scorecard.perspectives.map((each) => ({ ...each, thresholds: undefined })),
  objectives: scorecard.objectives.map((each) => ({ ...each, thresholds: undefined })),
  kpis: scorecard.kpis.map((kpi) => ({ ...kpi, thresholds: undefined, missing: undefined, isCritical: false })),
});

/** The tree as nested lists, each parent with its roll-up. */
export function nested({ settings, perspectives, objectives, kpis }: Scorecard) {
  return {
    id: settings.id,
    rollUp: settings.rollUp,
    children: perspectives.map((perspective) => ({
      id: perspective.id,
      weight: perspective.weight,
      rollUp: perspective.rollUp ?? settings.rollUp,
      children: objectives
        .filter(({ parent }) => parent === perspective.id)
        .map((objective) => ({
          id: objective.id,
          weight: objective.weight,
          rollUp: objective.rollUp ?? settings.rollUp,
          children: kpis.filter(({ parent }) => (parent as string) === objective.id),
        })),
    })),
  };
}

export const readingsOf = (readings: ReadonlyMap<KpiId, Readings>, { id }: Kpi): Readings => {
  const found = readings.get(id);
  if (found === undefined) throw new Error(`${id} has no readings`);
  return found;
};

import {
  evaluate,
  type Evaluation,
  type EvaluationOptions,
  type Kpi,
  type KpiEvaluation,
  type KpiId,
  type NodeId,
  type Readings,
  type Scorecard,
} from "../../scorecard";
import { supposableOf } from "./supposable";

/** The scores of a moment, with all that they follow from. */
export interface Present {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
  readonly circumstances: EvaluationOptions;
}

/** What is taken to be otherwise; all else stays as it is. */
export interface Supposition {
  /** Numbers in the unit of the KPI; periods, places of words, and 1 or 0 where `supposableOf` says so. */
  readonly values: ReadonlyMap<KpiId, number>;
  readonly targets: ReadonlyMap<KpiId, number>;
  /** Of any node but the whole; 0 or more. */
  readonly weights: ReadonlyMap<NodeId, number>;
}

export const NOTHING_SUPPOSED: Supposition = { values: new Map(), targets: new Map(), weights: new Map() };

/**
 * What all scores and lights would be: by the engine itself, on the values of the moment. Nothing is kept of it.
 *
 * - What is supposed of something that is not there is left out.
 * - A supposed value is one of the whole period: how much of it has data stays as it is.
 */
export function supposed(
  { scorecard, evaluation, circumstances }: Present,
  { values, targets, weights }: Supposition,
): Evaluation {
  const weighed = <Item extends { readonly id: NodeId }>(items: readonly Item[]): readonly Item[] =>
    weights.size === 0
      ? items
      : items.map((item) => (weights.has(item.id) ? { ...item, weight: weights.get(item.id) } : item));
  const readings = new Map([...evaluation.kpis].map(([id, { readings: own }]) => [id, own] as const));
  for (const kpi of scorecard.kpis) {
    const [value, target] = [values.get(kpi.id), targets.get(kpi.id)];
    const own = readings.get(kpi.id);
    if (own === undefined || (value === undefined && target === undefined)) continue;
    const withTarget: Readings = target === undefined ? own : { ...own, target: { kind: "number", value: target } };
    readings.set(kpi.id, value === undefined ? withTarget : withValue(kpi, withTarget, value));
  }
  const { perspectives, objectives, kpis } = scorecard;
  const otherwise = {
    ...scorecard,
    perspectives: weighed(perspectives),
    objectives: weighed(objectives),
    kpis: weighed(kpis),
  };
  return evaluate(otherwise, readings, circumstances);
}

function withValue(kpi: Kpi, readings: Readings, value: number): Readings {
  switch (supposableOf(kpi, readings)) {
    case "nothing":
      return readings;
    case "met":
      return { ...readings, compliance: { periods: readings.compliance?.periods ?? 0, met: value } };
    case "word":
      return { ...readings, actual: { kind: "text", text: kpi.rule.words?.[value]?.word ?? "" } };
    case "yes-no":
    case "number":
      return { ...readings, actual: { kind: "number", value } };
  }
}

/** What the engine says of a KPI, where both are there. */
export const kpiOf = (
  { scorecard }: Pick<Present, "scorecard">,
  evaluation: Evaluation,
  id: KpiId,
): { readonly kpi: Kpi; readonly evaluated: KpiEvaluation } | undefined => {
  const kpi = scorecard.kpis.find((each) => each.id === id);
  const evaluated = evaluation.kpis.get(id);
  return kpi && evaluated && { kpi, evaluated };
};

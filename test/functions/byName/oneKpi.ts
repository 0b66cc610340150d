import { createArguments } from "../../../src/functions/createArguments";
import { nodeResolver, type NodeFunction } from "../../../src/functions/byName/nodeFunction";
import {
  dayOf,
  evaluateAt,
  kpiId,
  momentOf,
  type Kpi,
  type Observation,
  type Reading,
  type Scorecard,
} from "../../../src/scorecard";
import type { SessionState } from "../../../src/session";
import { kpi, number, objective, perspective, scorecard } from "../../scorecard/builders";

export const day = (year: number, month: number, of = 1): number => dayOf({ year, month, day: of });

/** A scorecard of months with one KPI and its past. */
export function stateOf(
  definition: Partial<Kpi>,
  actual: readonly Observation[],
  today: number,
  single: Reading = number(100),
  target: readonly Observation[] = [],
): SessionState {
  const whole: Scorecard = scorecard({
    perspectives: [perspective("P")],
    objectives: [objective("P", "O")],
    kpis: [{ ...kpi("O", "Q"), ...definition }],
  });
  const values = {
    readings: new Map([
      [kpiId("k_Q"), { actual: { kind: "none" }, target: single, baseline: { kind: "none" } } as const],
    ]),
    series: new Map([[kpiId("k_Q"), { actual, target }]]),
    today,
  };
  return {
    kind: "ready",
    others: [],
    asOf: undefined,
    moment: momentOf(whole.settings, today),
    reads: new Map(),
    language: "da",
    scorecard: whole,
    values,
    dateSystem: "1900",
    evaluation: evaluateAt(whole, values),
    sources: new Map(),
    seriesReferences: new Map(),
    growths: new Map(),
    revisions: new Map(),
    problems: [],
    outdated: undefined,
    manualCalculation: false,
    plan: { links: undefined, initiatives: undefined },
    schema: 4,
    readOnly: false,
  };
}

/** What a cell shows: the value, or the error with its reason. */
export const ask = (run: NodeFunction, of: SessionState, ...args: readonly unknown[]) => {
  const answer = nodeResolver(run)(of, createArguments(args));
  return answer?.kind === "value" ? answer.value : answer;
};

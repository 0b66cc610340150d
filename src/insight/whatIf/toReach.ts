import {
  atLeast,
  failure,
  kpiOver,
  success,
  takesPart,
  type Evaluation,
  type KpiId,
  type NodeEvaluation,
  type NodeId,
  type Result,
  type Rule,
  type Status,
} from "../../scorecard";
import { scoreForWhole, wholeFrom } from "./scoreForWhole";
import { stepsTo } from "./stepsTo";
import { supposableOf, valueNow } from "./supposable";
import { kpiOf, supposed, type Present, type Supposition } from "./supposed";
import { valueFor } from "./valueFor";
import type { ValueFor, ValueForProblem } from "./wanted";

/** A light that a node is to have at least. */
export interface Goal {
  readonly node: NodeId;
  readonly status: "green" | "amber";
}

export type Reach = { readonly kind: "already" } | { readonly kind: "needs"; readonly value: ValueFor };

/**
 * - `not-counted`: the KPI is outside the scores, or has a weight of 0
 * - `not-set-up`: it would count once it had its values
 * - `held`: the score can be reached, but something else keeps the light: a budget that is passed, a critical KPI, data that are missing
 */
export type ReachProblem = ValueForProblem | { readonly kind: "not-counted" | "not-set-up" | "held" };

/**
 * What one KPI must be for a node to have a light, all else as it is supposed: worked out backwards, rounded to digits that people read so
 * that it still suffices, and tried with the engine before it is said.
 *
 * @param goal - the KPI itself, or anything above it
 */
export function toReach(
  present: Present,
  supposition: Supposition,
  id: KpiId,
  { node, status }: Goal,
): Result<Reach, ReachProblem> {
  const { scorecard, circumstances } = present;
  const now = supposed(present, supposition);
  const [found, top] = [kpiOf(present, now, id), now.nodes.get(node)];
  if (found === undefined || top === undefined) return failure({ kind: "not-counted" });
  if (isAtLeast(top.status, status)) return success({ kind: "already" });
  const { kpi, evaluated } = found;
  const { readings } = evaluated;
  const steps = takesPart(evaluated) || node === id ? stepsTo(scorecard, now, node, id) : undefined;
  if (steps === undefined)
    return failure({
      kind: evaluated.state === "not-set-up" && isWeighed(now, id, node) ? "not-set-up" : "not-counted",
    });
  const wanted = thresholdOf(top, status, present);
  const { ceiling } = scorecard.settings;
  const { rule } = kpiOver(kpi, readings.extent);
  const score = scoreForWhole(steps, wanted, ceiling);
  if (!score.ok) {
    const [least, most] = [wholeFrom(steps, 0, false), wholeFrom(steps, ceiling, true)];
    return failure({ kind: "cannot-be-reached", score: wanted, least, most });
  }
  // A single period is met or not, as its target says; with a tolerance and no direction it must stay close to it.
  const met = rule.tolerance !== undefined && rule.direction === undefined ? "maintain" : "yesNo";
  const kind = kpi.kind === "compliance" && readings.compliance === undefined ? met : kpi.kind;
  const value = (wantedScore: number): ReturnType<typeof valueFor> =>
    valueFor({
      kind,
      rule,
      score: wantedScore,
      target: numberOf(readings.target),
      baseline: numberOf(readings.baseline),
      actual: valueNow(kpi, readings) ?? NaN,
      today: circumstances.today ?? NaN,
      periods: readings.compliance?.periods ?? 1,
    });
  const first = value(score.value);
  // Many kinds jump: where none of their values has just that score, one that has more is enough.
  const answers = [first, ...scoresAbove(score.value, rule, ceiling).map(value)].flatMap((each) =>
    each.ok ? [each.value] : [],
  );
  if (!first.ok && answers.length === 0) return failure(ofTheNode(first.problem));
  if (supposableOf(kpi, readings) === "nothing") {
    const [least] = answers;
    return node === id && least ? success({ kind: "needs", value: least }) : failure({ kind: "held" });
  }
  const suffices = (tried: number): boolean => {
    const values = new Map(supposition.values).set(id, tried);
    const then = supposed(present, { ...supposition, values }).nodes.get(node);
    return then !== undefined && isAtLeast(then.status, status);
  };
  for (const each of answers) {
    const enough = enoughOf(each, suffices);
    if (enough !== undefined) return success({ kind: "needs", value: enough });
  }
  return failure({ kind: "held" });

  /** What the KPI comes to at most, said of the node that is asked about. */
  function ofTheNode(problem: ValueForProblem): ValueForProblem {
    if (problem.kind !== "cannot-be-reached" || steps === undefined) return problem;
    const { green } = evaluated.thresholds ?? scorecard.settings.thresholds;
    const of = (own: number | undefined): number | undefined =>
      own === undefined ? undefined : wholeFrom(steps, Math.min(ceiling, own), atLeast(own, green));
    return { kind: "cannot-be-reached", score: wanted, least: of(problem.least), most: of(problem.most) };
  }
}

/** The scores above one at which a kind can jump: those of its points and words, all of it, and the best there is. */
function scoresAbove(score: number, { points = [], words = [] }: Rule, ceiling: number): readonly number[] {
  const all = new Set([...points.map((each) => each.score), ...words.map((each) => each.score), 100, ceiling]);
  return [...all].filter((each) => each > score).sort((one, other) => one - other);
}

/** Whether a node and all between it and one above it have weights above 0. */
function isWeighed({ nodes }: Evaluation, id: NodeId, top: NodeId): boolean {
  let node = nodes.get(id);
  while (node !== undefined && node.id !== top) {
    if (!(node.weight.own > 0)) return false;
    node = node.parent === undefined ? undefined : nodes.get(node.parent);
  }
  return node !== undefined;
}

const BEST_FIRST: readonly Status[] = ["achieved", "green", "amber", "red", "none"];

const isAtLeast = (status: Status, wanted: Status): boolean => BEST_FIRST.indexOf(status) <= BEST_FIRST.indexOf(wanted);

/** A better light is enough too: people may leave thresholds in any order. */
function thresholdOf(node: NodeEvaluation, status: Goal["status"], { scorecard }: Present): number {
  const { achieved = Infinity, green, amber } = node.thresholds ?? scorecard.settings.thresholds;
  return status === "green" ? Math.min(green, achieved) : Math.min(amber, green, achieved);
}

const numberOf = (reading: { readonly kind: string; readonly value?: unknown }): number =>
  reading.kind === "number" && typeof reading.value === "number" ? reading.value : NaN;

/** Those of the answers that suffice, in digits that people read; `undefined` when none does. */
function enoughOf(found: ValueFor, suffices: (value: number) => boolean): ValueFor | undefined {
  const { kind } = found;
  if (kind === "below") {
    const [limit = NaN] = found.values;
    return suffices(limit - stepOf(limit)) ? found : undefined;
  }
  const isExact = kind === "periods" || kind === "word" || kind === "weight";
  const values = found.values.flatMap((value) => {
    const enough = isExact ? [value].find(suffices) : roundedEnough(value, suffices);
    return enough === undefined ? [] : [enough];
  });
  return values.length === 0 ? undefined : { kind, values };
}

/** The nearest value with few digits that suffices, on whichever side; else the exact one. */
function roundedEnough(value: number, suffices: (value: number) => boolean): number | undefined {
  const step = stepOf(value);
  const places = [Math.round, Math.floor, Math.ceil].map((round) => clean(round(value / step) * step));
  return [...places, value].find(suffices);
}

/** Hundredths, whole numbers from a thousand on, and three digits of what is less than one: as values are shown. */
function stepOf(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return 1;
  if (size >= 1 || size === 0) return 0.01;
  return 10 ** (Math.floor(Math.log10(size)) - 2);
}

const clean = (value: number): number => Number(value.toPrecision(15));

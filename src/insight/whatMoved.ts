import {
  failure,
  ROLL_UPS,
  success,
  type Evaluation,
  type NodeEvaluation,
  type NodeId,
  type Result,
  type Scorecard,
} from "../scorecard";
import { partsMoved } from "./teams/partsMoved";

/** Why a part of the score above has moved. */
export type Cause = "value" | "weight" | "entered" | "left" | "rule";

/** One part of the change of a score. */
export interface Movement {
  readonly id: NodeId;
  readonly name: string;
  readonly cause: Cause;
  /** Points of the score that is explained; all movements add up to its change. */
  readonly effect: number;
  /** What the scorecards below do to it, where its value comes from them, the largest first; targets of its own do the rest. */
  readonly below?: readonly MovedBelow[];
}

/** What a scorecard below does to a score, in points of the one that is explained. */
export interface MovedBelow {
  readonly name: string;
  readonly effect: number;
}

/** One of the two scores is missing, so there is no change to take apart. */
export interface NoChange {
  readonly kind: "score-missing";
  readonly name: string;
}

export interface Change {
  readonly before: number;
  readonly after: number;
  /** The largest first, whichever its sign. */
  readonly movements: readonly Movement[];
}

/** One evaluation of a scorecard, with its definitions at that time. */
export interface Scored {
  readonly scorecard: Scorecard;
  readonly evaluation: Evaluation;
}

/**
 * Takes the change of a node's score apart, down to the KPIs, so that the parts add up to it.
 *
 * For a weighted mean the midpoint rule is exact: `ΔS = Σ w̄·Δs + Σ (s̄ − S̄)·Δw`, with shares of the weight that counts, so
 * that a child that enters or leaves moves the score by how far it lies from the mean. For other roll-ups the children are
 * changed one after the other, in display order and in reverse, each its score before its weight, and the two effects of each
 * are averaged.
 *
 * - Unit: points of the node's score.
 * - Problem: `score-missing` when the node has no score before or after.
 */
export function whatMoved(before: Scored, after: Scored, node: NodeId): Result<Change, NoChange> {
  const from = before.evaluation.nodes.get(node);
  const to = after.evaluation.nodes.get(node);
  if (from?.score === undefined || to?.score === undefined)
    return failure({ kind: "score-missing", name: (to ?? from)?.name ?? "" });
  const parts = movementsOf(from, to, before, after);
  const movements = merged(parts).filter(({ effect }) => effect !== 0);
  movements.sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
  return success({ before: from.score, after: to.score, movements });
}

interface Pair {
  readonly id: NodeId;
  readonly name: string;
  readonly from: NodeEvaluation | undefined;
  readonly to: NodeEvaluation | undefined;
  /** Score and weight where it counts; `undefined` where it does not. */
  readonly old: Counted | undefined;
  readonly new: Counted | undefined;
}

interface Counted {
  readonly score: number;
  readonly weight: number;
  readonly isGreen: boolean;
}

function movementsOf(from: NodeEvaluation, to: NodeEvaluation, before: Scored, after: Scored): readonly Movement[] {
  const change = (to.known ?? 0) - (from.known ?? 0);
  const self = (cause: Cause, effect: number): Movement => ({ id: to.id, name: to.name, cause, effect });
  // What a scorecard below is made of is explained there.
  if (from.level === "kpi" || to.level === "kpi" || from.isBelow || to.isBelow) {
    const below = movedBelow(from, to, after);
    return [{ ...self("value", change), ...(below.length > 0 && { below }) }];
  }
  const pairs = pairsOf(from, to, before, after);
  const isMean = [from.rollUp, to.rollUp].every((rollUp) => rollUp === "weightedMean" || rollUp === "meanWithVeto");
  const parts = isMean ? ofMean(pairs) : ofOther(pairs, from);
  const found = parts.flatMap(({ pair, value, share, cause }) => [
    ...spread(pair, value, before, after),
    { id: pair.id, name: pair.name, cause, effect: share },
  ]);
  // What is left is the change of the roll-up itself, or what rounding has left of scores to nine decimals.
  const rest = change - total(found);
  return Math.abs(rest) > 1e-8 ? [...found, self("rule", rest)] : withRest(found, rest);
}

/** A small change that has a far larger effect, as at the edge of a status, is not taken apart further. */
const LARGEST_FACTOR = 1000;

/** The part of a child's change in value, taken apart itself where it has children. */
function spread(pair: Pair, effect: number, before: Scored, after: Scored): readonly Movement[] {
  const { from, to } = pair;
  const whole: Movement = { id: pair.id, name: pair.name, cause: "value", effect };
  if (from?.known === undefined || to?.known === undefined) return [whole];
  const factor = effect / (to.known - from.known);
  if (!(Math.abs(factor) <= LARGEST_FACTOR)) return [whole];
  const parts = movementsOf(from, to, before, after).map((part) => scaled(part, factor));
  return withRest(parts, effect - total(parts));
}

/** A movement and all that it is made of, as it is seen from further above. */
const scaled = ({ below, ...movement }: Movement, factor: number): Movement => ({
  ...movement,
  effect: movement.effect * factor,
  ...(below && { below: below.map((each) => ({ ...each, effect: each.effect * factor })) }),
});

/** What each scorecard below does to the score of a KPI that is made of their values. */
function movedBelow(from: NodeEvaluation, to: NodeEvaluation, { scorecard }: Scored): readonly MovedBelow[] {
  if (from.level !== "kpi" || to.level !== "kpi") return [];
  const [was, is] = [from.readings.crossed, to.readings.crossed];
  const kpi = scorecard.kpis.find(({ id }) => id === to.id);
  if (was === undefined || is === undefined || kpi === undefined) return [];
  const names = new Map([...was.parts, ...is.parts].map(({ team, name }) => [team, name]));
  return [...partsMoved(was, { kpi, ...is }, scorecard.settings).teams]
    .filter(([, effect]) => effect !== 0)
    .map(([team, effect]) => ({ name: names.get(team) ?? "", effect }))
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
}

const total = (movements: readonly Movement[]): number => movements.reduce((sum, { effect }) => sum + effect, 0);

interface Part {
  readonly pair: Pair;
  readonly value: number;
  readonly share: number;
  readonly cause: Cause;
}

function ofMean(pairs: readonly Pair[]): readonly Part[] {
  const mean = (side: "old" | "new"): { readonly whole: number; readonly score: number } => {
    const whole = pairs.reduce((sum, pair) => sum + (pair[side]?.weight ?? 0), 0);
    const score = pairs.reduce((sum, pair) => sum + (pair[side] ? pair[side].weight * pair[side].score : 0), 0);
    return { whole, score: whole > 0 ? score / whole : 0 };
  };
  const [old, now] = [mean("old"), mean("new")];
  const centre = (old.score + now.score) / 2;
  return pairs.map((pair) => {
    const shares = [(pair.old?.weight ?? 0) / old.whole, (pair.new?.weight ?? 0) / now.whole] as const;
    const oldScore = pair.old?.score ?? pair.new?.score ?? 0;
    const newScore = pair.new?.score ?? pair.old?.score ?? 0;
    return {
      pair,
      value: ((shares[0] + shares[1]) / 2) * (newScore - oldScore),
      share: ((oldScore + newScore) / 2 - centre) * (shares[1] - shares[0]),
      cause: causeOf(pair),
    };
  });
}

const causeOf = ({ old, new: now }: Pair): Cause => {
  if (old === undefined) return "entered";
  return now === undefined ? "left" : "weight";
};

/** Changes the children one after the other, once in each direction. */
function ofOther(pairs: readonly Pair[], from: Exclude<NodeEvaluation, { level: "kpi" }>): readonly Part[] {
  const rollUp = (counted: readonly (Counted | undefined)[], name: typeof from.rollUp): number => {
    const children = counted.filter((child) => child !== undefined);
    if (children.length === 0) return 0;
    return ROLL_UPS[name](
      children.map(({ score }) => score),
      children.map(({ weight }) => weight),
      children.map(({ isGreen }) => isGreen),
    );
  };
  const values = new Map<Pair, number>();
  const shares = new Map<Pair, number>();
  for (const order of [pairs, [...pairs].reverse()]) {
    const state = new Map(pairs.map((pair) => [pair, pair.old]));
    let last = rollUp([...state.values()], from.rollUp);
    const step = (effects: Map<Pair, number>, pair: Pair, counted: Counted | undefined): void => {
      state.set(pair, counted);
      const next = rollUp([...state.values()], from.rollUp);
      effects.set(pair, (effects.get(pair) ?? 0) + (next - last) / 2);
      last = next;
    };
    for (const pair of order) {
      if (pair.old && pair.new) step(values, pair, { ...pair.new, weight: pair.old.weight });
      step(shares, pair, pair.new);
    }
  }
  return pairs.map((pair) => ({
    pair,
    value: values.get(pair) ?? 0,
    share: shares.get(pair) ?? 0,
    cause: causeOf(pair),
  }));
}

/** The children of both times, in the order of the later one. */
function pairsOf(from: NodeEvaluation, to: NodeEvaluation, before: Scored, after: Scored): readonly Pair[] {
  const ids = [...new Set([...to.children, ...from.children])];
  return ids.map((id) => {
    const old = before.evaluation.nodes.get(id);
    const now = after.evaluation.nodes.get(id);
    const wasHere = from.children.includes(id);
    const isHere = to.children.includes(id);
    return {
      id,
      name: (now ?? old)?.name ?? "",
      from: wasHere ? old : undefined,
      to: isHere ? now : undefined,
      old: wasHere ? countedOf(old, before) : undefined,
      new: isHere ? countedOf(now, after) : undefined,
    };
  });
}

/** A child counts with what is known of it, or as 0 where the policy for missing data says so. */
function countedOf(node: NodeEvaluation | undefined, { scorecard }: Scored): Counted | undefined {
  if (node === undefined || node.weight.own <= 0) return undefined;
  const { known, isGreen } = node;
  if (known !== undefined) return { score: known, weight: node.weight.own, isGreen };
  const policy = scorecard.kpis.find(({ id }) => id === node.id)?.missing ?? scorecard.settings.missing;
  const takesPart = node.state !== "not-set-up" && node.state !== "not-due" && node.state !== "excluded";
  return policy === "zero" && takesPart ? { score: 0, weight: node.weight.own, isGreen: false } : undefined;
}

/** One movement for each entry and cause. */
function merged(movements: readonly Movement[]): Movement[] {
  const byKey = new Map<string, Movement>();
  for (const movement of movements) {
    const key = `${movement.cause} ${movement.id}`;
    const known = byKey.get(key);
    byKey.set(key, known ? { ...known, effect: known.effect + movement.effect } : movement);
  }
  return [...byKey.values()];
}

/** The largest part takes up what rounding has left, so that the sum is exact. */
function withRest(movements: readonly Movement[], rest: number): readonly Movement[] {
  if (rest === 0 || movements.length === 0) return movements;
  const largest = movements.reduce((one, other) => (Math.abs(other.effect) > Math.abs(one.effect) ? other : one));
  return movements.map((each) => (each === largest ? { ...each, effect: each.effect + rest } : each));
}

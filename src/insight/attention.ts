import {
  brokenFields,
  takesPart,
  type Evaluation,
  type Field,
  type KpiEvaluation,
  type NodeEvaluation,
  type NodeId,
  type RollUpName,
} from "../scorecard";

const NOTHING: ReadonlyMap<NodeId, Handling> = new Map();

/** Why somebody should look at a KPI. */
export type AttentionReason =
  | { readonly kind: "link-broken"; readonly field: Field }
  /** Its cell holds something that is no number, or the rule gives no score. */
  | { readonly kind: "unusable" }
  | { readonly kind: "stale"; readonly since: string }
  | { readonly kind: "no-data" }
  /** Red; when it is critical it also holds down what is above it. */
  | { readonly kind: "off-target"; readonly score: number; readonly isCritical: boolean }
  | { readonly kind: "at-risk"; readonly score: number }
  /** Its values give a signal, and in the wrong direction. */
  | { readonly kind: "worsening"; readonly direction: "up" | "down" };

export interface Attention {
  readonly kpi: KpiEvaluation;
  /** At least one, the gravest first. */
  readonly reasons: readonly AttentionReason[];
  /** See `contributionOf`. */
  readonly contribution: number;
  /** Whether the whole would gain just that many points with the KPI at its target; else they are an order of importance. */
  readonly isExact: boolean;
  /** What is done about it in time; `undefined` for nothing. */
  readonly handling: Handling | undefined;
}

/** An initiative is under way, or there is one that nobody has begun. */
export type Handling = "under-way" | "planned";

/** The score of a KPI that has met its target. */
const TARGET_SCORE = 100;

/**
 * How many points of the whole score are at stake in a node: its share of the whole weight times its distance from the target
 * score. Without a score nobody knows the distance, so it counts as whole.
 *
 * - 0 for what takes no part in the scores, has weight 0 or is at its target.
 * - Exact where every roll-up on the way is a weighted mean and nothing is missing; elsewhere an order of importance.
 *
 * @example contributionOf({ score: 60, state: "scored", weight: { own: 1, share: 1, effective: 0.1 } }) // 4
 */
export function contributionOf(node: Pick<NodeEvaluation, "score" | "state" | "weight">): number {
  if (!takesPart(node)) return 0;
  return node.weight.effective * Math.max(0, TARGET_SCORE - (node.score ?? 0));
}

/**
 * The KPIs that need attention, each once: those with most at stake first, and those that something is done about already after all
 * others; equals stay in the order of the scorecard.
 *
 * @param handled - what has an initiative that is in time; an objective stands for its KPIs
 * @param worsening - the KPIs whose values give a signal in the wrong direction
 */
export function needingAttention(
  evaluation: Evaluation,
  worsening: ReadonlyMap<KpiEvaluation["id"], "up" | "down">,
  handled: ReadonlyMap<NodeId, Handling> = NOTHING,
): readonly Attention[] {
  return [...evaluation.kpis.values()]
    .flatMap((kpi) => {
      const reasons = reasonsFor(kpi, worsening.get(kpi.id));
      if (reasons.length === 0) return [];
      const handling = handled.get(kpi.id) ?? (kpi.parent === undefined ? undefined : handled.get(kpi.parent));
      const isExact = kpi.score !== undefined && isWeightedMeanOfAll(evaluation, kpi);
      return [{ kpi, reasons, contribution: contributionOf(kpi), isExact, handling }];
    })
    .sort(
      (one, other) =>
        Number(one.handling !== undefined) - Number(other.handling !== undefined) ||
        other.contribution - one.contribution,
    );
}

/** Nothing that has a weight is missing, and all above the node are weighted means. */
function isWeightedMeanOfAll({ root, nodes }: Evaluation, node: NodeEvaluation): boolean {
  if (root.coverage < 1 - 1e-9) return false;
  let { parent } = node;
  while (parent !== undefined) {
    const above = nodes.get(parent);
    if (above === undefined || above.level === "kpi" || !MEANS.includes(above.rollUp)) return false;
    ({ parent } = above);
  }
  return true;
}

const MEANS: readonly RollUpName[] = ["weightedMean", "meanWithVeto"];

function reasonsFor(kpi: KpiEvaluation, signal: "up" | "down" | undefined): readonly AttentionReason[] {
  const { state, score, status, readings, criticalReds } = kpi;
  if (!takesPart(kpi)) return [];
  const worsening: readonly AttentionReason[] = signal ? [{ kind: "worsening", direction: signal }] : [];
  const [broken] = brokenFields(readings);
  if (broken !== undefined) return [{ kind: "link-broken", field: broken }, ...worsening];
  if (state === "stale")
    return [{ kind: "stale", since: readings.actual.kind === "stale" ? readings.actual.since : "" }, ...worsening];
  if (state === "no-data") return [{ kind: "no-data" }, ...worsening];
  if (score === undefined) return [{ kind: "unusable" }, ...worsening];
  if (status === "red") return [{ kind: "off-target", score, isCritical: criticalReds.length > 0 }, ...worsening];
  if (status === "amber") return [{ kind: "at-risk", score }, ...worsening];
  return worsening;
}

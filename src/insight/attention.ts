import {
  brokenFields,
  takesPart,
  type Evaluation,
  type Field,
  type KpiEvaluation,
  type NodeEvaluation,
  type NodeId,
} from "../scorecard";

const NOTHING: ReadonlySet<NodeId> = new Set();

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
  /** Somebody is doing something about it, and is in time. */
  readonly isHandled: boolean;
}

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
 * @param handled - what has an initiative that is under way and in time; an objective stands for its KPIs
 * @param worsening - the KPIs whose values give a signal in the wrong direction
 */
export function needingAttention(
  { kpis }: Pick<Evaluation, "kpis">,
  worsening: ReadonlyMap<KpiEvaluation["id"], "up" | "down">,
  handled: ReadonlySet<NodeId> = NOTHING,
): readonly Attention[] {
  return [...kpis.values()]
    .flatMap((kpi) => {
      const reasons = reasonsFor(kpi, worsening.get(kpi.id));
      const isHandled = handled.has(kpi.id) || (kpi.parent !== undefined && handled.has(kpi.parent));
      return reasons.length === 0 ? [] : [{ kpi, reasons, contribution: contributionOf(kpi), isHandled }];
    })
    .sort((one, other) => Number(one.isHandled) - Number(other.isHandled) || other.contribution - one.contribution);
}

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

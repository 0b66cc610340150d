import { takesPart, type NodeEvaluation, type Scorecard } from "../../scorecard";

/** What a child is worth in the score of its parent. */
interface Counted {
  readonly score: number;
  readonly weight: number;
  readonly isGreen: boolean;
}

/** With what is known of it, or with 0 where the policy for missing data says so; `undefined` for what does not count. */
export function counted({ settings, kpis }: Scorecard, node: NodeEvaluation | undefined): Counted | undefined {
  if (node === undefined || !(node.weight.own > 0) || !takesPart(node)) return undefined;
  const { known, isGreen, weight } = node;
  if (known !== undefined) return { score: known, weight: weight.own, isGreen };
  const policy = kpis.find((each) => each.id === node.id)?.missing ?? settings.missing;
  return policy === "zero" ? { score: 0, weight: weight.own, isGreen: false } : undefined;
}

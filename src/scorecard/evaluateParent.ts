import type { KpiCount, NodeEvaluation } from "./evaluation";
import { MISSING_POLICIES } from "./missing";
import type { Problem } from "./problem";
import { ROLL_UPS } from "./rollUps";
import type { ScoredChild } from "./rollUps/rollUp";
import type { Settings } from "./scorecard";

export interface ParentScore {
  readonly score: number | undefined;
  readonly coverage: number;
  readonly kpiCount: KpiCount;
  readonly problems: readonly Problem[];
}

type Child = Pick<NodeEvaluation, "score" | "coverage" | "kpiCount"> & { readonly weight: { readonly own: number } };

/** Sums of weights such as 0.1 + 0.2 must not fall short of a coverage they reach. */
const TOLERANCE = 1e-9;

/**
 * Rolls the children of a node up. Children that are not set up, and children with weight 0, take no part.
 *
 * Coverage is the share of the weight that feeds the score, all the way down: a half-covered child counts half.
 */
export function evaluateParent(
  children: readonly Child[],
  { rollUp, missing, minimumCoverage }: Pick<Settings, "rollUp" | "missing" | "minimumCoverage">,
): ParentScore {
  const kpiCount = countKpis(children);
  const none = (problem: Problem, coverage = 0): ParentScore => ({
    score: undefined,
    coverage,
    kpiCount,
    problems: [problem],
  });

  if (children.length === 0) return none({ kind: "no-children" });
  const setUp = children.filter((child) => child.kpiCount.setUp > 0);
  if (setUp.length === 0) return none({ kind: "not-set-up" });
  const weighed = setUp.filter((child) => child.weight.own > 0);
  if (weighed.length === 0) return none({ kind: "weights-all-zero" });

  const scored: ScoredChild[] = [];
  let coveredWeight = 0;
  let wholeWeight = 0;
  for (const child of weighed) {
    const weight = child.weight.own;
    wholeWeight += weight;
    if (child.score !== undefined) coveredWeight += weight * child.coverage;
    const score = MISSING_POLICIES[missing]({ score: child.score, weight });
    if (score !== undefined) scored.push({ score, weight });
  }
  const coverage = coveredWeight / wholeWeight;
  if (scored.length === 0) return none({ kind: "no-scored-children" });
  if (coverage < minimumCoverage - TOLERANCE)
    return none({ kind: "coverage-too-low", coverage, minimum: minimumCoverage }, coverage);
  return { score: ROLL_UPS[rollUp](scored), coverage, kpiCount, problems: [] };
}

function countKpis(children: readonly Child[]): KpiCount {
  let all = 0;
  let setUp = 0;
  for (const { kpiCount } of children) {
    all += kpiCount.all;
    setUp += kpiCount.setUp;
  }
  return { all, setUp };
}

import type { DataState } from "./evaluateKpi";
import type { KpiCount, NodeEvaluation } from "./evaluation";
import type { MissingPolicy } from "./missing";
import type { NodeProblem } from "./problem";
import type { RollUpName } from "./rollUps";
import type { Settings } from "./scorecard";
import { atLeast } from "./status";
import { addChild, coverageOf, emptyTally, isCovered, rolledUp, type CountedChild } from "./tally";

export interface ParentScore {
  readonly score: number | undefined;
  readonly known: number | undefined;
  readonly least: number | undefined;
  readonly coverage: number;
  readonly kpiCount: KpiCount;
  readonly state: DataState;
  readonly problems: readonly NodeProblem[];
}

type EvaluatedChild = Pick<
  NodeEvaluation,
  "name" | "score" | "known" | "isGreen" | "thresholds" | "least" | "coverage" | "kpiCount" | "state" | "heldBy"
> & {
  readonly weight: { readonly own: number };
};

/** What is in one of these states is outside both the score and its coverage. */
const OUTSIDE: readonly DataState[] = ["not-set-up", "not-due", "excluded"];

export const takesPart = ({ state }: { readonly state: DataState }): boolean => !OUTSIDE.includes(state);

/**
 * Rolls the children of a node up. Children with weight 0 are tracked only.
 *
 * Coverage is the share of the weight that feeds the score, all the way down: a half-covered child counts half.
 *
 * @param missingOf - the missing-data policy that holds for a child
 */
export function evaluateParent<Child extends EvaluatedChild>(
  children: readonly Child[],
  rollUp: RollUpName,
  missingOf: (child: Child) => MissingPolicy,
  { missing, minimumCoverage }: Pick<Settings, "missing" | "minimumCoverage">,
): ParentScore {
  const kpiCount = countKpis(children);
  const none = (state: DataState, problem: NodeProblem, coverage = 0): ParentScore => ({
    score: undefined,
    known: undefined,
    least: kpiCount.failed > 0 ? 0 : undefined,
    coverage,
    kpiCount,
    state,
    problems: [problem],
  });

  if (children.length === 0) return none("not-set-up", { kind: "no-children" });
  const taking = children.filter(takesPart);
  if (taking.length === 0) return none(...absenceOf(children));
  const weighed = taking.filter(({ weight }) => weight.own > 0);
  if (weighed.length === 0) return none("no-data", { kind: "weights-all-zero" });

  const tally = emptyTally();
  const counted = (child: Child, score: number | undefined, isGreen: boolean): CountedChild => ({
    score: score ?? NaN,
    weight: child.weight.own,
    coverage: child.coverage,
    missing: missingOf(child),
    isGreen,
  });
  for (const child of weighed) addChild(tally, counted(child, child.known, child.isGreen));
  const coverage = coverageOf(tally);
  if (tally.isBlocked) {
    const names = weighed
      .filter((child) => child.known === undefined && missingOf(child) === "block")
      .map(({ name }) => name);
    return none("no-data", { kind: "blocked", names }, coverage);
  }
  if (tally.count === 0) return none("no-data", { kind: "no-scored-children" });
  const known = rolledUp(tally, rollUp);
  if (isCovered(tally, minimumCoverage))
    return { score: known, known, least: leastOf(), coverage, kpiCount, state: "scored", problems: [] };
  const hidden = none("no-data", { kind: "coverage-too-low", coverage, minimum: minimumCoverage }, coverage);
  // Under these policies the absence of a score itself counts above.
  return missing === "zero" || missing === "block" ? hidden : { ...hidden, known, least: leastOf() };

  /** The score with what cannot be scored as 0. */
  function leastOf(): number {
    if (kpiCount.failed === 0) return known;
    const certain = emptyTally();
    for (const child of weighed) addChild(certain, counted(child, child.least, isLeastGreen(child)));
    return rolledUp(certain, rollUp);
  }
}

/** Whether it would be green with what cannot be scored as 0. */
const isLeastGreen = ({ isGreen, kpiCount, least, thresholds }: EvaluatedChild): boolean =>
  isGreen &&
  (kpiCount.failed === 0 || (least !== undefined && thresholds !== undefined && atLeast(least, thresholds.green)));

/** Why nothing below takes part: what all have in common, else that the rest is not due. */
function absenceOf(children: readonly { readonly state: DataState }[]): [DataState, NodeProblem] {
  if (children.every(({ state }) => state === "not-set-up")) return ["not-set-up", { kind: "not-set-up" }];
  if (children.some(({ state }) => state === "not-due")) return ["not-due", { kind: "not-due" }];
  return ["excluded", { kind: "excluded" }];
}

function countKpis(children: readonly Pick<NodeEvaluation, "kpiCount">[]): KpiCount {
  let all = 0;
  let setUp = 0;
  let failed = 0;
  for (const { kpiCount } of children) {
    all += kpiCount.all;
    setUp += kpiCount.setUp;
    failed += kpiCount.failed;
  }
  return { all, setUp, failed };
}

import type { NodeEvaluation } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useNodeStyles } from "./useNodeStyles";

interface CoverageProps {
  readonly node: NodeEvaluation;
}

/** How much stands behind a score: how many KPIs are set up, and how much of their weight has data. */
export function Coverage({ node }: CoverageProps) {
  const styles = useNodeStyles();
  const { words } = usePaneLanguage();
  const { all, setUp } = node.kpiCount;
  const isSaidInProblem = node.problems.some(({ kind }) => kind === "coverage-too-low");
  const parts = [
    ...(setUp > 0 && !isSaidInProblem ? [words.coverage(node)] : []),
    ...(setUp < all || node.level === "scorecard" ? [words.setUp(node.kpiCount)] : []),
    ...(node.level !== "scorecard" && node.weight.own === 0 ? [words.trackedOnly] : []),
  ];
  if (all === 0 || parts.length === 0) return null;
  return <div className={styles.details}>{parts.join(" · ")}</div>;
}

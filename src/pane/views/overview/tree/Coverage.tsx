import { contributionOf } from "../../../../insight";
import { failedText } from "../../../../language";
import type { NodeEvaluation } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useOverviewMode } from "../list/overviewMode";
import { useNodeStyles } from "../../../parts/useNodeStyles";

interface CoverageProps {
  readonly node: NodeEvaluation;
}

/** What is missing behind a score: weight without data, and KPIs that are not set up, which have no weight. Where nothing is, nothing is said. */
export function Coverage({ node }: CoverageProps) {
  const styles = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { showsStake } = useOverviewMode();
  const { all, setUp, failed } = node.kpiCount;
  const isSaidInProblem = node.problems.some(({ kind }) => kind === "coverage-too-low");
  const isLess = node.score !== undefined && node.least !== undefined && node.least < node.score;
  const isWhole = node.level === "scorecard";
  const parts = [
    ...(failed > 0 ? [failedText(failed, language) + (isLess ? ` (${words.failedInStatus})` : "")] : []),
    ...(setUp > 0 && node.coverage < 1 && !isSaidInProblem ? [words.coverage(node)] : []),
    ...(setUp < all ? [words.setUp(node.kpiCount)] : []),
    ...(!isWhole && node.weight.own === 0 ? [words.trackedOnly] : []),
    ...(showsStake && !isWhole ? [words.atStake({ points: contributionOf(node) })] : []),
  ];
  if (all === 0 || parts.length === 0) return null;
  return <div className={styles.facts}>{parts.join(" · ")}</div>;
}

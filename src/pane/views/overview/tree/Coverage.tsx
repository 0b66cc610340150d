import { contributionOf } from "../../../../insight";
import { failedText } from "../../../../language";
import type { NodeEvaluation } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import type { NodePast } from "../../../parts/nodePasts";
import { useOverviewMode } from "../list/overviewMode";
import { TrendMark } from "../../../parts/TrendMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";

interface CoverageProps {
  readonly node: NodeEvaluation;
  readonly past: NodePast | undefined;
}

/** How much stands behind a score: how many KPIs are set up, how much of their weight has data, and where it is going. */
export function Coverage({ node, past }: CoverageProps) {
  const styles = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { showsStake } = useOverviewMode();
  const { all, setUp, failed } = node.kpiCount;
  const isSaidInProblem = node.problems.some(({ kind }) => kind === "coverage-too-low");
  const isWhole = node.level === "scorecard";
  const parts = [
    ...(failed > 0 ? [failedText(failed, language)] : []),
    ...(setUp > 0 && !isSaidInProblem ? [words.coverage(node)] : []),
    ...(setUp < all || isWhole ? [words.setUp(node.kpiCount)] : []),
    ...(!isWhole && node.weight.own === 0 ? [words.trackedOnly] : []),
    ...(showsStake && !isWhole ? [words.atStake({ points: contributionOf(node) })] : []),
  ];
  if (all === 0 || parts.length === 0) return null;
  return (
    <div className={styles.facts}>
      <span>{parts.join(" · ")}</span>
      <TrendMark signal={past?.signal} />
    </div>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatScore } from "../../language";
import type { NodeEvaluation } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import type { NodePast } from "./nodePasts";
import { Sparkline } from "./Sparkline";
import { StatusMark } from "./StatusMark";
import { NARROW } from "../frame/commonStyles";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    alignItems: "end",
    flexShrink: 0,
    [NARROW]: { flexGrow: 1, alignItems: "start" },
  },
  row: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  score: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  medium: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  large: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase300 },
  huge: { fontSize: tokens.fontSizeHero800, lineHeight: tokens.lineHeightHero800 },
});

interface ScoreMarkProps {
  readonly node: Pick<NodeEvaluation, "score" | "status">;
  /** Drawn as a small line, where there is room and reason for it. */
  readonly past?: NodePast | undefined;
  readonly size: "small" | "medium" | "large" | "huge";
}

/** The score, what it means, and how it came to be there. */
export function ScoreMark({ node, past, size }: ScoreMarkProps) {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const isHuge = size === "huge";
  const line = past && (
    <Sparkline values={past.values} target={past.target} width={isHuge ? 72 : 44} height={isHuge ? 24 : 16} />
  );
  const score = node.score !== undefined && (
    <span className={mergeClasses(styles.score, styles[size])}>{formatScore(node.score, language)}</span>
  );
  if (isHuge)
    return (
      <div className={styles.row}>
        {score}
        <StatusMark status={node.status} />
        {line}
      </div>
    );
  return (
    <div className={styles.column}>
      <div className={styles.line}>
        {line}
        {score}
      </div>
      <StatusMark status={node.status} />
    </div>
  );
}

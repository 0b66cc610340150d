import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatScore } from "../../language";
import type { NodeEvaluation } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import { StatusMark } from "./StatusMark";
import { NARROW } from "./useNodeStyles";

const useStyles = makeStyles({
  column: {
    display: "flex",
    flexDirection: "column",
    alignItems: "end",
    flexShrink: 0,
    [NARROW]: { flexGrow: 1, alignItems: "start" },
  },
  row: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalM },
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
  readonly size: "small" | "medium" | "large" | "huge";
}

/** The score and what it means. */
export function ScoreMark({ node, size }: ScoreMarkProps) {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  return (
    <div className={size === "huge" ? styles.row : styles.column}>
      {node.score !== undefined && (
        <span className={mergeClasses(styles.score, styles[size])}>{formatScore(node.score, language)}</span>
      )}
      <StatusMark status={node.status} />
    </div>
  );
}

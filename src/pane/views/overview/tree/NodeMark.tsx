import { makeStyles, tokens } from "@fluentui/react-components";
import { formatScore, statusWord } from "../../../../language";
import type { NodeEvaluation } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { ChangeMark } from "../../../parts/ChangeMark";
import { changeText } from "../../../parts/changeText";
import { StatusIcon } from "../../../parts/StatusMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { useOverviewList } from "../list/overviewList";

const useStyles = makeStyles({
  mark: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalSNudge,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  score: {
    minWidth: "30px",
    textAlign: "end",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});

interface NodeMarkProps {
  readonly node: NodeEvaluation;
}

/** The score of a perspective or a strategic objective on its line, how it has changed, and what it means. */
export function NodeMark({ node }: NodeMarkProps) {
  const styles = useStyles();
  const { spoken } = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { pasts, fiscalYearStart } = useOverviewList();
  const change = pasts.nodes.get(node.id)?.change;
  const text = change && changeText(change, { unit: undefined, fiscalYearStart, language, words });
  return (
    <span className={styles.mark}>
      {change && text && (
        <>
          <ChangeMark change={change} text={text} />
          <span className={spoken}>{text.said}</span>
        </>
      )}
      {node.score !== undefined && <span className={styles.score}>{formatScore(node.score, language)}</span>}
      <span title={statusWord(node.status, language)}>
        <StatusIcon status={node.status} />
        <span className={spoken}>{statusWord(node.status, language)}</span>
      </span>
    </span>
  );
}

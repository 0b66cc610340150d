import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { scoringWords } from "../../../language";
import type { Evaluation } from "../../../scorecard";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { ScoreMark } from "../../parts/ScoreMark";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    "@media (max-width: 240px)": { flexWrap: "wrap" },
  },
  main: { minWidth: 0, display: "flex", flexDirection: "column" },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
});

interface ScoringPreviewProps {
  readonly preview: Evaluation | undefined;
}

/** What the settings in the form would make of the scorecard. */
export function ScoringPreview({ preview }: ScoringPreviewProps) {
  const styles = useStyles();
  const own = useWords(scoringWords);
  const { evaluation } = useReady();
  if (preview === undefined) return null;
  const { score, status } = evaluation.root;
  const isSame = preview.root.score === score && preview.root.status === status;
  const note = isSame ? own.previewSame : score === undefined ? own.previewNone : own.previewBefore({ score });
  return (
    <div className={styles.line} role="group" aria-label={own.preview}>
      <div className={styles.main}>
        <Text size={200} weight="semibold">
          {own.preview}
        </Text>
        <Text size={200} className={styles.quiet}>
          {isSame && score === undefined ? own.previewNone : note}
        </Text>
      </div>
      {preview.root.score !== undefined && <ScoreMark node={preview.root} size="large" />}
    </div>
  );
}

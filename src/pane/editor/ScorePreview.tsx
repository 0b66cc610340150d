import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../language";
import { usePaneLanguage } from "../frame/paneLanguage";
import { ScoreMark } from "../overview/ScoreMark";
import type { Preview } from "./preview";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    "@media (max-width: 240px)": { flexWrap: "wrap" },
  },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  main: { minWidth: 0, display: "flex", flexDirection: "column" },
});

interface ScorePreviewProps {
  readonly preview: Preview | undefined;
}

/** The score that the values in the form give, with the calculation. */
export function ScorePreview({ preview }: ScorePreviewProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  if (preview === undefined) return null;
  return (
    <div className={styles.line} role="group" aria-label={words.preview}>
      <div className={styles.main}>
        <Text size={200} weight="semibold">
          {words.preview}
        </Text>
        <Text size={200} className={styles.quiet}>
          {explanation(preview, words)}
        </Text>
      </div>
      {!preview.pending && <ScoreMark node={preview.node} size="large" />}
    </div>
  );
}

/** Scores are shown with one decimal. */
const VISIBLE = 0.05;

function explanation({ node, readings, pending }: Preview, words: PaneWords): string | undefined {
  if (pending) return words.previewPending;
  const { actual, target, baseline } = readings;
  if (node.score === undefined || node.raw === undefined) return words.previewMissing;
  if (actual.kind !== "number" || target.kind !== "number") return undefined;
  const start = baseline.kind === "number" ? baseline.value : 0;
  const values = { actual: actual.value, target: target.value, baseline: start, raw: node.raw };
  return Math.abs(node.raw - node.score) < VISIBLE
    ? words.calculation(values)
    : words.calculationHeld({ ...values, score: node.score });
}

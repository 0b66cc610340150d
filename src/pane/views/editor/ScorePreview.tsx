import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { editorWords, problemText, type EditorWords, type Language, type PaneWords } from "../../../language";
import { impliedStart, KINDS, type Kind } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { ScoreMark } from "../../parts/ScoreMark";
import type { Preview } from "./form/preview";

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
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  if (preview === undefined) return null;
  return (
    <div className={styles.line} role="group" aria-label={words.preview}>
      <div className={styles.main}>
        <Text size={200} weight="semibold">
          {words.preview}
        </Text>
        <Text size={200} className={styles.quiet}>
          {explanation(preview, { words, own, language })}
        </Text>
      </div>
      {!preview.pending && <ScoreMark node={preview.node} size="large" />}
    </div>
  );
}

interface Speaking {
  readonly words: PaneWords;
  readonly own: EditorWords;
  readonly language: Language;
}

/** Scores are shown with one decimal. */
const VISIBLE = 0.05;

function explanation(preview: Preview, speaking: Speaking): string | undefined {
  const { own } = speaking;
  const { node, pending } = preview;
  if (pending) return own.previewPending;
  return node.score === undefined || node.raw === undefined
    ? absence(preview, speaking)
    : calculation(preview, node.raw, node.score, speaking);
}

/** Why there is no score: what is still missing, or what the engine has against the rule. */
function absence({ node, kpi }: Preview, { own, language }: Speaking): string {
  const problem = node.problems.find(({ kind }) => kind !== "value-none" && kind !== "not-set-up");
  if (problem !== undefined) return problemText(problem, language);
  const { needs }: Kind = KINDS[kpi?.kind ?? "linear"];
  return needs.includes("target") ? own.previewMissing : own.needsActual;
}

function calculation(preview: Preview, raw: number, score: number, { words, own }: Speaking): string {
  const { kpi, readings } = preview;
  const isHeld = Math.abs(raw - score) >= VISIBLE;
  const { actual, target, baseline } = readings;
  const direction = kpi?.rule.direction ?? "higher";
  const implied = target.kind === "number" ? impliedStart(target.value, direction) : 0;
  const start = baseline.kind === "number" ? baseline.value : implied;
  const isWay =
    kpi?.kind === "linear" && actual.kind === "number" && target.kind === "number" && target.value !== start;
  if (!isWay) return isHeld ? own.held({ raw, score }) : own.scoredBy({ name: own.kinds[kpi?.kind ?? "linear"] });
  const values = { actual: actual.value, target: target.value, baseline: start, raw };
  return isHeld ? words.calculationHeld({ ...values, score }) : words.calculation(values);
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatScore, scorecardsWords, statusText } from "../../../../language";
import type { ScorecardId } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { StatusIcon } from "../../../parts/StatusMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  shown: { fontWeight: tokens.fontWeightSemibold },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  score: { fontVariantNumeric: "tabular-nums", flexShrink: 0 },
});

/** A tree of scorecards is seldom deeper; further levels are told by their order. */
const MOST_STEPS = 4;

interface ScorecardRowProps {
  readonly state: Ready;
  readonly depth: number;
  readonly isShown: boolean;
  /** How it counts in the one that is shown. */
  readonly counts?: string | undefined;
  readonly onShow: (id: ScorecardId) => void;
}

/** A scorecard with its status and score; a click shows it. */
export function ScorecardRow({ state, depth, isShown, counts, onShow }: ScorecardRowProps) {
  const styles = useStyles();
  const { spoken, details } = useNodeStyles();
  const own = useWords(scorecardsWords);
  const { language } = usePaneLanguage();
  const { scorecard, evaluation } = state;
  const { id, name } = scorecard.settings;
  const { root } = evaluation;
  const status = statusText(root, language);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(styles.row, isShown && styles.shown)}
        style={{ paddingInlineStart: `${8 + 16 * Math.min(depth, MOST_STEPS)}px` }}
        aria-current={isShown ? "true" : undefined}
        title={status}
        onClick={() => onShow(id)}
      >
        <StatusIcon status={root.status} />
        <span className={styles.name}>
          {name}
          {counts !== undefined && <span className={details}> · {counts}</span>}
        </span>
        <span className={styles.score}>{root.score === undefined ? "–" : formatScore(root.score, language)}</span>
        <span className={spoken}>{root.score === undefined ? own.noScore : status}</span>
      </button>
    </li>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { STATUS_FILL } from "../../../parts/statusFill";

const FORCED = "@media (forced-colors: active)";
/** The scale of a KPI goes beyond its target, which is 100. */
const MOST = 120;

const useStyles = makeStyles({
  track: {
    position: "relative",
    display: "block",
    flexShrink: 0,
    height: "8px",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    boxSizing: "border-box",
    [FORCED]: { border: "1px solid CanvasText" },
    "::before": {
      content: '""',
      position: "absolute",
      insetBlock: 0,
      insetInlineStart: 0,
      width: "var(--bsc-bar)",
      borderRadius: "inherit",
      backgroundColor: "currentcolor",
      [FORCED]: { backgroundColor: "Highlight" },
    },
  },
  target: {
    "::after": {
      content: '""',
      position: "absolute",
      insetBlock: "-2px",
      insetInlineStart: `${(100 * 100) / MOST}%`,
      width: "2px",
      backgroundColor: tokens.colorNeutralForeground1,
      [FORCED]: { backgroundColor: "CanvasText" },
    },
  },
  achieved: { color: STATUS_FILL.achieved },
  green: { color: STATUS_FILL.green },
  amber: { color: STATUS_FILL.amber },
  red: { color: STATUS_FILL.red },
  none: { color: tokens.colorNeutralForeground3 },
});

interface ScoreBarProps {
  readonly status: NodeEvaluation["status"];
  /** From 0; without one nothing is drawn, and the room stays. */
  readonly score: number | undefined;
  /** The mark at 100, for a scale that goes beyond it. */
  readonly showsTarget: boolean;
  readonly className: string;
}

/** How far a score has come, in one element. It only repeats what is said in words beside it. */
export function ScoreBar({ status, score, showsTarget, className }: ScoreBarProps) {
  const styles = useStyles();
  if (score === undefined) return <span className={className} />;
  const share = Math.min(1, Math.max(0, score / (showsTarget ? MOST : 100)));
  return (
    <span
      aria-hidden
      className={mergeClasses(styles.track, showsTarget && styles.target, styles[status], className)}
      style={{ "--bsc-bar": `${Math.round(share * 1000) / 10}%` } as CSSProperties}
    />
  );
}

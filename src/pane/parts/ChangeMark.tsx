import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { NodeChange } from "./nodePasts";

const useStyles = makeStyles({
  mark: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  arrow: { marginInlineEnd: "3px" },
  better: { color: tokens.colorStatusSuccessForeground3 },
  worse: { color: tokens.colorStatusDangerForeground3 },
  neither: { color: tokens.colorNeutralForeground3 },
  signal: { fontWeight: tokens.fontWeightSemibold },
});

/** A triangle that points up or down. */
const SHAPES = { up: "M4 1 7.5 7H.5Z", down: "M4 7 7.5 1H.5Z" } as const;

interface ChangeMarkProps {
  readonly change: NodeChange;
  readonly text: { readonly short: string; readonly said: string };
  /** Whether it is more than chance. */
  readonly isSignal?: boolean;
}

/**
 * Which way and by how much something has changed, in the colour of good or bad; what is worse is filled too, to be told apart
 * without colours. It is said in words beside it.
 */
export function ChangeMark({ change: { by, bearing }, text, isSignal = false }: ChangeMarkProps) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.mark, styles[bearing], isSignal && styles.signal)}
      title={text.said}
      aria-hidden
    >
      <svg className={styles.arrow} width={8} height={8} focusable={false}>
        <path
          d={SHAPES[by > 0 ? "up" : "down"]}
          fill={bearing === "worse" ? "currentcolor" : "none"}
          stroke="currentcolor"
        />
      </svg>
      {text.short}
    </span>
  );
}

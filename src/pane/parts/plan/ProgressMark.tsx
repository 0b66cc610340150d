import { makeStyles, tokens } from "@fluentui/react-components";
import { planWords } from "../../../language";
import { useWords } from "../../frame/useWords";

const useStyles = makeStyles({
  progress: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  track: {
    flexGrow: 1,
    minWidth: "40px",
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    overflowX: "hidden",
    overflowY: "hidden",
    backgroundColor: tokens.colorNeutralBackground4,
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  bar: {
    height: "100%",
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

interface ProgressMarkProps {
  /** 0 to 1. */
  readonly progress: number | undefined;
}

/** How much is done, as a bar and in words. */
export function ProgressMark({ progress }: ProgressMarkProps) {
  const styles = useStyles();
  const own = useWords(planWords);
  if (progress === undefined) return <div className={styles.progress}>{own.noProgress}</div>;
  const share = Math.min(1, Math.max(0, progress));
  return (
    <div className={styles.progress}>
      <div className={styles.track} aria-hidden>
        <div className={styles.bar} style={{ width: `${share * 100}%` }} />
      </div>
      <span>{own.progress({ share: progress })}</span>
    </div>
  );
}

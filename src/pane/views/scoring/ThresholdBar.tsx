import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { scoringWords } from "../../../language";
import type { Thresholds } from "../../../scorecard";
import { useWords } from "../../frame/useWords";
import { StatusIcon } from "../../parts/StatusMark";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    height: "20px",
    borderRadius: tokens.borderRadiusMedium,
    overflowX: "hidden",
    overflowY: "hidden",
    "@media (forced-colors: active)": { border: `${tokens.strokeWidthThin} solid CanvasText` },
  },
  part: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: 0,
    overflowX: "hidden",
    "@media (forced-colors: active)": { ":not(:last-child)": { borderRight: "2px solid CanvasText" } },
  },
  red: { backgroundColor: tokens.colorStatusDangerBackground2 },
  amber: { backgroundColor: tokens.colorStatusWarningBackground2 },
  green: { backgroundColor: tokens.colorStatusSuccessBackground2 },
});

interface ThresholdBarProps {
  readonly thresholds: Thresholds;
}

/** Where the status changes on the way from 0 to 100. */
export function ThresholdBar({ thresholds: { green, amber } }: ThresholdBarProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(scoringWords);
  if (amber > green) return null;
  const widths = { red: amber, amber: green - amber, green: 100 - green } as const;
  return (
    <div className={shared.close}>
      <div className={styles.bar} aria-hidden>
        {(["red", "amber", "green"] as const).map((status) => (
          <div
            key={status}
            className={mergeClasses(styles.part, styles[status])}
            style={{ flexBasis: `${Math.max(0, widths[status])}%` }}
          >
            {widths[status] >= ROOM_FOR_ICON && <StatusIcon status={status} />}
          </div>
        ))}
      </div>
      <p className={shared.quiet}>{own.bar({ green, amber })}</p>
    </div>
  );
}

const ROOM_FOR_ICON = 8;

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowUndoRegular,
  CheckmarkCircleFilled,
  DismissSquareFilled,
  QuestionCircleRegular,
  TimerRegular,
  CircleRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import { mapWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import type { ArrowVerdict } from "./evidenceOf";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase300 },
  supported: { color: tokens.colorStatusSuccessForeground3 },
  against: { color: tokens.colorStatusDangerForeground3 },
});

const ICONS: Readonly<Record<ArrowVerdict, FluentIcon>> = {
  supported: CheckmarkCircleFilled,
  against: DismissSquareFilled,
  undecided: QuestionCircleRegular,
  "too-few": TimerRegular,
  confounded: ArrowUndoRegular,
  untested: CircleRegular,
};

interface VerdictMarkProps {
  readonly verdict: ArrowVerdict;
}

/** What the numbers say of an arrow, as a shape and a word. */
export function VerdictMark({ verdict }: VerdictMarkProps) {
  const styles = useStyles();
  const own = useWords(mapWords);
  const Icon = ICONS[verdict];
  const tone = verdict === "supported" || verdict === "against" ? styles[verdict] : undefined;
  return (
    <span className={mergeClasses(styles.mark, tone)}>
      <Icon className={styles.icon} aria-hidden />
      {own.verdicts[verdict]}
    </span>
  );
}

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DismissSquareFilled,
  TrophyFilled,
  WarningFilled,
  type FluentIcon,
} from "@fluentui/react-icons";
import { statusWord } from "../../language";
import type { Status } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: "nowrap",
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase300 },
  achieved: { color: tokens.colorStatusSuccessForeground3 },
  green: { color: tokens.colorStatusSuccessForeground3 },
  amber: { color: tokens.colorStatusWarningForeground1 },
  red: { color: tokens.colorStatusDangerForeground3 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Five shapes, so that the status is told apart without colours and without reading. */
const ICONS: Readonly<Record<Status, FluentIcon>> = {
  achieved: TrophyFilled,
  green: CheckmarkCircleFilled,
  amber: WarningFilled,
  red: DismissSquareFilled,
  none: CircleRegular,
};

interface StatusMarkProps {
  readonly status: Status;
}

export function StatusMark({ status }: StatusMarkProps) {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  return (
    <span className={mergeClasses(styles.mark, styles[status])}>
      <StatusIcon status={status} />
      {statusWord(status, language)}
    </span>
  );
}

/** The shape alone, where words beside it say more. */
export function StatusIcon({ status }: StatusMarkProps) {
  const styles = useStyles();
  const Icon = ICONS[status];
  return <Icon className={mergeClasses(styles.icon, styles[status])} aria-hidden />;
}

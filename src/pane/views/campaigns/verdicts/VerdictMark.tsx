import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  ArrowTrendingLinesRegular,
  CircleRegular,
  DismissSquareFilled,
  EyeRegular,
  QuestionCircleRegular,
  StarFilled,
  type FluentIcon,
} from "@fluentui/react-icons";
import { campaignWords } from "../../../../language";
import type { Verdict } from "../../../../insight";
import { usePaneLanguage } from "../../../frame/paneLanguage";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  icon: { fontSize: tokens.fontSizeBase300 },
  inefficient: { color: tokens.colorStatusDangerForeground3 },
  watch: { color: tokens.colorStatusWarningForeground1 },
  better: { color: tokens.colorStatusSuccessForeground3 },
});

const ICONS: Readonly<Record<Verdict, FluentIcon>> = {
  inefficient: DismissSquareFilled,
  watch: EyeRegular,
  "too-few-data": QuestionCircleRegular,
  small: CircleRegular,
  ordinary: ArrowTrendingLinesRegular,
  better: StarFilled,
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
}

/** The verdict in a word, with a shape of its own. */
export function VerdictMark({ verdict }: VerdictMarkProps) {
  const styles = useStyles();
  const { language } = usePaneLanguage();
  const Icon = ICONS[verdict];
  const colour = verdict in styles ? styles[verdict as "inefficient" | "watch" | "better"] : undefined;
  return (
    <span className={mergeClasses(styles.mark, colour)}>
      <Icon className={styles.icon} aria-hidden />
      {campaignWords(language).verdicts[verdict]}
    </span>
  );
}

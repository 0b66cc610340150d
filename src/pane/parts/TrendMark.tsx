import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRightRegular, ArrowUpRightRegular } from "@fluentui/react-icons";
import { usePaneLanguage } from "../frame/paneLanguage";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface TrendMarkProps {
  readonly signal: "up" | "down" | undefined;
}

/** Where the values are going, when that is more than chance. */
export function TrendMark({ signal }: TrendMarkProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  if (signal === undefined) return null;
  return (
    <span className={styles.mark} title={words.trendHint}>
      {signal === "up" ? <ArrowUpRightRegular aria-hidden /> : <ArrowDownRightRegular aria-hidden />}
      {words.trends[signal]}
    </span>
  );
}

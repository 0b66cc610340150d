import { makeStyles, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { formatTime, periodName } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { focusNode } from "./nodeElement";
import { SubtleButton } from "./SubtleButton";
import type { OverviewView } from "./list/useOverviewView";

const useStyles = makeStyles({
  notice: {
    marginBlockEnd: tokens.spacingVerticalS,
    position: "sticky",
    insetBlockStart: "44px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  text: { flexGrow: 1, flexBasis: "140px", overflowWrap: "anywhere" },
  period: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

interface PastNoticeProps {
  readonly view: OverviewView;
}

/** Says that these are not the numbers of now. It stands all the time, because screen readers only hear what changes in it. */
export function PastNotice({ view: { period, closing, choose, evaluation } }: PastNoticeProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { fiscalYearStart } = useReady().scorecard.settings;
  const said = closing && { by: closing.by, at: formatTime(closing.at, language) };
  const back = (): void => {
    choose({ period: undefined });
    focusNode(evaluation.root.id);
  };
  return (
    <div role="status">
      {period && (
        <div className={styles.notice}>
          <HistoryRegular className={styles.icon} aria-hidden />
          <span className={styles.text}>
            <span className={styles.period}>
              {words.pastPeriod({ period: periodName(period, fiscalYearStart, language) })}
            </span>
            {said ? (said.by === "" ? words.pastClosed(said) : words.pastClosedBy(said)) : words.pastOpen}
          </span>
          <SubtleButton look="outlined" onClick={back}>
            {words.backToNow}
          </SubtleButton>
        </div>
      )}
    </div>
  );
}

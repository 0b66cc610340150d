import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { HistoryRegular } from "@fluentui/react-icons";
import { formatCalendar, formatTime, periodName } from "../../../language";
import { calendarDate, currentPeriod, lastDay, type Period } from "../../../scorecard";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { focusNode } from "./nodeElement";
import { SubtleButton } from "./SubtleButton";
import type { OverviewView } from "./list/useOverviewView";

const useStyles = makeStyles({
  notice: {
    marginBlockEnd: tokens.spacingVerticalS,
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
  // Where the day that everybody looks at is said, that stands there.
  kept: { position: "sticky", insetBlockStart: "44px", zIndex: 1 },
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
  const { scorecard, values, asOf, readOnly } = useReady();
  const { fiscalYearStart } = scorecard.settings;
  const session = useSession();
  const { report } = useNotices();
  const back = (): void => {
    choose({ period: undefined });
    focusNode(evaluation.root.id);
  };
  const lookingAt = useAction(async (looked: Period) => {
    const day = lastDay(looked, fiscalYearStart);
    const isNow = currentPeriod(scorecard, values.today).index === looked.index;
    const isThere = report(await session.lookAt(isNow ? undefined : day), () =>
      isNow ? words.asOfToday : words.lookedAtPeriod({ day: formatCalendar(calendarDate(day), "day", language) }),
    );
    if (isThere) back();
  });
  const said = closing && { by: closing.by, at: formatTime(closing.at, language) };
  return (
    <div role="status">
      {period && (
        <div className={mergeClasses(styles.notice, asOf === undefined && styles.kept)}>
          <HistoryRegular className={styles.icon} aria-hidden />
          <span className={styles.text}>
            <span className={styles.period}>
              {words.pastPeriod({ period: periodName(period, fiscalYearStart, language) })}
            </span>
            {said ? (said.by === "" ? words.pastClosed(said) : words.pastClosedBy(said)) : words.pastOpen}
          </span>
          <SubtleButton look="outlined" onClick={back}>
            {asOf === undefined ? words.backToNow : words.backToAsOf}
          </SubtleButton>
          {!readOnly && (
            <SubtleButton look="outlined" aria-disabled={lookingAt.running} onClick={() => lookingAt.run(period)}>
              {words.lookAtPeriod}
            </SubtleButton>
          )}
        </div>
      )}
    </div>
  );
}

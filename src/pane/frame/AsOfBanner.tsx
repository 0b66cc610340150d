import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarClockRegular } from "@fluentui/react-icons";
import { formatCalendar, problemText } from "../../language";
import { calendarDate } from "../../scorecard";
import { focusHeading } from "./focusHeading";
import { useNotices } from "./Notices";
import { usePaneLanguage } from "./paneLanguage";
import { useReady, useSession } from "./session";
import { useAction } from "./useAction";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorder2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  // Office draws its own button over the top right corner of a pane.
  atTop: { paddingInlineEnd: "36px" },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  text: { flexGrow: 1, flexBasis: "160px", overflowWrap: "anywhere" },
  day: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

interface AsOfBannerProps {
  /** Nothing stands above it. */
  readonly isAtTop: boolean;
}

/**
 * Says in every view that the numbers are those of another day than today, for everybody, with the way back. It stands all the
 * time, because screen readers only hear what changes in it.
 */
export function AsOfBanner({ isAtTop }: AsOfBannerProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { asOf, problems, readOnly } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const back = useAction(async () => {
    const isBack = report(await session.lookAt(undefined), () => words.asOfToday);
    // The button goes with the day.
    if (isBack) focusHeading();
  });
  const nonsense = problems.find(({ kind }) => kind === "as-of-not-a-day");
  const isShown = asOf !== undefined || nonsense !== undefined;
  return (
    <div role="status">
      {isShown && (
        <div className={mergeClasses(styles.banner, isAtTop && styles.atTop)}>
          <CalendarClockRegular className={styles.icon} aria-hidden />
          <span className={styles.text}>
            {nonsense && problemText(nonsense, language)}
            {asOf !== undefined && (
              <>
                <span className={styles.day}>
                  {words.asOf({ day: formatCalendar(calendarDate(asOf), "day", language) })}
                </span>
                {words.asOfForAll}
              </>
            )}
          </span>
          {!readOnly && (
            <Button size="small" disabledFocusable={back.running} onClick={back.run}>
              {nonsense ? words.clearAsOf : words.backToToday}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

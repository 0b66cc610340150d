import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosedRegular, LockOpenRegular } from "@fluentui/react-icons";
import { useMemo, useState } from "react";
import { formatCalendar, periodName, periodsWords } from "../../../language";
import { calendarDate, evaluateToClose, lastDay } from "../../../scorecard";
import { evaluationAt } from "../../../session";
import { NARROW } from "../../frame/commonStyles";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { ScoreMark } from "../../parts/ScoreMark";
import type { PastPeriod } from "./pastPeriods";
import { keptBefore } from "./keptBefore";
import { ReopenConfirmation } from "./ReopenConfirmation";
import { standingIn } from "./standingIn";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const useStyles = makeStyles({
  head: {
    display: "flex",
    [NARROW]: { flexWrap: "wrap" },
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  standing: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400 },
});

interface PeriodCardProps {
  readonly past: PastPeriod;
}

/** One period: whether it is closed, by whom and when, and what the whole scorecard said in it. */
export function PeriodCard({ past }: PeriodCardProps) {
  const { period, closing, isRunning } = past;
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(periodsWords);
  const { language, words } = usePaneLanguage();
  const ready = useReady();
  const session = useSession();
  const { report } = useNotices();
  const [asking, setAsking] = useState<"no" | "yes" | "answered">("no");
  const name = periodName(period, ready.scorecard.settings.fiscalYearStart, language);
  const evaluation = evaluationAt(ready, period);
  const { root } = evaluation;
  const kept = keptBefore(evaluation, lastDay(period, ready.scorecard.settings.fiscalYearStart));
  const standing = useMemo(() => standingIn(ready, past), [ready, past]);
  const { scorecard, values } = ready;
  const closedWith = useMemo(
    () => (closing ? undefined : evaluateToClose(scorecard, values, period).root.score),
    [closing, scorecard, values, period],
  );
  const shutting = useAction(async () =>
    report(await session.closePeriod(period), () => own.closedNow({ period: name })),
  );
  const reopening = useAction(async () => {
    const opened = await session.reopenPeriod(period);
    report(opened, () => own.reopened({ period: name }));
    setAsking("answered");
  });
  // The question has gone with the focus, so what stands in its place gets it.
  const arrival = asking === "answered" ? { ref: focusOnArrival } : {};
  const Icon = closing ? LockClosedRegular : LockOpenRegular;
  return (
    <section className={shared.card} aria-label={name}>
      <div className={styles.head}>
        <div className={shared.close}>
          <h2 className={styles.name}>{name}</h2>
          <div className={styles.standing}>
            <Icon className={styles.icon} aria-hidden />
            <span className={shared.quiet}>{closing ? own.closed(closing) : isRunning ? own.running : own.open}</span>
          </div>
          {root.score !== undefined && root.coverage < 1 && (
            <span className={shared.quiet}>{words.coverage({ coverage: root.coverage })}</span>
          )}
          {standing.isPartial && standing.score !== undefined && (
            <span className={shared.quiet}>
              {own.partialWhy({
                score: standing.score,
                share: standing.coverage,
                least: scorecard.settings.minimumCoverage,
              })}
            </span>
          )}
          {kept && (
            <span className={shared.quiet}>
              {own.keptBefore({ ...kept, day: formatCalendar(calendarDate(kept.day), "day", language) })}
            </span>
          )}
        </div>
        {!standing.isPartial && <ScoreMark node={root} size="medium" />}
      </div>
      {closedWith !== undefined && (root.score === undefined || (kept !== undefined && closedWith !== root.score)) && (
        <p className={shared.quiet}>{own.closesWith({ score: closedWith })}</p>
      )}
      {asking === "yes" && closing ? (
        <ReopenConfirmation
          name={name}
          closing={closing}
          isRunning={reopening.running}
          onConfirm={reopening.run}
          onCancel={() => setAsking("answered")}
        />
      ) : (
        !ready.readOnly && (
          <div className={shared.row}>
            {closing ? (
              <Button
                {...arrival}
                size="small"
                aria-label={own.reopenNamed({ period: name })}
                onClick={() => setAsking("yes")}
              >
                {own.reopen}
              </Button>
            ) : (
              <Button
                {...arrival}
                size="small"
                aria-label={own.closeNamed({ period: name })}
                disabledFocusable={shutting.running}
                onClick={shutting.run}
              >
                {own.close}
              </Button>
            )}
          </div>
        )
      )}
    </section>
  );
}

const focusOnArrival = (button: HTMLButtonElement | null): void => button?.focus();

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarRegular, CheckmarkCircleFilled, ClockAlarmFilled } from "@fluentui/react-icons";
import { formatCalendar, planWords } from "../../../language";
import { calendarDate, type Initiative } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { dueOf } from "./dueOf";

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase300 },
  late: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  done: { color: tokens.colorStatusSuccessForeground3 },
});

interface DueMarkProps {
  readonly initiative: Initiative;
}

/** When an initiative is due, with a shape of its own for late and for done. */
export function DueMark({ initiative }: DueMarkProps) {
  const styles = useStyles();
  const own = useWords(planWords);
  const { language } = usePaneLanguage();
  const { today } = useReady().values;
  const due = dueOf(initiative, today);
  const date =
    initiative.due === undefined ? "" : formatCalendar(calendarDate(Math.floor(initiative.due)), "day", language);
  switch (due.kind) {
    case "done":
      return (
        <span className={mergeClasses(styles.mark, styles.done)}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          {own.done}
        </span>
      );
    case "overdue":
      return (
        <span className={mergeClasses(styles.mark, styles.late)}>
          <ClockAlarmFilled className={styles.icon} aria-hidden />
          {own.overdue({ days: due.days, date })}
        </span>
      );
    default:
      return (
        <span className={styles.mark}>
          <CalendarRegular className={styles.icon} aria-hidden />
          {due.kind === "today" ? own.dueToday : due.kind === "ahead" ? own.due({ date }) : own.noDue}
        </span>
      );
  }
}

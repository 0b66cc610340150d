import { makeStyles, Select } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatCalendar, periodName } from "../../../../language";
import { calendarDate, closingOf, currentPeriod, periodsOf, type Period } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { NARROW } from "../../../frame/commonStyles";
import type { OverviewView } from "../list/useOverviewView";

const useStyles = makeStyles({ picker: { flexGrow: 1, minWidth: 0, [NARROW]: { flexBasis: "100%" } } });

const NOW = "now";

interface PeriodPickerProps {
  readonly view: OverviewView;
}

/** The periods there is something to see in, the latest first. */
export function PeriodPicker({ view }: PeriodPickerProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { scorecard, values, asOf, moment } = useReady();
  const periods = useMemo(() => {
    const now = currentPeriod(scorecard, values.today);
    // The period that is under way is "now", unless it has been closed, or another day is looked at, and now is something else.
    const isPast = (period: Period): boolean =>
      period.index < now.index || asOf !== undefined || closingOf(values.closings ?? [], period) !== undefined;
    return periodsOf(values, scorecard.settings).filter(isPast).reverse();
  }, [scorecard, values, asOf]);
  const nameOf = (period: Period): string => periodName(period, scorecard.settings.fiscalYearStart, language);
  return (
    <Select
      size="small"
      className={styles.picker}
      aria-label={words.period}
      value={view.period === undefined ? NOW : String(view.period.index)}
      onChange={(_, { value }) => view.choose({ period: periods.find(({ index }) => String(index) === value) })}
    >
      <option value={NOW}>
        {asOf === undefined
          ? words.periodNow({ period: nameOf(moment.period) })
          : words.periodAsOf({
              day: formatCalendar(calendarDate(asOf), "day", language),
            })}
      </option>
      {periods.map((period) => (
        <option key={period.index} value={String(period.index)}>
          {closingOf(values.closings ?? [], period) ? words.periodClosed({ period: nameOf(period) }) : nameOf(period)}
        </option>
      ))}
    </Select>
  );
}

import { useState } from "react";
import { periodName, planWords } from "../../../../language";
import { after, lastDay, parsePeriod, periodCode, periodOf, type KpiId, type Reading } from "../../../../scorecard";
import { evaluationAt, type Ready } from "../../../../session";
import { useDraft, type Draft, type Stored } from "../../../form/useDraft";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { readingText } from "../../../parts/readingText";
import { CHECK_IN_PARTS, checkInErrors, checkInOf, EMPTY, seenValue, type CheckInForm } from "./checkInForm";
import { checkInPeriod } from "../checkInPeriod";

/** As far back as one can still say something. */
const PERIODS_BACK = 12;

export interface CheckInEditor extends Draft<CheckInForm> {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  /** What the workbook says where it says no number. */
  readonly odd: string | undefined;
  readonly periods: readonly { readonly code: string; readonly text: string }[];
  readonly isGone: boolean;
  /** Nobody has said yet who is at work here. */
  readonly asksName: boolean;
}

/** What the form of a check-in decides beside what every form does. It is always a new one, so nobody else changes it. */
export function useCheckIn(id: KpiId): CheckInEditor {
  const { language, words } = usePaneLanguage();
  const own = useWords(planWords);
  const ready = useReady();
  const session = useSession();
  const { succeed } = useNotices();
  const { back } = useNavigation();
  const { scorecard, values } = ready;
  const found = scorecard.kpis.find((each) => each.id === id);
  // A deleted KPI keeps its name here, so that the page still says what it is about.
  const [known] = useState(found);
  const kpi = found ?? known;
  const { fiscalYearStart } = scorecard.settings;
  const [current] = useState(() =>
    checkInPeriod({ frequency: kpi?.frequency ?? scorecard.settings.frequency }, scorecard.settings, values.today),
  );
  const [asksName] = useState(() => session.user() === "");
  const valueIn = (form: CheckInForm): string => form.value ?? seenValue(readingIn(ready, id, form.period), language);
  const draft = useDraft<CheckInForm, Stored<CheckInForm>>({
    parts: CHECK_IN_PARTS,
    same: (part, one, other) => one[part] === other[part],
    begin: () => ({
      form: { ...EMPTY, period: periodCode(current, fiscalYearStart) },
      revision: undefined,
    }),
    read: () => undefined,
    check: (form) => checkInErrors(form, valueIn(form), language),
    save: (form) => {
      if (asksName && form.person.trim() !== "") session.setUser(form.person.trim());
      return session.checkIn(checkInOf(form, valueIn(form), id, language));
    },
    finish: () => {
      succeed(own.checkedIn({ name: kpi?.name ?? "" }));
      back();
    },
  });

  const reading = readingIn(ready, id, draft.form.period);
  const isOdd = reading !== undefined && !["number", "none", "blank", "not-due", "stale"].includes(reading.kind);
  return {
    ...draft,
    name: kpi?.name ?? "",
    unit: kpi?.unit ?? "",
    value: valueIn(draft.form),
    odd: isOdd ? readingText(reading, "", language, words) : undefined,
    periods: Array.from({ length: PERIODS_BACK + 1 }, (_, back) => {
      const period = after(current, -back);
      const name = periodName(period, fiscalYearStart, language);
      return { code: periodCode(period, fiscalYearStart), text: back === 0 ? own.periodNow({ period: name }) : name };
    }),
    isGone: found === undefined,
    asksName,
  };
}

/** What the KPI says in a period, which may be longer than the scorecard's. */
function readingIn(ready: Ready, id: KpiId, code: string): Reading | undefined {
  const { scorecard, values } = ready;
  const { frequency, fiscalYearStart } = scorecard.settings;
  const asked = parsePeriod(code, { frequency, fiscalYearStart });
  if (asked === undefined) return undefined;
  const day = Math.min(values.today, lastDay(asked, fiscalYearStart));
  return evaluationAt(ready, periodOf(day, frequency, fiscalYearStart)).kpis.get(id)?.readings.actual;
}

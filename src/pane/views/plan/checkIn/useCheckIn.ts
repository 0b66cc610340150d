import { useState } from "react";
import { periodName, planWords } from "../../../../language";
import { after, lastDay, parsePeriod, periodCode, periodOf, type KpiId, type Reading } from "../../../../scorecard";
import { evaluationAt, type Ready } from "../../../../session";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { readingText } from "../../../parts/readingText";
import { checkInErrors, checkInOf, seenValue, type CheckInErrors, type CheckInForm } from "./checkInForm";
import { checkInPeriod } from "../checkInPeriod";

/** As far back as one can still say something. */
const PERIODS_BACK = 12;

export interface CheckInEditor {
  readonly name: string;
  readonly unit: string;
  readonly form: CheckInForm;
  readonly value: string;
  /** What the workbook says where it says no number. */
  readonly odd: string | undefined;
  readonly periods: readonly { readonly code: string; readonly text: string }[];
  readonly errors: CheckInErrors;
  readonly isGone: boolean;
  /** Nobody has said yet who is at work here. */
  readonly asksName: boolean;
  readonly person: string;
  readonly refusals: number;
  readonly saving: boolean;
  change(part: Partial<CheckInForm>): void;
  changePerson(name: string): void;
  leaveValue(): void;
  save(): void;
}

/** What the form of a check-in decides. What is typed is kept whatever happens around it. */
export function useCheckIn(id: KpiId): CheckInEditor {
  const { language, words } = usePaneLanguage();
  const own = useWords(planWords);
  const ready = useReady();
  const session = useSession();
  const { report } = useNotices();
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
  const [form, setForm] = useState<CheckInForm>({
    period: periodCode(current, fiscalYearStart),
    value: undefined,
    note: "",
    confidence: undefined,
  });
  const [asksName] = useState(() => session.user() === "");
  const [person, setPerson] = useState("");
  const [refusals, setRefusals] = useState(0);
  const [hasLeft, setHasLeft] = useState(false);

  const reading = readingIn(ready, id, form.period);
  const value = form.value ?? seenValue(reading, language);
  const errors = checkInErrors(form, value, language);
  const isOdd = reading !== undefined && !["number", "none", "blank", "not-due", "stale"].includes(reading.kind);

  const saving = useAction(async () => {
    if (asksName && person.trim() !== "") session.setUser(person.trim());
    const result = await session.checkIn(checkInOf(form, value, id, language));
    if (report(result, () => own.checkedIn({ name: kpi?.name ?? "" }))) back();
  });

  return {
    name: kpi?.name ?? "",
    unit: kpi?.unit ?? "",
    form,
    value,
    odd: isOdd ? readingText(reading, "", language, words) : undefined,
    periods: Array.from({ length: PERIODS_BACK + 1 }, (_, back) => {
      const period = after(current, -back);
      const name = periodName(period, fiscalYearStart, language);
      return { code: periodCode(period, fiscalYearStart), text: back === 0 ? own.periodNow({ period: name }) : name };
    }),
    errors: refusals > 0 ? errors : hasLeft && errors.value !== undefined ? { value: errors.value } : {},
    isGone: found === undefined,
    asksName,
    person,
    refusals,
    saving: saving.running,
    change: (part) => setForm((previous) => ({ ...previous, ...part })),
    changePerson: setPerson,
    leaveValue: () => setHasLeft(true),
    save: () => {
      if (Object.keys(errors).length > 0) setRefusals(refusals + 1);
      else saving.run();
    },
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

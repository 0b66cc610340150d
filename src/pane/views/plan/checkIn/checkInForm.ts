import { formatForInput, parseNumber, planWords, paneWords, type Language } from "../../../../language";
import type { KpiId, Reading } from "../../../../scorecard";
import type { NewCheckIn } from "../../../../session";
import type { FormErrors } from "../../../form/useDraft";
import type { Confidence } from "../../../parts/plan/confidence";

/** What stands in the form of a check-in, as it was typed. */
export interface CheckInForm {
  /** Who is at work here, where nobody has said yet. */
  readonly person: string;
  /** The code of the period. */
  readonly period: string;
  /** `undefined` follows the workbook. */
  readonly value: string | undefined;
  readonly note: string;
  readonly confidence: Confidence | undefined;
}

/** The order of the form. */
export const CHECK_IN_PARTS = ["person", "period", "value", "note", "confidence"] as const;

/** Nothing is said yet; the period is chosen when the form opens. */
export const EMPTY: Omit<CheckInForm, "period"> = { person: "", value: undefined, note: "", confidence: undefined };

/** The value of the workbook as it stands in the form; empty where there is no number. */
export const seenValue = (reading: Reading | undefined, language: Language): string =>
  reading?.kind === "number" ? formatForInput(asRead(reading.value), language) : "";

/** No more digits than people read. */
function asRead(value: number): number {
  const size = Math.abs(value);
  if (size >= 1000) return Math.round(value);
  return Number(size >= 1 ? value.toFixed(2) : value.toPrecision(3));
}

/** What must be put right before the check-in can be saved. */
export function checkInErrors(form: CheckInForm, value: string, language: Language): FormErrors<CheckInForm> {
  const isEmpty = value.trim() === "" && form.note.trim() === "" && form.confidence === undefined;
  return {
    ...(parseNumber(value, language).kind === "unclear" ? { value: paneWords(language).numberUnclear } : {}),
    ...(isEmpty ? { note: planWords[language].nothingSaid } : {}),
  };
}

/** A form without errors, as the session takes it. */
export function checkInOf(form: CheckInForm, value: string, kpi: KpiId, language: Language): NewCheckIn {
  const typed = parseNumber(value, language);
  return {
    kpi,
    period: form.period,
    value: typed.kind === "number" ? typed.value : undefined,
    note: form.note.trim(),
    confidence: form.confidence,
  };
}

import { periodName, type Language } from "../../../language";
import { parsePeriod, type Settings } from "../../../scorecard";

/** The period of a check-in as people say it; a code that is none stays as it is. */
export function periodText(
  code: string,
  { frequency, fiscalYearStart }: Pick<Settings, "frequency" | "fiscalYearStart">,
  language: Language,
): string {
  const period = parsePeriod(code, { frequency, fiscalYearStart });
  return period === undefined ? code : periodName(period, fiscalYearStart, language);
}

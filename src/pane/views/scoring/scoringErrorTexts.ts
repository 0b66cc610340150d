import { paneWords, problemText, scoringWords, type Language } from "../../../language";
import type { FormErrors } from "../../form/useDraft";
import type { ScoringError, ScoringErrors, ScoringForm } from "./scoringForm";

/** Why parts of the settings cannot be saved, in words. */
export const scoringErrorTexts = (errors: ScoringErrors, language: Language): FormErrors<ScoringForm> =>
  Object.fromEntries(Object.entries(errors).map(([part, error]) => [part, errorText(error, language)]));

function errorText(error: ScoringError, language: Language): string {
  const own = scoringWords[language];
  switch (error.kind) {
    case "needed":
      return own.needed;
    case "unclear":
      return paneWords(language).numberUnclear;
    case "setting-out-of-range":
      // The field is in percent.
      return error.setting === "minimumCoverage" ? own.coverageOutside : problemText(error, language);
    default:
      return problemText(error, language);
  }
}

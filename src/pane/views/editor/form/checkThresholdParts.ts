import { editorWords, paneWords, parseNumber, problemText } from "../../../../language";
import { checkThresholds, takesValues } from "../../../../scorecard";
import type { FormErrors } from "../../../form/useDraft";
import type { Checked } from "./checked";
import type { Form, Part } from "./editorForm";
import { samePart } from "./form";
import { thresholdsOf } from "./options";

const PARTS = { green: "greenFrom", amber: "amberFrom", achieved: "achievedFrom" } as const satisfies Record<
  string,
  Part
>;

/** What is wrong with the thresholds of an entry, in single numbers and between them; what was wrong before may stay so. */
export function checkThresholdParts({ form, base, subject, language }: Checked): FormErrors<Form> {
  const { thresholds } = form;
  if (thresholds !== "scores" && thresholds !== "values") return {};
  const parts = ["thresholds", "kind", ...Object.values(PARTS)] as const;
  if (parts.every((part) => samePart(part, form, base))) return {};
  const words = editorWords[language].errors;
  if (thresholds === "values" && !(subject.level === "kpi" && takesValues(form.kind)))
    return { thresholds: words.thresholdsNoValues };
  const errors: Partial<Record<Part, string>> = {};
  for (const part of Object.values(PARTS)) {
    const { kind } = parseNumber(form[part], language);
    if (kind === "unclear") errors[part] = paneWords(language).numberUnclear;
    else if (kind !== "number" && part !== "achievedFrom") errors[part] = words.thresholdNeeded;
  }
  const own = thresholdsOf(form, language);
  if (own === undefined || Object.keys(errors).length > 0) return errors;
  for (const problem of checkThresholds(own)) {
    const part =
      problem.kind === "setting-out-of-range" && problem.setting in PARTS
        ? PARTS[problem.setting as keyof typeof PARTS]
        : "amberFrom";
    errors[part] ??= problemText(problem, language);
  }
  return errors;
}

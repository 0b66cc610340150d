import { editorWords, paneWords, parseNumber, problemText } from "../../../../language";
import { LIMITS } from "../../../../scorecard";
import type { FormErrors } from "../../../form/useDraft";
import type { Checked } from "./checked";
import type { Form, Part } from "./editorForm";
import { samePart } from "./form";
import { dayOfIso } from "../../../parts/isoDate";
import { SCALES, rulePartsOf } from "./kindParts";
import { ruleOf } from "./options";
import { rowFaults } from "./rowFaults";
import { ruleProblem } from "./ruleProblem";

/** What is wrong with how a KPI is scored, in single fields and between them; what was wrong before may stay so. */
export function checkRule({ form, base, language }: Checked): FormErrors<Form> {
  const words = paneWords(language);
  const { errors: sentences } = editorWords[language];
  const errors: Partial<Record<Part, string>> = {};
  const used = rulePartsOf(form.kind);
  const isTouched = (["kind", ...used] as const).some((part) => !samePart(part, form, base));
  if (!isTouched) return errors;
  for (const limit of LIMITS) {
    if (!used.includes(limit)) continue;
    const typed = form[limit].trim();
    if (limit === "start" || limit === "end") {
      if (typed !== "" && dayOfIso(typed) === undefined) errors[limit] = sentences.dateUnclear;
      continue;
    }
    const number = parseNumber(typed, language);
    if (number.kind === "unclear") errors[limit] = words.numberUnclear;
    const isDistance = limit === "tolerance" || limit === "margin";
    if (isDistance && number.kind === "number" && number.value < 0) errors[limit] = sentences.negative;
  }
  for (const scale of SCALES) {
    if (!used.includes(scale)) continue;
    const [fault] = rowFaults(scale, form[scale], editorWords[language], language);
    if (fault !== undefined) errors[scale] = fault.text;
  }
  return Object.keys(errors).length > 0 ? errors : contradiction({ form, language });
}

/** Numbers that are clear one by one, and cannot all hold. What is only missing can be given later. */
function contradiction({ form, language }: Pick<Checked, "form" | "language">): FormErrors<Form> {
  const { kind } = form;
  const { start, end } = ruleOf(form, language);
  if (kind === "deadline" && start !== undefined && end !== undefined && end <= start)
    return { end: editorWords[language].errors.endBeforeStart };
  const problem = ruleProblem(kind, ruleOf(form, language), undefined);
  return problem?.kind === "limits-crossed" ? { high: problemText(problem, language) } : {};
}

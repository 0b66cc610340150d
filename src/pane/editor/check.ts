import { paneWords, parseNumber, problemText, type Language } from "../../language";
import { FIELDS, normalised } from "../../scorecard";
import type { Ready } from "../../session";
import { samePart, type Form, type Part } from "./form";
import type { Subject } from "./subject";

export type FormErrors = Readonly<Partial<Record<Part, string>>>;

interface Check {
  readonly form: Form;
  /** What was in the form at first: a link that was broken before may stay so. */
  readonly base: Form;
  readonly subject: Subject;
  readonly scorecard: Ready["scorecard"];
  readonly language: Language;
}

/** What must be put right before the form can be saved, by the same rules as the session's. */
export function check({ form, base, subject, scorecard, language }: Check): FormErrors {
  const words = paneWords(language);
  const errors: Partial<Record<Part, string>> = {};

  const name = nameProblem(form.name, subject, scorecard);
  if (name) errors.name = problemText(name, language);
  if (subject.level !== "perspective" && !hasParent(form.parent, scorecard)) errors.parent = words.parentMissing;

  const weight = parseNumber(form.weight, language);
  if (weight.kind === "unclear") errors.weight = words.numberUnclear;
  else if (weight.kind === "number" && weight.value < 0) errors.weight = words.weightNegative;

  for (const field of FIELDS) {
    const { choice, typed, cell } = form[field];
    if (choice === "typed" && parseNumber(typed, language).kind === "unclear") errors[field] = words.numberUnclear;
    const isNew = choice === "cell" && cell === undefined && !samePart(field, form, base);
    if (isNew) errors[field] = words.cellMissing;
  }
  return errors;
}

function nameProblem(name: string, { id }: Subject, { perspectives, objectives, kpis }: Ready["scorecard"]) {
  const wanted = normalised(name);
  if (wanted === "") return { kind: "name-empty" } as const;
  const levels = [
    ["perspective", perspectives],
    ["objective", objectives],
    ["kpi", kpis],
  ] as const;
  for (const [level, entries] of levels) {
    const other = entries.find((entry) => entry.id !== id && normalised(entry.name) === wanted);
    if (other) return { kind: "name-taken", name: other.name, level } as const;
  }
  return undefined;
}

const hasParent = (parent: string, { perspectives, objectives }: Ready["scorecard"]): boolean =>
  perspectives.some(({ id }) => id === parent) || objectives.some(({ id }) => id === parent);

import { formatForInput, parseNumber, planWords, problemText, type Language } from "../../../../language";
import { cleanName, nameLengthProblem, type Initiative, type NodeId } from "../../../../scorecard";
import type { InitiativeDraft } from "../../../../session";
import type { FormErrors } from "../../../form/useDraft";
import { dayOfIso, isoOfDay } from "../../../parts/isoDate";

/** What stands in the form of an initiative, as it was typed. */
export const INITIATIVE_PARTS = ["name", "parent", "owner", "due", "progress", "effect", "note"] as const;
export type InitiativePart = (typeof INITIATIVE_PARTS)[number];
export type InitiativeForm = Readonly<Record<InitiativePart, string>>;

export const emptyForm = (parent: string): InitiativeForm => ({
  name: "",
  parent,
  owner: "",
  due: "",
  progress: "",
  effect: "",
  note: "",
});

export const formOfInitiative = (initiative: Initiative, language: Language): InitiativeForm => ({
  name: initiative.name,
  parent: initiative.parent,
  owner: initiative.owner,
  due: initiative.due === undefined ? "" : isoOfDay(initiative.due),
  progress:
    initiative.progress === undefined
      ? ""
      : formatForInput(Number((initiative.progress * 100).toPrecision(12)), language),
  effect: initiative.effect,
  note: initiative.note,
});

/** What must be put right before the initiative can be saved. */
export function initiativeErrors(
  form: InitiativeForm,
  nodes: ReadonlyMap<NodeId, unknown>,
  language: Language,
): FormErrors<InitiativeForm> {
  const own = planWords[language];
  const errors: Partial<Record<InitiativePart, string>> = {};
  const nameProblem = cleanName(form.name) === "" ? ({ kind: "name-empty" } as const) : nameLengthProblem(form.name);
  if (nameProblem) errors.name = problemText(nameProblem, language);
  if (!nodes.has(form.parent as NodeId)) errors.parent = own.parentGone;
  if (form.due !== "" && dayOfIso(form.due) === undefined) errors.due = own.dueUnclear;
  const progress = percentIn(form.progress, language);
  if (progress === "unclear") errors.progress = own.progressOutside;
  return errors;
}

interface Drafting {
  readonly form: InitiativeForm;
  /** As the workbook has it; what has not been touched stays to the last digit. */
  readonly known: Initiative | undefined;
  readonly revision: number | undefined;
  readonly language: Language;
}

/** A form without errors, as the session takes it. */
export function initiativeDraft({ form, known, revision, language }: Drafting): InitiativeDraft {
  const was = known && formOfInitiative(known, language);
  const percent = percentIn(form.progress, language);
  return {
    id: known?.id,
    revision,
    parent: form.parent as NodeId,
    name: form.name,
    owner: form.owner,
    due: form.due === was?.due ? known?.due : dayOfIso(form.due),
    progress:
      form.progress === was?.progress ? known?.progress : typeof percent === "number" ? percent / 100 : undefined,
    effect: form.effect,
    note: form.note,
  };
}

/** People write the percent sign or leave it. */
function percentIn(text: string, language: Language): number | "unclear" | undefined {
  const typed = parseNumber(text.replace(/%\s*$/, ""), language);
  if (typed.kind === "empty") return undefined;
  return typed.kind === "number" && typed.value >= 0 && typed.value <= 100 ? typed.value : "unclear";
}

import { parseNumber, type Language } from "../../language";
import { objectiveId, perspectiveId, type NodeId } from "../../scorecard";
import type { FieldDraft, Outcome, Session } from "../../session";
import { samePart, type Form } from "./form";
import type { Subject } from "./subject";

interface Saving {
  readonly form: Form;
  readonly base: Form;
  readonly subject: Subject;
  readonly revision: number | undefined;
  readonly language: Language;
}

/** Saves a form without errors, in one action of the session. */
export function saveForm(session: Session, { form, base, subject, revision, language }: Saving): Outcome<NodeId> {
  const { name } = form;
  const weight = numberIn(form.weight, language);
  switch (subject.level) {
    case "perspective":
      return session.savePerspective({ id: subject.id, revision, name, weight });
    case "objective":
      return session.saveObjective({ id: subject.id, revision, name, weight, parent: perspectiveId(form.parent) });
    case "kpi": {
      const field = (part: "actual" | "target" | "baseline"): FieldDraft =>
        samePart(part, form, base) ? { kind: "unchanged" } : fieldDraft(form[part], language);
      const fields = { actual: field("actual"), target: field("target"), baseline: field("baseline") };
      const parent = objectiveId(form.parent);
      return session.saveKpi({ id: subject.id, revision, parent, name, unit: form.unit, weight, fields });
    }
  }
}

function numberIn(text: string, language: Language): number | undefined {
  const typed = parseNumber(text, language);
  return typed.kind === "number" ? typed.value : undefined;
}

function fieldDraft({ choice, typed, cell }: Form["actual"], language: Language): FieldDraft {
  if (choice === "cell") return cell === undefined ? { kind: "unchanged" } : { kind: "bound", address: cell.address };
  const value = choice === "typed" ? numberIn(typed, language) : undefined;
  return value === undefined ? { kind: "none" } : { kind: "typed", value };
}

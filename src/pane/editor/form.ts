import { formatForInput, type Language } from "../../language";
import { FIELDS, type Field } from "../../scorecard";
import type { PickedCell, Ready, Source } from "../../session";
import { bindingText } from "./bindingText";
import type { Subject } from "./subject";

/** How a person gives a value: a cell that is chosen but not there (yet) is `undefined`. */
export interface FieldForm {
  readonly choice: "none" | "typed" | "cell";
  readonly typed: string;
  readonly cell: PickedCell | undefined;
}

/** What stands in the editor, as it was typed. Levels without a part leave it empty. */
export interface Form extends Readonly<Record<Field, FieldForm>> {
  readonly name: string;
  readonly unit: string;
  readonly parent: string;
  readonly weight: string;
}

export type Part = keyof Form;

export const PARTS: readonly Part[] = ["name", "unit", "parent", "weight", ...FIELDS];

export const isField = (part: Part): part is Field => FIELDS.some((field) => field === part);

const NO_FIELD: FieldForm = { choice: "none", typed: "", cell: undefined };

/** The form as the workbook says now. */
export function formOf(subject: Subject, { scorecard, sources }: Ready, language: Language): Form {
  const entry = entryOf(subject, scorecard);
  const fields = subject.level === "kpi" && subject.id !== undefined ? sources.get(subject.id) : undefined;
  const field = (name: Field): FieldForm => fieldForm(fields?.[name] ?? { kind: "none" }, language);
  return {
    name: entry?.name ?? "",
    unit: entry !== undefined && "unit" in entry ? entry.unit : "",
    parent: entry !== undefined && "parent" in entry ? entry.parent : "parent" in subject ? subject.parent : "",
    weight: entry?.weight === undefined ? "" : formatForInput(entry.weight, language),
    actual: field("actual"),
    target: field("target"),
    baseline: field("baseline"),
  };
}

export function entryOf({ level, id }: Subject, { perspectives, objectives, kpis }: Ready["scorecard"]) {
  switch (level) {
    case "perspective":
      return perspectives.find((entry) => entry.id === id);
    case "objective":
      return objectives.find((entry) => entry.id === id);
    case "kpi":
      return kpis.find((entry) => entry.id === id);
  }
}

function fieldForm(source: Source, language: Language): FieldForm {
  switch (source.kind) {
    case "none":
      return NO_FIELD;
    case "typed":
      return { ...NO_FIELD, choice: "typed", typed: formatForInput(source.value, language) };
    case "broken":
      return { ...NO_FIELD, choice: "cell" };
    default:
      return { ...NO_FIELD, choice: "cell", cell: { address: bindingText(source), text: "" } };
  }
}

/** Whether two states of a part mean the same. */
export function samePart(part: Part, one: Form, other: Form): boolean {
  if (!isField(part)) return one[part].trim() === other[part].trim();
  const { choice, typed, cell } = one[part];
  if (choice !== other[part].choice) return false;
  if (choice === "typed") return typed.trim() === other[part].typed.trim();
  return choice === "none" || cell?.address === other[part].cell?.address;
}

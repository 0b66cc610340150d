import type { Language } from "../../../../language";
import { DEFAULT_KPI, DEFAULT_OBJECTIVE, FIELDS, type Field } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import type { Subject } from "../../../frame/subject";
import { fieldForm, fieldMeaning, type FieldForm } from "./fieldForm";
import type { Form, Part } from "./editorForm";
import type { AnyEntry, Options, SectionName } from "./partRow";
import { PART_NAMES, PARTS } from "./parts";
import { seriesForm, seriesMeaning } from "./seriesForm";

export const isField = (part: Part): part is Field => FIELDS.some((field) => field === part);

/** The form as the workbook says now. */
export function formOf(subject: Subject, { scorecard, sources, seriesReferences }: Ready, language: Language): Form {
  const kpi = subject.level === "kpi" ? subject.id : undefined;
  const entry: AnyEntry = {
    ...DEFAULT_KPI,
    ...DEFAULT_OBJECTIVE,
    name: "",
    aliases: [],
    weight: undefined,
    parent: "parent" in subject ? subject.parent : "",
    ...entryOf(subject, scorecard),
  };
  const read = Object.fromEntries(
    Object.entries(PARTS).flatMap(([part, row]) =>
      row.read === "from cells" ? [] : [[part, row.read(entry, language)]],
    ),
  );
  const fields = kpi === undefined ? undefined : sources.get(kpi);
  const field = (name: Field): FieldForm => fieldForm(fields?.[name] ?? { kind: "none" }, language);
  return {
    ...(read as Omit<Form, Field | "series">),
    actual: field("actual"),
    target: field("target"),
    baseline: field("baseline"),
    series: seriesForm(kpi === undefined ? undefined : seriesReferences.get(kpi)),
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

/** Whether two states of a part mean the same. */
export const samePart = (part: Part, one: Form, other: Form): boolean =>
  same(meaningOf(part, one), meaningOf(part, other));

function meaningOf(part: Part, form: Form): unknown {
  if (isField(part)) return fieldMeaning(form[part]);
  return part === "series" ? seriesMeaning(form.series) : form[part];
}

function same(one: unknown, other: unknown): boolean {
  if (typeof one === "string" && typeof other === "string") return one.trim() === other.trim();
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const [first, second] = [one as Readonly<Record<string, unknown>>, other as Readonly<Record<string, unknown>>];
  return [...Object.keys(first), ...Object.keys(second)].every((key) => same(first[key], second[key]));
}

/** Only what the person has changed, so that what nobody has touched stays as the workbook has it. */
export function changedOptions(form: Form, base: Form, language: Language): Partial<Options> {
  const changed = PART_NAMES.filter((part) => !samePart(part, form, base)).map((part): Partial<Options> => {
    const { write } = PARTS[part];
    return write === "by itself" ? {} : write(form, language);
  });
  return Object.assign({}, ...changed) as Partial<Options>;
}

/** What stands in a section. */
export const partsIn = (section: SectionName): readonly Part[] =>
  PART_NAMES.filter((part) => PARTS[part].section === section);

/** Whether a section holds nothing that anybody has chosen. */
export const isDefault = (section: SectionName, form: Form): boolean =>
  partsIn(section).every((part) => {
    const { [part]: value } = form;
    const row = PARTS[part];
    const unchosen: unknown = "unchosen" in row ? row.unchosen : undefined;
    if (unchosen === "dependent" || value === unchosen) return true;
    if (typeof value === "string") return value.trim() === "";
    if (Array.isArray(value)) return value.length === 0;
    return typeof value === "object" ? Object.values(value).every((each) => each === undefined) : value === false;
  });

import type { Field } from "../scorecard";
import type { Language } from "./language";

const WORDS: Readonly<Record<Language, Readonly<Record<Field, string>>>> = {
  da: { actual: "Faktisk værdi", target: "Målværdi", baseline: "Udgangspunkt" },
  en: { actual: "Actual value", target: "Target", baseline: "Baseline" },
};

/** The name of a KPI's field, as a label or at the start of a sentence. */
export const fieldWord = (field: Field, language: Language): string => WORDS[language][field];

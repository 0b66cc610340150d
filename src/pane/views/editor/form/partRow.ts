import type { EditorWords, Language, PaneWords } from "../../../../language";
import type { Kpi, RollUpName } from "../../../../scorecard";
import type { KpiOptions, ObjectiveDraft } from "../../../../session";
import type { Form } from "./editorForm";

export type SectionName = "scoring" | "weighing" | "data" | "people";

/** Everything that an entry of any level can say. */
export type AnyEntry = Omit<Kpi, "id" | "order" | "parent"> & {
  readonly parent: string;
  readonly rollUp: RollUpName | undefined;
};

/** Everything that the form says about an entry beside name, unit, parent, weight and values. */
export type Options = KpiOptions & Required<Pick<ObjectiveDraft, "rollUp">>;

export interface Speaking {
  readonly own: EditorWords;
  readonly words: PaneWords;
  readonly language: Language;
  /** The name of the entry with an id. */
  nameOf(id: string): string;
}

/** What there is to know of one part of the form. */
export interface PartRow<Value> {
  /** The section of the form that it stands in; the others stand above all sections. */
  readonly section: SectionName | undefined;
  /** What it says while nobody has chosen; nothing, where it is not given. `dependent` only counts beside another part. */
  readonly unchosen?: Value | "dependent";
  /** Reads it from an entry; values and series are read from the cells that they are bound to. */
  readonly read: ((entry: AnyEntry, language: Language) => Value) | "from cells";
  /** What it is saved as; the name, its place in the tree, weight and values are saved by themselves. */
  readonly write: ((form: Form, language: Language) => Partial<Options>) | "by itself";
  /** What it is called where it stands in a sentence or a list. */
  name(speaking: Omit<Speaking, "nameOf">): string;
  /** What it says, in few words; empty for nothing. */
  text(value: Value, speaking: Speaking): string;
}

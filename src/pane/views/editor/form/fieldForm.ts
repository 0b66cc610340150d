import { formatForInput, parseNumber, type Language } from "../../../../language";
import type { Binding, FieldDraft, PickedCell, Source } from "../../../../session";

/** The ways in which cells can give a value. */
export type LinkKind = Binding["kind"];

/** How many cells become one value. */
export const TAKES = ["sum", "average", "last", "min", "max", "nps", "csat"] as const satisfies readonly Take[];
type Take = Extract<Binding, { kind: "column" }>["take"];

/** How a person gives a value. What belongs to the other choices is kept, so that nothing typed is lost by trying. */
export interface FieldForm {
  readonly choice: "none" | "typed" | "cell";
  readonly typed: string;
  readonly link: LinkKind;
  /** The one cell; `undefined` when it is chosen but not there (yet). */
  readonly cell: PickedCell | undefined;
  /** Where the labels stand, and the one that is looked for. */
  readonly keys: string;
  readonly key: string;
  /** What the labels say, as far as they were chosen just now. */
  readonly labels: readonly string[] | undefined;
  /** The cells beside the labels, or those that become one value. */
  readonly values: string;
  /** How many they are, as far as they were chosen just now. */
  readonly count: number | undefined;
  readonly take: Take;
  /** What they are divided by, and whether that makes a percentage or is for each thousand. */
  readonly divided: Pick<Extract<Binding, { kind: "column" }>, "per" | "isPercent" | "isPerThousand"> | undefined;
}

export const NO_FIELD: FieldForm = {
  choice: "none",
  typed: "",
  link: "bound",
  cell: undefined,
  keys: "",
  key: "",
  labels: undefined,
  values: "",
  count: undefined,
  take: "sum",
  divided: undefined,
};

export function fieldForm(source: Source, language: Language): FieldForm {
  switch (source.kind) {
    case "none":
      return NO_FIELD;
    case "typed":
      return { ...NO_FIELD, choice: "typed", typed: formatForInput(source.value, language) };
    case "broken":
      return { ...NO_FIELD, choice: "cell" };
    case "bound":
      return { ...NO_FIELD, choice: "cell", cell: { address: source.address, text: "" } };
    case "label": {
      const { keys, key, values } = source;
      return { ...NO_FIELD, choice: "cell", link: "label", keys, key, values };
    }
    case "column": {
      const { values, take, per, isPercent, isPerThousand } = source;
      const times = { ...(isPercent && { isPercent }), ...(isPerThousand && { isPerThousand }) };
      const divided = per === undefined ? undefined : { per, ...times };
      return { ...NO_FIELD, choice: "cell", link: "column", values, take, divided };
    }
  }
}

/** The link that the form describes; `undefined` while something of it is missing. */
export function bindingOf({ link, cell, keys, key, values, take, divided }: FieldForm): Binding | undefined {
  switch (link) {
    case "bound":
      return cell && { kind: link, address: cell.address };
    case "label":
      return keys === "" || key.trim() === "" || values === ""
        ? undefined
        : { kind: link, keys, key: key.trim(), values };
    case "column":
      return values === "" ? undefined : { kind: link, values, take, ...divided };
  }
}

export function fieldDraft(field: FieldForm, language: Language): FieldDraft {
  if (field.choice === "cell") return bindingOf(field) ?? { kind: "unchanged" };
  const typed = field.choice === "typed" ? parseNumber(field.typed, language) : undefined;
  return typed?.kind === "number" ? { kind: "typed", value: typed.value } : { kind: "none" };
}

/** The part of the form that counts. */
export function fieldMeaning(field: FieldForm): unknown {
  const { choice, typed, link, keys, key, values } = field;
  if (choice !== "cell") return choice === "typed" ? { choice, typed } : { choice };
  return { choice, link, binding: bindingOf(field) ?? { keys, key, values } };
}

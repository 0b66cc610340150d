import { formatList, type EditorWords, type Language, type PaneWords } from "../../../../language";
import { bindingText } from "../../../parts/bindingText";
import { bindingOf, type FieldForm } from "./fieldForm";
import { isField, type Form, type Part } from "./form";
import { SCALES, type ScaleRow } from "./scaleRows";
import { SERIES_PARTS } from "./seriesForm";

interface Speaking {
  readonly own: EditorWords;
  readonly words: PaneWords;
  readonly language: Language;
  nameOf(parent: string): string;
}

/** What a part says, in few words. */
export function partText(part: Part, form: Form, { own, words, language, nameOf }: Speaking): string {
  if (isField(part)) return fieldText(form[part], words);
  const scale = SCALES.find((each) => each === part);
  if (scale !== undefined) return rowsText(form[scale], own, words, language);
  switch (part) {
    case "parent":
      return nameOf(form.parent);
    case "kind":
      return own.kinds[form.kind];
    case "direction":
      return form.direction === "" ? words.nothing : own[form.direction];
    case "series": {
      const parts = SERIES_PARTS.flatMap((each) => form.series[each]?.reference ?? []);
      return parts.length === 0 ? words.nothing : formatList(parts, language);
    }
    case "rollUp":
      return form.rollUp === "" ? words.nothing : own.rollUps[form.rollUp];
    case "isCritical":
    case "isExcluded":
      return form[part] ? own.yes : own.no;
    case "missing":
      return form.missing === "" ? words.nothing : own.missings[form.missing];
    case "frequency":
      return own.frequencies[form.frequency];
    case "aggregation":
      return own.aggregations[form.aggregation];
    case "targetSpread":
      return own.targetSpreads[form.targetSpread];
    case "indicator":
      return own.indicators[form.indicator || "none"];
    case "aliases":
      return formatList(form.aliases.split("\n"), language) || words.nothing;
    default:
      return textIn(form, part) || words.nothing;
  }
}

function textIn(form: Form, part: Part): string {
  const { [part]: value } = form;
  return typeof value === "string" ? value : "";
}

function fieldText(field: FieldForm, words: PaneWords): string {
  if (field.choice === "none") return words.nothing;
  if (field.choice === "typed") return field.typed;
  const binding = bindingOf(field);
  return binding === undefined ? words.brokenCell : bindingText(binding);
}

const rowsText = (rows: readonly ScaleRow[], own: EditorWords, words: PaneWords, language: Language): string =>
  rows.length === 0
    ? words.nothing
    : formatList(
        rows.map(({ key, number, isDone }) => `${key} = ${number}${isDone ? ` (${own.done})` : ""}`),
        language,
      );

import { Field, Input, Text } from "@fluentui/react-components";
import { useFieldStyles } from "../frame/useFieldStyles";
import { fieldWord, formatForInput, parseNumber, type Language, type PaneWords } from "../../language";
import type { Field as KpiField } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import { warningFor } from "./warningFor";
import type { Editor } from "./useEditor";

interface TypedValueProps {
  readonly editor: Editor;
  readonly field: KpiField;
}

export function TypedValue({ editor, field }: TypedValueProps) {
  const fieldStyles = useFieldStyles();
  const { language, words } = usePaneLanguage();
  const value = editor.form[field];
  const error = editor.errors[field];
  const warning = warningFor(field, editor.preview, language);
  return (
    <Field
      className={fieldStyles.field}
      hint={readAs(value.typed, language, words) ?? null}
      validationState={error !== undefined ? "error" : warning !== undefined ? "warning" : "none"}
      validationMessage={error ?? warning ?? null}
    >
      <Input
        aria-label={fieldWord(field, language)}
        value={value.typed}
        inputMode="decimal"
        autoComplete="off"
        contentAfter={editor.form.unit.trim() === "" ? null : <Text size={200}>{editor.form.unit}</Text>}
        onChange={(_, { value: typed }) => editor.change(field, { ...value, typed })}
        onBlur={() => editor.leave(field)}
      />
    </Field>
  );
}

/** How a number with separators is understood, because a point means one thing in Danish and another in English. */
function readAs(text: string, language: Language, words: PaneWords): string | undefined {
  const typed = parseNumber(text, language);
  if (typed.kind !== "number" || !/[.,]/.test(text)) return undefined;
  return text.trim() === formatForInput(typed.value, language) ? undefined : words.readAs({ value: typed.value });
}

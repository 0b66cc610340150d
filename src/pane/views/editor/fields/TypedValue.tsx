import { Field, Input, Select, Text } from "@fluentui/react-components";
import { editorWords, fieldWord, formatForInput, formatNumber, parseNumber, type Language } from "../../../../language";
import type { Field as KpiField } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import type { Editor } from "../useEditor";
import { validation } from "../../../form/validation";

interface TypedValueProps {
  readonly editor: Editor;
  readonly field: KpiField;
}

/** A value that is typed: a number, or yes or no where that is asked. */
export function TypedValue({ editor, field }: TypedValueProps) {
  const fieldStyles = useFieldStyles();
  const { language } = usePaneLanguage();
  const own = useWords(editorWords);
  const { form } = editor;
  const value = form[field];
  const change = (typed: string): void => editor.change(field, { ...value, typed });
  const isYesNo = form.kind === "yesNo" && field === "actual" && form.target.choice === "none";
  const label = fieldWord(field, language);
  return (
    <Field
      className={fieldStyles.field}
      hint={isYesNo ? null : (readAs(value.typed, language) ?? null)}
      {...validation(editor.errors[field], editor.warning(field))}
    >
      {isYesNo ? (
        <Select aria-label={label} value={value.typed} onChange={(_, { value: typed }) => change(typed)}>
          {!["", "0", "1"].includes(value.typed) && <option value={value.typed}>{value.typed}</option>}
          <option value="">–</option>
          <option value="1">{own.yes}</option>
          <option value="0">{own.no}</option>
        </Select>
      ) : (
        <Input
          aria-label={label}
          value={value.typed}
          inputMode="decimal"
          autoComplete="off"
          contentAfter={
            form.unit.trim() === "" ? null : (
              <Text size={200} className={fieldStyles.unit}>
                {form.unit}
              </Text>
            )
          }
          onChange={(_, { value: typed }) => change(typed)}
          onBlur={() => editor.leave(field)}
        />
      )}
    </Field>
  );
}

/** How a number with separators is understood, because a point means one thing in Danish and another in English. */
function readAs(text: string, language: Language): string | undefined {
  const typed = parseNumber(text, language);
  if (typed.kind !== "number" || !/[.,]/.test(text)) return undefined;
  return text.trim() === formatForInput(typed.value, language)
    ? undefined
    : editorWords[language].readAs({ text: formatNumber(typed.value, language) });
}

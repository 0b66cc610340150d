import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import { problemText, scoringWords, type Language, type PaneWords, type ScoringWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useFieldStyles } from "../../frame/useFieldStyles";
import { useWords } from "../../frame/useWords";
import { TheirText } from "../../form/TheirText";
import type { ScoringError, ScoringPart } from "./scoringForm";
import type { ScoringEditor } from "./useScoring";

interface ScoringFieldProps {
  readonly editor: ScoringEditor;
  readonly part: ScoringPart;
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  /** @defaultvalue "text" */
  readonly kind?: "text" | "number" | "lines";
  /** Makes it a choice of these. */
  readonly options?: readonly { readonly value: string; readonly text: string }[];
}

/** One setting, with what is wrong with it and what a colleague has made of it meanwhile. */
export function ScoringField({ editor, part, label, hint, required, kind = "text", options }: ScoringFieldProps) {
  const fieldStyles = useFieldStyles();
  const own = useWords(scoringWords);
  const { language, words } = usePaneLanguage();
  const error = editor.errors[part];
  const common = {
    value: editor.form[part],
    onChange: (_: unknown, { value }: { readonly value: string }) => editor.change({ [part]: value }),
    onBlur: () => editor.leave(part),
  };
  const theirs = editor.base[part];
  return (
    <div>
      <Field
        className={fieldStyles.field}
        label={label}
        hint={hint ?? null}
        required={required ?? false}
        validationState={error ? "error" : "none"}
        validationMessage={error ? errorText(error, own, words, language) : null}
      >
        {options ? (
          <Select {...common}>
            {options.map(({ value, text }) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </Select>
        ) : kind === "lines" ? (
          <Textarea {...common} resize="vertical" rows={3} />
        ) : (
          <Input {...common} {...(kind === "number" ? { inputMode: "decimal" } : {})} autoComplete="off" />
        )}
      </Field>
      {editor.conflicts.includes(part) && (
        <TheirText
          text={options?.find(({ value }) => value === theirs)?.text ?? theirs}
          onUse={() => editor.useTheirs(part)}
        />
      )}
    </div>
  );
}

function errorText(error: ScoringError, own: ScoringWords, words: PaneWords, language: Language): string {
  switch (error.kind) {
    case "needed":
      return own.needed;
    case "unclear":
      return words.numberUnclear;
    case "setting-out-of-range":
      // The field is in percent.
      return error.setting === "minimumCoverage" ? own.coverageOutside : problemText(error, language);
    default:
      return problemText(error, language);
  }
}

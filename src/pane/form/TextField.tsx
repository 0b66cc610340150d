import { Field, Input, Text, Textarea, type FieldProps } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useFieldStyles } from "../frame/useFieldStyles";
import { validation } from "./validation";

/** How a text field looks, whatever form it stands in. */
export interface TextFieldLook {
  readonly label: string;
  readonly hint?: FieldProps["hint"];
  readonly required?: boolean;
  /** @defaultvalue "text" */
  readonly kind?: "text" | "number" | "date" | "lines";
  /** How many lines are seen at once. */
  readonly rows?: number;
  /** Stands behind a number. */
  readonly unit?: string;
  /** Offered while typing; anything else can be typed too. */
  readonly suggestions?: readonly string[];
}

interface TextFieldProps extends TextFieldLook {
  readonly value: string;
  readonly error: string | undefined;
  readonly warning?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** What stands below the field. */
  readonly children?: ReactNode;
}

/** A text, number, date or some lines to type, with what is wrong with it. */
export function TextField({ kind = "text", suggestions, children, ...props }: TextFieldProps) {
  const fieldStyles = useFieldStyles();
  const listId = useId();
  const { label, hint, required, rows, unit = "", value, error, warning, onChange, onLeave } = props;
  const common = {
    value,
    onChange: (_: unknown, { value: typed }: { readonly value: string }) => onChange(typed),
    ...(onLeave === undefined ? {} : { onBlur: onLeave }),
  };
  return (
    <div>
      <Field
        className={fieldStyles.field}
        label={label}
        hint={hint ?? null}
        required={required ?? false}
        {...validation(error, warning)}
      >
        {kind === "lines" ? (
          <Textarea {...common} {...(rows === undefined ? {} : { rows })} resize="vertical" />
        ) : (
          <Input
            {...common}
            {...(kind === "number" ? { inputMode: "decimal" } : {})}
            {...(suggestions === undefined ? {} : { list: listId })}
            type={kind === "date" ? "date" : "text"}
            autoComplete="off"
            contentAfter={
              unit === "" ? null : (
                <Text size={200} className={fieldStyles.unit}>
                  {unit}
                </Text>
              )
            }
          />
        )}
      </Field>
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {children}
    </div>
  );
}

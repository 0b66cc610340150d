import { Field, Select, type FieldProps } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useFieldStyles } from "../frame/useFieldStyles";
import { validation } from "./validation";

export interface Option<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly hint?: FieldProps["hint"];
  readonly options: readonly Option<Value>[];
  readonly value: string;
  readonly error?: string | undefined;
  readonly warning?: string | undefined;
  readonly onChange: (value: Value) => void;
  readonly onLeave?: () => void;
  /** What stands below the field. */
  readonly children?: ReactNode;
}

/** One choice of several. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const fieldStyles = useFieldStyles();
  const { label, hint, options, value, error, warning, onChange, onLeave, children } = props;
  const choose = (chosen: string): void => {
    const option = options.find((each) => each.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <div>
      <Field className={fieldStyles.field} label={label} hint={hint ?? null} {...validation(error, warning)}>
        <Select value={value} onChange={(_, data) => choose(data.value)} {...(onLeave ? { onBlur: onLeave } : {})}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.text}
            </option>
          ))}
        </Select>
      </Field>
      {children}
    </div>
  );
}

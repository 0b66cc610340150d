import { Field, Input } from "@fluentui/react-components";
import { useId } from "react";
import { editorWords } from "../../../../language";
import type { Field as KpiField } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { RangePick } from "./RangePick";
import type { Editor } from "../useEditor";

interface LabelLinkProps {
  readonly editor: Editor;
  readonly field: KpiField;
}

/** A value found by the label beside it: where the labels stand, which one it is, and where the values stand. */
export function LabelLink({ editor, field }: LabelLinkProps) {
  const fieldStyles = useFieldStyles();
  const own = useWords(editorWords);
  const listId = useId();
  const value = editor.form[field];
  const labels = [...new Set(value.labels)].filter((label) => label.trim() !== "");
  const isInvalid = editor.errors[field] !== undefined;
  return (
    <>
      <RangePick
        name={own.labels}
        label={own.labels}
        reference={value.keys}
        isInvalid={isInvalid && value.keys === ""}
        onPick={({ reference, values }) =>
          editor.change(field, { ...value, keys: reference, labels: values.map(String) })
        }
      />
      <Field className={fieldStyles.field} label={{ children: own.label, size: "small" }} hint={own.labelHint}>
        <Input
          size="small"
          value={value.key}
          list={listId}
          autoComplete="off"
          aria-invalid={isInvalid && value.keys !== "" && value.values !== ""}
          onChange={(_, { value: key }) => editor.change(field, { ...value, key })}
        />
      </Field>
      <datalist id={listId}>
        {labels.map((label) => (
          <option key={label} value={label} />
        ))}
      </datalist>
      <RangePick
        name={own.linkValues}
        label={own.linkValues}
        reference={value.values}
        isInvalid={isInvalid && value.values === ""}
        onPick={({ reference, values }) => editor.change(field, { ...value, values: reference, count: values.length })}
      />
    </>
  );
}

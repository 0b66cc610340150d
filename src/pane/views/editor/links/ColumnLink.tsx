import { Field, Select } from "@fluentui/react-components";
import { editorWords } from "../../../../language";
import type { Field as KpiField } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { TAKES } from "../form/fieldForm";
import { RangePick } from "./RangePick";
import type { Editor } from "../useEditor";

interface ColumnLinkProps {
  readonly editor: Editor;
  readonly field: KpiField;
}

/** Many cells that become one value. */
export function ColumnLink({ editor, field }: ColumnLinkProps) {
  const fieldStyles = useFieldStyles();
  const own = useWords(editorWords);
  const value = editor.form[field];
  const choose = (chosen: string): void => {
    const take = TAKES.find((each) => each === chosen);
    if (take !== undefined) editor.change(field, { ...value, take });
  };
  return (
    <>
      <RangePick
        name={own.linkValues}
        label={own.linkValues}
        reference={value.values}
        isInvalid={editor.errors[field] !== undefined && value.values === ""}
        onPick={({ reference }) => editor.change(field, { ...value, values: reference })}
      />
      <Field className={fieldStyles.field} label={{ children: own.take, size: "small" }}>
        <Select size="small" value={value.take} onChange={(_, { value: chosen }) => choose(chosen)}>
          {TAKES.map((take) => (
            <option key={take} value={take}>
              {own.takes[take]}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

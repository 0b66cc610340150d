import { Field, Select } from "@fluentui/react-components";
import { editorWords } from "../../../../language";
import type { Field as KpiField } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import type { LinkKind } from "../form/fieldForm";
import type { Editor } from "../useEditor";

const LINKS: readonly LinkKind[] = ["bound", "label", "column"];

interface LinkChoiceProps {
  readonly editor: Editor;
  readonly field: KpiField;
}

/** How cells become the value of a field. */
export function LinkChoice({ editor, field }: LinkChoiceProps) {
  const fieldStyles = useFieldStyles();
  const own = useWords(editorWords);
  const value = editor.form[field];
  const choose = (chosen: string): void => {
    const link = LINKS.find((each) => each === chosen);
    if (link !== undefined) editor.change(field, { ...value, link });
  };
  return (
    <Field className={fieldStyles.field} label={{ children: own.link, size: "small" }}>
      <Select size="small" value={value.link} onChange={(_, { value: chosen }) => choose(chosen)}>
        {LINKS.map((link) => (
          <option key={link} value={link}>
            {own.links[link]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

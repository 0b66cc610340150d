import { editorWords } from "../../../../language";
import { INDICATORS } from "../../../../scorecard";
import { planOf } from "../../../../session";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { ownersOf } from "../../../parts/ownersOf";
import { SelectField } from "./SelectField";
import { TextField } from "./TextField";
import type { Editor } from "../useEditor";

interface PeopleFieldsProps {
  readonly editor: Editor;
}

/** Who answers for an entry, and what else there is to say of it. */
export function PeopleFields({ editor }: PeopleFieldsProps) {
  const own = useWords(editorWords);
  const ready = useReady();
  const { level } = editor.subject;
  return (
    <>
      {level !== "perspective" && (
        <TextField
          editor={editor}
          part="owner"
          label={own.fields.owner.name}
          hint={own.fields.owner.hint}
          suggestions={ownersOf(ready.scorecard, planOf(ready).initiatives)}
        />
      )}
      {level === "kpi" && (
        <SelectField
          editor={editor}
          part="indicator"
          label={own.fields.indicator.name}
          hint={own.indicatorUses[editor.form.indicator || "none"]}
          options={[
            { value: "", text: own.indicators.none },
            ...INDICATORS.map((value) => ({ value, text: own.indicators[value] })),
          ]}
        />
      )}
      {level !== "perspective" && <TextField editor={editor} part="note" label={own.fields.note.name} kind="lines" />}
      <TextField editor={editor} part="aliases" label={own.aliases} hint={own.aliasesHint} kind="lines" />
    </>
  );
}

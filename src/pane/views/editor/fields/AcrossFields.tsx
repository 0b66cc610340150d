import { editorWords } from "../../../../language";
import { CROSSINGS } from "../../../../scorecard";
import { scorecardsOf } from "../../../../session";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import type { Editor } from "../useEditor";
import { useFormStyles } from "../useFormStyles";
import { SelectField } from "./SelectField";

interface AcrossFieldsProps {
  readonly editor: Editor;
}

/** How the values of scorecards below become one; nothing where none of them counts by its values. */
export function AcrossFields({ editor }: AcrossFieldsProps) {
  const styles = useFormStyles();
  const own = useWords(editorWords);
  const ready = useReady();
  const { settings, kpis } = ready.scorecard;
  const { across, acrossBy } = editor.form;
  const isAbove = scorecardsOf(ready).some(
    (each) => each.scorecard.settings.above === settings.id && each.scorecard.settings.rollsUp === "values",
  );
  if (!isAbove && across === "") return null;
  const others = kpis.filter(({ id }) => id !== editor.subject.id).map(({ name }) => name);
  const sizes = acrossBy === "" || others.includes(acrossBy) ? others : [acrossBy, ...others];
  return (
    <div className={styles.close}>
      <SelectField
        editor={editor}
        part="across"
        label={own.fields.across.name}
        hint={`${own.acrossUses[across === "" ? "usual" : across]} ${own.fields.across.hint}`}
        options={(["", ...CROSSINGS] as const).map((value) => ({
          value,
          text: own.acrosses[value === "" ? "usual" : value],
        }))}
      />
      {across === "ratio" && (
        <SelectField
          editor={editor}
          part="acrossBy"
          label={own.acrossBy}
          hint={own.acrossByHint}
          options={["", ...sizes].map((value) => ({ value, text: value }))}
        />
      )}
    </div>
  );
}

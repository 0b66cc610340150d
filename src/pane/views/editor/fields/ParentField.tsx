import { Field, Select } from "@fluentui/react-components";
import { treeOf } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { ColleaguesPart } from "../ColleaguesPart";
import type { Editor } from "../useEditor";
import { validation } from "../../../form/validation";

interface ParentFieldProps {
  readonly editor: Editor;
  readonly level: "objective" | "kpi";
}

/** Which perspective a strategic objective, or which of both a KPI, belongs to. */
export function ParentField({ editor, level }: ParentFieldProps) {
  const fieldStyles = useFieldStyles();
  const { words } = usePaneLanguage();
  const { scorecard } = useReady();
  const { perspectives, objectivesOf } = treeOf(scorecard);
  const { parent } = editor.form;
  const isKnown = [...scorecard.perspectives, ...scorecard.objectives].some(({ id }) => id === parent);
  return (
    <div>
      <Field
        className={fieldStyles.field}
        label={words.parent}
        {...validation(editor.errors["parent"], editor.warning("parent"))}
      >
        <Select value={parent} onChange={(_, { value }) => editor.change("parent", value)}>
          {!isKnown && <option value={parent}>{words.nothing}</option>}
          {perspectives.map((perspective) =>
            level === "objective" ? (
              <option key={perspective.id} value={perspective.id}>
                {perspective.name}
              </option>
            ) : (
              <optgroup key={perspective.id} label={perspective.name}>
                {objectivesOf(perspective.id).map((objective) => (
                  <option key={objective.id} value={objective.id}>
                    {objective.name}
                  </option>
                ))}
                <option value={perspective.id}>{words.directlyIn(perspective)}</option>
              </optgroup>
            ),
          )}
        </Select>
      </Field>
      <ColleaguesPart editor={editor} part="parent" />
    </div>
  );
}

import { Field, Select } from "@fluentui/react-components";
import { planWords } from "../../../../language";
import { treeOf, type NodeId } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { ColleaguesValue } from "../../../form/ColleaguesValue";
import { validation } from "../../../form/validation";
import type { InitiativeEditor } from "./useInitiative";

interface BelongsToFieldProps {
  readonly editor: InitiativeEditor;
}

/** What an initiative is for: anything in the scorecard. */
export function BelongsToField({ editor }: BelongsToFieldProps) {
  const fieldStyles = useFieldStyles();
  const own = useWords(planWords);
  const { words } = usePaneLanguage();
  const { scorecard, evaluation } = useReady();
  const tree = treeOf(scorecard);
  const error = editor.errors.parent;
  const isKnown = evaluation.nodes.has(editor.form.parent as NodeId);
  return (
    <div>
      <Field
        className={fieldStyles.field}
        label={own.belongsTo}
        {...validation(error ?? (isKnown ? undefined : own.parentGone))}
      >
        <Select value={editor.form.parent} onChange={(_, { value }) => editor.change("parent", value)}>
          {!isKnown && <option value={editor.form.parent}>{words.nothing}</option>}
          <option value={scorecard.settings.id}>{own.wholeScorecard}</option>
          {tree.perspectives.map((perspective) => (
            <optgroup key={perspective.id} label={perspective.name}>
              <option value={perspective.id}>{words.directlyIn(perspective)}</option>
              {tree.objectivesOf(perspective.id).map((objective) => [
                <option key={objective.id} value={objective.id}>
                  {objective.name}
                </option>,
                ...tree.kpisOf(objective.id).map((kpi) => (
                  <option key={kpi.id} value={kpi.id}>
                    {own.kpiIn({ name: kpi.name, parent: objective.name })}
                  </option>
                )),
              ])}
              {tree.kpisOf(perspective.id).map((kpi) => (
                <option key={kpi.id} value={kpi.id}>
                  {own.kpiIn({ name: kpi.name, parent: perspective.name })}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {editor.conflicts.includes("parent") && (
        <ColleaguesValue
          value={evaluation.nodes.get(editor.base.parent as NodeId)?.name ?? ""}
          onTake={() => editor.takeColleagues("parent")}
        />
      )}
    </div>
  );
}

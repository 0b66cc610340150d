import { Field, Select } from "@fluentui/react-components";
import { whatIfWords } from "../../../../language";
import type { NodeEvaluation, NodeId } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";

interface NodeChoiceProps {
  readonly state: WhatIfState;
  readonly chosen: NodeId;
  readonly onChoose: (id: NodeId) => void;
}

/** What is to be changed: one thing at a time is shown, so that three hundred KPIs are no slower than three. */
export function NodeChoice({ state: { now }, chosen, onChoose }: NodeChoiceProps) {
  const own = useWords(whatIfWords);
  const fieldStyles = useFieldStyles();
  const nodes = inOrder(now.root.children);
  const groups = [
    [own.chooseKpi, nodes.filter(({ level }) => level === "kpi")],
    [own.choosePerspective, nodes.filter(({ level }) => level !== "kpi")],
  ] as const;
  return (
    <Field className={fieldStyles.field} label={own.choose}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          const node = nodes.find(({ id }) => id === value);
          if (node !== undefined) onChoose(node.id);
        }}
      >
        {groups.map(([label, members]) => (
          <optgroup key={label} label={label}>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );

  function inOrder(ids: readonly NodeId[]): readonly NodeEvaluation[] {
    return ids.flatMap((id) => {
      const node = now.nodes.get(id);
      // What a scorecard below says is changed there.
      return node === undefined || node.isBelow ? [] : [node, ...inOrder(node.children)];
    });
  }
}

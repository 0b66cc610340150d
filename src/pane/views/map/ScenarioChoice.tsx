import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { mapWords } from "../../../language";
import { useFieldStyles } from "../../frame/useFieldStyles";
import { useWords } from "../../frame/useWords";
import { useNodeStyles } from "../../parts/useNodeStyles";
import type { ShownScenario } from "./useShownScenario";

const useStyles = makeStyles({
  choice: { paddingInline: tokens.spacingHorizontalM, paddingBlockEnd: tokens.spacingVerticalS },
});

interface ScenarioChoiceProps {
  readonly shown: ShownScenario;
}

/** The numbers of now, or those of a scenario that somebody has kept; nothing where none is kept. */
export function ScenarioChoice({ shown: { all, chosen, choose } }: ScenarioChoiceProps) {
  const own = useWords(mapWords);
  const fieldStyles = useFieldStyles();
  const styles = useStyles();
  const node = useNodeStyles();
  if (all.length === 0) return null;
  return (
    <div className={styles.choice}>
      <Field className={fieldStyles.field} label={own.scenarioShown}>
        <Select value={chosen?.id ?? ""} onChange={(_, { value }) => choose(value)}>
          <option value="">{own.scenarioNow}</option>
          {all.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {chosen !== undefined && <p className={mergeClasses(node.details, node.paragraph)}>{own.scenarioNote}</p>}
    </div>
  );
}

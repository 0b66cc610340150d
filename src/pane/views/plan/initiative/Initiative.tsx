import { Button } from "@fluentui/react-components";
import { DeleteRegular } from "@fluentui/react-icons";
import { planWords } from "../../../../language";
import type { InitiativeId, NodeId } from "../../../../scorecard";
import { planOf } from "../../../../session";
import { ownersOf } from "../../../parts/ownersOf";
import { FormPage } from "../../../form/FormPage";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import type { InitiativeStart } from "../../../frame/view";
import { BeforeAfter } from "./BeforeAfter";
import { BelongsToField } from "./BelongsToField";
import { InitiativeField } from "./InitiativeField";
import { useInitiative } from "./useInitiative";
import { usePlanStyles } from "../../../parts/plan/usePlanStyles";

interface InitiativeProps {
  /** Without it the initiative is a new one. */
  readonly id: InitiativeId | undefined;
  readonly parent: NodeId;
  readonly start?: InitiativeStart | undefined;
}

/** Everything about one initiative. */
export function Initiative({ id, parent, start }: InitiativeProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { words } = usePaneLanguage();
  const ready = useReady();
  const editor = useInitiative(id, parent, start);
  return (
    <FormPage
      heading={editor.isNew ? own.newInitiative : own.editInitiative}
      draft={{ ...editor, saving: editor.working }}
      begins={editor.isNew ? "at the first field" : "at the heading"}
      actions={
        !editor.isNew &&
        !editor.isGone && (
          <Button
            appearance="subtle"
            className={styles.narrow}
            icon={<DeleteRegular />}
            disabledFocusable={editor.working}
            onClick={editor.remove}
          >
            {words.remove}
          </Button>
        )
      }
    >
      {editor.isGone && (
        <p role="alert" className={styles.text}>
          {own.goneInitiative}
        </p>
      )}
      <InitiativeField editor={editor} part="name" label={words.name} required />
      <BelongsToField editor={editor} />
      <InitiativeField
        editor={editor}
        part="owner"
        label={own.owner}
        hint={own.ownerHint}
        suggestions={ownersOf(ready.scorecard, planOf(ready).initiatives)}
      />
      <div className={styles.pair}>
        <InitiativeField editor={editor} part="due" label={own.dueDate} kind="date" />
        <InitiativeField
          editor={editor}
          part="progress"
          label={own.progressPercent}
          hint={own.progressHint}
          kind="number"
        />
      </div>
      <InitiativeField
        editor={editor}
        part="effect"
        label={own.expectedEffect}
        hint={own.expectedEffectHint}
        kind="lines"
      />
      <InitiativeField editor={editor} part="note" label={own.note} kind="lines" />
      {id !== undefined && !editor.isGone && <BeforeAfter id={id} parent={editor.form.parent as NodeId} />}
    </FormPage>
  );
}

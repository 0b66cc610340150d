import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { planWords } from "../../../language";
import { planOf } from "../../../session";
import { ownersOf } from "../../parts/ownersOf";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useFieldStyles } from "../../frame/useFieldStyles";
import { useWords } from "../../frame/useWords";
import { usePlanStyles } from "../../parts/plan/usePlanStyles";

interface WhoAreYouProps {
  readonly known: string;
  readonly onAnswer: (name: string) => void;
}

/** Asks once for the name that a person goes by in this workbook. */
export function WhoAreYou({ known, onAnswer }: WhoAreYouProps) {
  const styles = usePlanStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(planWords);
  const { words } = usePaneLanguage();
  const ready = useReady();
  const listId = useId();
  const [name, setName] = useState(known);
  const [isRefused, setIsRefused] = useState(false);
  const answer = (): void => {
    if (name.trim() === "") setIsRefused(true);
    else onAnswer(name.trim());
  };
  return (
    <form
      className={styles.card}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        answer();
      }}
    >
      <h2 className={styles.heading}>{own.whoHeading}</h2>
      <p className={styles.quiet}>{own.whoHint}</p>
      <Field
        className={fieldStyles.field}
        label={own.yourName}
        validationState={isRefused && name.trim() === "" ? "error" : "none"}
        validationMessage={isRefused && name.trim() === "" ? own.nameMissing : null}
      >
        <Input value={name} list={listId} autoComplete="off" onChange={(_, { value }) => setName(value)} />
      </Field>
      <datalist id={listId}>
        {ownersOf(ready.scorecard, planOf(ready).initiatives).map((owner) => (
          <option key={owner} value={owner} />
        ))}
      </datalist>
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small">
          {words.save}
        </Button>
      </div>
    </form>
  );
}

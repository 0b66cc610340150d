import { Button, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { settingsWords } from "../../../language";
import { planOf } from "../../../session";
import { ownersOf } from "../../parts/ownersOf";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useFieldStyles } from "../../frame/useFieldStyles";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** The name that a person's changes are signed with. */
export function YouSection() {
  const styles = useSettingsStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(settingsWords);
  const { words } = usePaneLanguage();
  const ready = useReady();
  const session = useSession();
  const { succeed } = useNotices();
  const listId = useId();
  const [name, setName] = useState(() => session.user());
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.you}</h2>
      <form
        className={styles.section}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          session.setUser(name);
          succeed(name.trim() === "" ? own.nameRemoved : own.nameSaved({ name: name.trim() }));
        }}
      >
        <Field className={fieldStyles.field} label={own.yourName} hint={own.yourNameHint}>
          <Input value={name} list={listId} autoComplete="off" onChange={(_, { value }) => setName(value)} />
        </Field>
        <datalist id={listId}>
          {ownersOf(ready.scorecard, planOf(ready).initiatives).map((owner) => (
            <option key={owner} value={owner} />
          ))}
        </datalist>
        <div className={styles.row}>
          <Button type="submit">{words.save}</Button>
        </div>
      </form>
    </section>
  );
}

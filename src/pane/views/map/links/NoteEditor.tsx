import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { mapWords } from "../../../../language";
import type { Link } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";

const useStyles = makeStyles({
  editor: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlockStart: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

interface NoteEditorProps {
  readonly link: Link;
  readonly onClose: () => void;
}

/** What was typed stays until it is saved or thrown away on purpose. */
export function NoteEditor({ link, onClose }: NoteEditorProps) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(mapWords);
  const { words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const [note, setNote] = useState(link.note);
  const fieldId = useId();
  useEffect(() => document.getElementById(fieldId)?.focus(), [fieldId]);
  const save = useAction(async () => {
    const { from, to } = link;
    if (report(await session.saveLink({ from, to, note }), () => own.noteSaved)) onClose();
  });
  return (
    <div className={styles.editor}>
      <Field className={fieldStyles.field} label={own.noteQuestion} size="small">
        <Textarea id={fieldId} value={note} resize="vertical" onChange={(_, { value }) => setNote(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={save.running} onClick={save.run}>
          {words.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

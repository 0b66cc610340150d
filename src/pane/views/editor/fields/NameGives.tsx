import { Button } from "@fluentui/react-components";
import { editorWords } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { PARTS } from "../form/parts";
import { partText } from "../form/partText";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface NameGivesProps {
  readonly editor: Editor;
}

/** What a new KPI has from its name, and the way to take none of it. */
export function NameGives({ editor }: NameGivesProps) {
  const styles = useFormStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { form, naming } = editor;
  const speaking = { own, words, language, nameOf: (id: string) => id };
  const items = (naming?.given ?? []).map((part) => {
    const text = partText(part, form, speaking);
    // A direction is a whole sentence.
    return part === "direction" ? text : `${PARTS[part].name(speaking)}: ${text}`;
  });
  const list = items.join(" · ");
  return (
    <div className={styles.close}>
      <p className={styles.hint} role="status">
        {naming &&
          (naming.known === undefined ? own.nameGives({ list }) : own.knownGives({ name: naming.known, list }))}
      </p>
      {naming && (
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              naming.decline();
              // The button goes, and the focus must not go with it.
              currentTarget.closest("form")?.querySelector("input")?.focus();
            }}
          >
            {own.nameGivesNothing}
          </Button>
        </div>
      )}
    </div>
  );
}

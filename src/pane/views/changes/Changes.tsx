import { Button, Spinner } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { changesWords, problemText } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { ChangeCard } from "./ChangeCard";
import { useChanges } from "./useChanges";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** As many as are shown at first, and as many more each time. */
const STEP = 20;

/** Who changed what, and a way back. */
export function Changes() {
  const styles = useSettingsStyles();
  const own = useWords(changesWords);
  const { language } = usePaneLanguage();
  const { readOnly } = useReady();
  const { back } = useNavigation();
  const session = useSession();
  const { report } = useNotices();
  const state = useChanges();
  const [shown, setShown] = useState(STEP);
  const undo = useAction(async () =>
    report(await session.undo(), ({ changes }) => own.undone({ name: changes[0]?.name ?? "" })),
  );
  const batches = state.kind === "read" ? state.batches : [];
  const undone = new Set(batches.map(({ undoes }) => undoes));
  const me = session.user();
  const canUndo = batches.some(({ id, by, undoes }) => by === me && undoes === undefined && !undone.has(id));
  return (
    <SubPage heading={own.heading} onBack={back}>
      <p className={styles.text}>{own.teach}</p>
      {state.kind === "reading" && <Spinner size="small" label={own.reading} />}
      {state.kind === "failed" && <p role="alert">{problemText(state.problem, language)}</p>}
      {state.kind === "read" && batches.length === 0 && <p className={styles.text}>{own.none}</p>}
      {!readOnly && batches.length > 0 && (
        <div className={styles.row}>
          <Button icon={<ArrowUndoRegular />} disabledFocusable={undo.running || !canUndo} onClick={undo.run}>
            {own.undoLast}
          </Button>
        </div>
      )}
      <ol className={styles.list}>
        {batches.slice(0, shown).map((batch) => (
          <ChangeCard key={batch.id} batch={batch} isTakenBack={undone.has(batch.id)} />
        ))}
      </ol>
      {batches.length > shown && (
        <div className={styles.row}>
          <Button onClick={() => setShown(shown + STEP)}>{own.more}</Button>
        </div>
      )}
    </SubPage>
  );
}

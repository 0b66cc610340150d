import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { problemText, scorecardsWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { scorecardTree } from "../../parts/scorecardTree";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ScorecardFields, type ScorecardForm } from "./ScorecardFields";

interface ShownScorecardProps {
  /** Whether somebody is asked if it is to be deleted. */
  readonly isAsked: boolean;
  readonly onAsk: (isAsked: boolean) => void;
}

/** Renames, moves or deletes the scorecard that is shown; the top one is only renamed. */
export function ShownScorecard({ isAsked, onAsk: ask }: ShownScorecardProps) {
  const styles = useSettingsStyles();
  const own = useWords(scorecardsWords);
  const { language, words } = usePaneLanguage();
  const { show } = useNavigation();
  const { report, fail, succeed } = useNotices();
  const session = useSession();
  const ready = useReady();
  const { settings } = ready.scorecard;
  const { id, name, above, owner } = settings;
  const [form, setForm] = useState<ScorecardForm>({ name, above, owner });
  // What somebody had seen when they began: a colleague's change meanwhile is told and not overwritten.
  const [revision, setRevision] = useState(ready.revisions.get(id));
  const save = useAction(async () => {
    const saved = await session.saveSettings({ id, revision, ...form });
    if (report(saved, () => own.saved)) setRevision(revisionNow());
  });
  const remove = useAction(async () => {
    const removed = await session.removeScorecard(id);
    if (!removed.ok) {
      fail(problemText(removed.problem, language));
      return;
    }
    const run = async (): Promise<void> => {
      // The top one is shown by then.
      if (report(await session.undo(), () => own.restored({ name }))) session.showScorecard(id);
    };
    succeed(own.removed({ name }), { label: own.undo, run });
    show("overview");
  });
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{own.shown({ name })}</h2>
      <form
        aria-label={own.shown({ name })}
        className={styles.section}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          save.run();
        }}
      >
        <ScorecardFields form={form} onChange={setForm} self={id} />
        <div className={styles.row}>
          <Button type="submit" disabledFocusable={save.running || ready.readOnly}>
            {words.save}
          </Button>
          {above !== undefined && !isAsked && (
            <Button disabledFocusable={ready.readOnly} onClick={() => ask(true)}>
              {own.remove}
            </Button>
          )}
        </div>
      </form>
      {above === undefined && <p className={styles.quiet}>{own.top}</p>}
      {isAsked && (
        <div role="group" className={styles.close}>
          <p className={styles.text}>{own.removeQuestion({ name, ...countBelow() })}</p>
          <p className={styles.quiet}>{words.removeConsequence}</p>
          <div className={styles.row}>
            <Button appearance="primary" disabledFocusable={remove.running} onClick={remove.run}>
              {words.removeConfirm}
            </Button>
            <Button autoFocus onClick={() => ask(false)}>
              {words.cancel}
            </Button>
          </div>
        </div>
      )}
    </section>
  );

  function revisionNow(): number | undefined {
    const now = session.store.getState();
    return now.kind === "ready" ? now.revisions.get(id) : undefined;
  }

  /** What goes with it. */
  function countBelow(): { readonly scorecards: number; readonly kpis: number } {
    const tree = scorecardTree(ready, language);
    const at = tree.findIndex(({ state }) => state === ready);
    const depth = tree[at]?.depth ?? 0;
    const end = tree.findIndex((each, index) => index > at && each.depth <= depth);
    const gone = tree.slice(at, end < 0 ? undefined : end);
    return {
      scorecards: gone.length - 1,
      kpis: gone.reduce((sum, { state }) => sum + state.scorecard.kpis.length, 0),
    };
  }
}

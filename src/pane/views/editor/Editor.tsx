import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PaneWords } from "../../../language";
import { FormNotice } from "../../form/FormNotice";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { BranchFields } from "./BranchFields";
import { KpiFields } from "./KpiFields";
import { ScorePreview } from "./ScorePreview";
import { Standing } from "./Standing";
import type { Subject } from "../../frame/subject";
import { useEditor } from "./useEditor";
import { FOOTER } from "../../frame/commonStyles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  footer: FOOTER,
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface EditorProps {
  readonly subject: Subject;
}

/** Everything about one perspective, strategic objective or KPI. */
export function Editor({ subject }: EditorProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { back } = useNavigation();
  const { readOnly } = useReady();
  const editor = useEditor(subject);
  const isNew = subject.id === undefined;
  const formElement = useRef<HTMLFormElement>(null);
  const focusFirst = (): void => formElement.current?.querySelector("input")?.focus();
  useEffect(() => {
    if (isNew) formElement.current?.querySelector("input")?.focus();
  }, [isNew]);
  useEffect(() => {
    if (editor.refusals > 0)
      formElement.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [editor.refusals]);
  return (
    <SubPage heading={headingOf(editor.subject, words)} onBack={back}>
      <form
        ref={formElement}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!readOnly) editor.save();
        }}
      >
        <Standing editor={editor} onKept={focusFirst} />
        {subject.level === "kpi" ? (
          <KpiFields editor={editor} />
        ) : (
          <BranchFields editor={editor} level={subject.level} />
        )}
        <div className={styles.footer}>
          {subject.level === "kpi" && <ScorePreview preview={editor.preview} />}
          <FormNotice />
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={editor.saving || readOnly}>
              {words.save}
            </Button>
            <Button onClick={back}>{words.cancel}</Button>
          </div>
        </div>
      </form>
    </SubPage>
  );
}

function headingOf({ level, id }: Subject, words: PaneWords): string {
  const isNew = id === undefined;
  switch (level) {
    case "perspective":
      return isNew ? words.newPerspective : words.editPerspective;
    case "objective":
      return isNew ? words.newObjective : words.editObjective;
    case "kpi":
      return isNew ? words.newKpi : words.editKpi;
  }
}

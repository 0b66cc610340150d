import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PaneWords } from "../../language";
import { FIELDS } from "../../scorecard";
import { EditorNotice } from "../frame/EditorNotice";
import { useNavigation } from "../frame/navigation";
import { usePaneLanguage } from "../frame/paneLanguage";
import { SubPage } from "../frame/SubPage";
import { ParentField } from "./ParentField";
import { ScorePreview } from "./ScorePreview";
import type { Subject } from "./subject";
import { TextField } from "./TextField";
import { useEditor } from "./useEditor";
import { ValueField } from "./ValueField";
import { WeightField } from "./WeightField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  footer: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (min-height: 360px)": { position: "sticky", insetBlockEnd: 0, zIndex: 1 },
  },
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
  const editor = useEditor(subject);
  const isNew = subject.id === undefined;
  const formElement = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isNew) formElement.current?.querySelector("input")?.focus();
  }, [isNew]);
  useEffect(() => {
    if (editor.refusals > 0)
      formElement.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid]')?.focus();
  }, [editor.refusals]);
  return (
    <SubPage heading={headingOf(subject, words)} onBack={back}>
      <form
        ref={formElement}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          editor.save();
        }}
      >
        <TextField editor={editor} part="name" label={words.name} required />
        {subject.level === "kpi" && <TextField editor={editor} part="unit" label={words.unit} hint={words.unitHint} />}
        {subject.level !== "perspective" && <ParentField editor={editor} level={subject.level} />}
        {subject.level === "kpi" &&
          FIELDS.map((field) => <ValueField key={field} editor={editor} field={field} kpi={subject.id} />)}
        <WeightField editor={editor} />
        <div className={styles.footer}>
          {subject.level === "kpi" && <ScorePreview preview={editor.preview} />}
          <EditorNotice />
          <div className={styles.buttons}>
            <Button type="submit" appearance="primary" disabledFocusable={editor.saving}>
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

import { editorWords, type EditorWords, type PaneWords } from "../../../language";
import { FormPage } from "../../form/FormPage";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import type { Subject } from "../../frame/subject";
import { useWords } from "../../frame/useWords";
import { BranchFields } from "./BranchFields";
import { KpiFields } from "./KpiFields";
import { EditorBanners } from "./EditorBanners";
import { ScorePreview } from "./ScorePreview";
import { useEditor } from "./useEditor";

interface EditorProps {
  readonly subject: Subject;
}

/** Everything about one perspective, strategic objective or KPI. */
export function Editor({ subject }: EditorProps) {
  const { words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { readOnly } = useReady();
  const editor = useEditor(subject);
  return (
    <FormPage
      heading={headingOf(editor.subject, words, own)}
      draft={editor}
      begins={subject.id === undefined ? "at the first field" : "at the heading"}
      isLocked={readOnly}
      summary={subject.level === "kpi" && <ScorePreview preview={editor.preview} />}
    >
      <EditorBanners editor={editor} />
      {subject.level === "kpi" ? <KpiFields editor={editor} /> : <BranchFields editor={editor} level={subject.level} />}
    </FormPage>
  );
}

function headingOf({ level, id }: Subject, words: PaneWords, own: EditorWords): string {
  const isNew = id === undefined;
  switch (level) {
    case "perspective":
      return isNew ? words.newPerspective : own.editPerspective;
    case "objective":
      return isNew ? own.newObjective : own.editObjective;
    case "kpi":
      return isNew ? own.newKpi : words.editKpi;
  }
}

import { editorWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { Lock } from "./Lock";
import { ParentField } from "./fields/ParentField";
import { PeopleFields } from "./fields/PeopleFields";
import { FoldedSection } from "./FoldedSection";
import { isDefault, partsIn } from "./form/form";
import { TextField } from "./fields/TextField";
import type { Editor } from "./useEditor";
import { WeighingFields } from "./fields/WeighingFields";

interface BranchFieldsProps {
  readonly editor: Editor;
  readonly level: "perspective" | "objective";
}

/** Everything about a perspective or strategic objective. */
export function BranchFields({ editor, level }: BranchFieldsProps) {
  const { words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { form } = editor;
  return (
    <>
      <Lock>
        <TextField editor={editor} part="name" label={words.name} required />
        {level === "objective" && <ParentField editor={editor} level={level} />}
      </Lock>
      <FoldedSection editor={editor} title={own.sections.weighing} summary="" parts={partsIn("weighing")} startsOpen>
        <WeighingFields editor={editor} />
      </FoldedSection>
      <FoldedSection
        editor={editor}
        title={level === "objective" ? own.sections.people : own.aliases}
        summary={form.owner}
        parts={partsIn("people")}
        startsOpen={!isDefault("people", form)}
      >
        <PeopleFields editor={editor} />
      </FoldedSection>
    </>
  );
}

import { Field, Input } from "@fluentui/react-components";
import { useFieldStyles } from "../frame/useFieldStyles";
import type { PaneWords } from "../../language";
import { usePaneLanguage } from "../frame/paneLanguage";
import type { Preview } from "./preview";
import { Theirs } from "./Theirs";
import type { Editor } from "./useEditor";

interface WeightFieldProps {
  readonly editor: Editor;
}

/** The weight among the siblings, with what it comes to. */
export function WeightField({ editor }: WeightFieldProps) {
  const fieldStyles = useFieldStyles();
  const { words } = usePaneLanguage();
  const error = editor.errors.weight;
  const share = editor.preview && shareText(editor.preview, words);
  return (
    <div>
      <Field
        className={fieldStyles.field}
        label={words.weight}
        hint={
          <>
            {share}
            {share !== undefined && <br />}
            {words.weightHint}
          </>
        }
        validationState={error === undefined ? "none" : "error"}
        validationMessage={error ?? null}
      >
        <Input
          value={editor.form.weight}
          inputMode="decimal"
          autoComplete="off"
          onChange={(_, { value }) => editor.change("weight", value)}
          onBlur={() => editor.leave("weight")}
        />
      </Field>
      <Theirs editor={editor} part="weight" />
    </div>
  );
}

function shareText({ node, parent }: Preview, words: PaneWords): string {
  const { share, effective } = node.weight;
  return parent === undefined || parent.level === "scorecard"
    ? words.shareOfWhole({ share })
    : words.share({ share, parent: parent.name, effective });
}

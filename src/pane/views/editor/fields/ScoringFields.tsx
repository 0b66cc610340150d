import { editorWords, type EditorWords } from "../../../../language";
import { LIMITS, type Limit } from "../../../../scorecard";
import { useWords } from "../../../frame/useWords";
import { ScorePicture } from "../curve/ScorePicture";
import { KindField } from "./KindField";
import { SCALES, rulePartsOf } from "../form/kindParts";
import { ScaleField } from "../scale/ScaleField";
import { TextField } from "./TextField";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface ScoringFieldsProps {
  readonly editor: Editor;
}

/** The kind of scoring with just the fields that it uses, and the curve that they make. */
export function ScoringFields({ editor }: ScoringFieldsProps) {
  const styles = useFormStyles();
  const own = useWords(editorWords);
  const used = rulePartsOf(editor.form.kind);
  const limits = LIMITS.filter((limit) => used.includes(limit) && isOfUse(limit, editor));
  return (
    <>
      <KindField editor={editor} />
      {limits.length > 0 && (
        <div className={styles.pair}>
          {limits.map((limit) => (
            <TextField
              key={limit}
              editor={editor}
              part={limit}
              label={own.limits[limit]}
              kind={limit === "start" || limit === "end" ? "date" : "number"}
              hint={limitHint(limit, editor, own)}
            />
          ))}
        </div>
      )}
      {SCALES.filter((scale) => used.includes(scale)).map((scale) => (
        <ScaleField key={scale} editor={editor} scale={scale} />
      ))}
      <ScorePicture editor={editor} />
    </>
  );
}

/** On the way from baseline to target a tolerance means nothing, unless there is no way to go. */
function isOfUse(limit: Limit, { form, preview, conflicts }: Editor): boolean {
  const isDistance = limit === "tolerance" || limit === "margin";
  if (form.kind !== "linear" || !isDistance || form[limit] !== "" || conflicts.includes(limit)) return true;
  const { target, baseline } = preview?.readings ?? {};
  return target?.kind === "number" && baseline?.kind === "number" && target.value === baseline.value;
}

function limitHint(limit: Limit, { form: { kind } }: Editor, own: EditorWords): string | undefined {
  if (limit === "tolerance") return kind === "linear" ? own.toleranceWhenEqual : own.toleranceHint;
  if (limit !== "margin") return undefined;
  if (kind === "linear") return own.toleranceWhenEqual;
  return kind === "targetIsBest" ? own.marginOfTarget : own.marginHint;
}

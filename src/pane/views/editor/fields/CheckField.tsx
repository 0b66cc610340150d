import { Checkbox } from "@fluentui/react-components";
import { useId } from "react";
import { ColleaguesPart } from "../ColleaguesPart";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface CheckFieldProps {
  readonly editor: Editor;
  readonly part: "isCritical" | "isExcluded";
  readonly label: string;
  readonly hint: string;
}

/** Yes or no, with what yes means. */
export function CheckField({ editor, part, label, hint }: CheckFieldProps) {
  const styles = useFormStyles();
  const hintId = useId();
  return (
    <div>
      <Checkbox
        label={label}
        checked={editor.form[part]}
        aria-describedby={hintId}
        onChange={(_, { checked }) => editor.change(part, checked === true)}
      />
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
      <ColleaguesPart editor={editor} part={part} />
    </div>
  );
}

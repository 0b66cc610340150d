import { Button } from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { editorWords } from "../../../../language";
import { knownByName } from "../../../../session";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { Choice } from "../../../parts/Choice";
import { directionOf } from "../form/directionOf";
import { ColleaguesPart } from "../ColleaguesPart";
import { useFormStyles } from "../useFormStyles";
import type { Editor } from "../useEditor";

interface DirectionFieldProps {
  readonly editor: Editor;
}

/** Which way is better, and what that asks of target and baseline. */
export function DirectionField({ editor }: DirectionFieldProps) {
  const styles = useFormStyles();
  const own = useWords(editorWords);
  const { language } = useReady();
  const { form, preview, subject } = editor;
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const { chosen, ofNumbers } = directionOf(form, preview?.readings);
  const differs = ofNumbers !== undefined && form.direction !== "" && ofNumbers !== form.direction;
  // A new KPI has its direction from the name; in one of before, nobody has said any.
  const isUnsaid = subject.id !== undefined && form.direction === "" && ofNumbers === undefined;
  const saysLower = isUnsaid && form.kind !== "maintain" && knownByName(form.name, language).direction === "lower";
  const canSwap = differs && form.target.choice !== "none" && form.baseline.choice !== "none";
  const swap = (): void => {
    // The button goes when the numbers agree.
    fieldset.current?.querySelector<HTMLElement>("input:checked")?.focus();
    editor.merge({ target: form.baseline, baseline: form.target });
  };
  return (
    <fieldset ref={fieldset} className={styles.fieldset}>
      <legend className={styles.legend}>{own.direction}</legend>
      {form.kind === "maintain" ? (
        <Choice
          value={form.direction}
          options={{ "": own.either, higher: own.higher, lower: own.lower }}
          onChange={(direction) => editor.change("direction", direction)}
        />
      ) : (
        <Choice
          value={chosen}
          options={{ higher: own.higher, lower: own.lower }}
          onChange={(direction) => editor.change("direction", direction)}
        />
      )}
      {differs && (
        <p className={styles.error} role="status">
          {own.directionDiffers} {form.direction === "lower" ? own.expectLower : own.expectHigher}
        </p>
      )}
      {saysLower && <p className={styles.hint}>{own.nameSaysLower}</p>}
      {canSwap && (
        <div className={styles.buttons}>
          <Button size="small" icon={<ArrowSwapRegular />} onClick={swap}>
            {own.swap}
          </Button>
        </div>
      )}
      <ColleaguesPart editor={editor} part="direction" />
    </fieldset>
  );
}

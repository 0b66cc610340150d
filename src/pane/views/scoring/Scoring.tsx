import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { scoringWords } from "../../../language";
import { FormNotice } from "../../form/FormNotice";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { CalculationFields } from "./CalculationFields";
import { CalendarFields } from "./CalendarFields";
import { DirectionFields } from "./DirectionFields";
import { MetSettings } from "./MetSettings";
import { ScoringPreview } from "./ScoringPreview";
import { StatusFields } from "./StatusFields";
import { useScoring } from "./useScoring";
import { FOOTER } from "../../frame/commonStyles";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL, minWidth: 0 },
  fieldset: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  footer: FOOTER,
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Vision, strategic goals, and how everything is scored by default. */
export function Scoring() {
  const styles = useStyles();
  const own = useWords(scoringWords);
  const { words } = usePaneLanguage();
  const { readOnly } = useReady();
  const { back } = useNavigation();
  const editor = useScoring();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (editor.refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [editor.refusals]);
  return (
    <SubPage heading={own.heading} onBack={back}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!readOnly) editor.save();
        }}
      >
        <div>
          <MetSettings editor={editor} />
          <fieldset role="none" className={styles.fieldset} disabled={readOnly}>
            <DirectionFields editor={editor} />
            <StatusFields editor={editor} />
            <CalculationFields editor={editor} />
            <CalendarFields editor={editor} />
          </fieldset>
        </div>
        <div className={styles.footer}>
          <ScoringPreview preview={editor.preview} />
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

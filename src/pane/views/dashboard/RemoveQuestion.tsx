import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { dashboardWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface RemoveQuestionProps {
  readonly sheet: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onConfirm: () => void;
}

/** Asks in place before the sheet goes with all that people have added to it. The safe answer has the focus. */
export function RemoveQuestion({ sheet, isBusy, onCancel, onConfirm }: RemoveQuestionProps) {
  const styles = useSettingsStyles();
  const own = useWords(dashboardWords);
  const { words } = usePaneLanguage();
  const questionId = useId();
  return (
    <div role="group" aria-labelledby={questionId} className={styles.section}>
      <p id={questionId} className={styles.text}>
        {own.removeQuestion({ name: sheet })}
      </p>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onConfirm}>
          {own.removeConfirm}
        </Button>
        <Button ref={focusOnArrival} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

const focusOnArrival = (button: HTMLButtonElement | null): void => button?.focus();

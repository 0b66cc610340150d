import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { periodsWords } from "../../../language";
import { evaluateAt, type Closing } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

interface ReopenConfirmationProps {
  readonly name: string;
  readonly closing: Closing;
  readonly isRunning: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks in place before the numbers of a period move, and says how they will. The safe answer has the focus. */
export function ReopenConfirmation({ name, closing, isRunning, onConfirm, onCancel }: ReopenConfirmationProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(periodsWords);
  const { words } = usePaneLanguage();
  const { scorecard, values } = useReady();
  const questionId = useId();
  const before = closing.evaluation.root.score;
  const after = useMemo(
    () => evaluateAt(scorecard, { ...values, closings: [] }, closing.period).root.score,
    [scorecard, values, closing],
  );
  return (
    <div role="group" aria-labelledby={questionId} className={styles.question}>
      <Text id={questionId} size={200} weight="semibold">
        {own.reopenQuestion({ period: name })}
      </Text>
      <p className={shared.quiet}>{own.reopenConsequence}</p>
      {before !== undefined && after !== undefined && before !== after && (
        <p className={shared.quiet}>{own.reopenScore({ before, after })}</p>
      )}
      <div className={shared.row}>
        <Button size="small" appearance="primary" disabledFocusable={isRunning} onClick={onConfirm}>
          {own.reopenConfirm}
        </Button>
        <Button size="small" ref={focusOnArrival} aria-describedby={questionId} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

const focusOnArrival = (button: HTMLButtonElement | null): void => button?.focus();

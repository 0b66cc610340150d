import { Button, makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { ROW } from "../frame/commonStyles";
import { usePaneLanguage } from "../frame/paneLanguage";
import { FormBanner } from "./FormBanner";

const useStyles = makeStyles({ buttons: ROW });

interface LeaveQuestionProps {
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks whether what has been typed may be lost. Staying is nearest. */
export function LeaveQuestion({ onStay, onLeave }: LeaveQuestionProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const question = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => question.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={question} role="alertdialog" aria-label={words.leaveQuestion}>
      <FormBanner>
        {words.leaveQuestion}
        <span className={styles.buttons}>
          <Button size="small" onClick={onStay}>
            {words.stay}
          </Button>
          <Button size="small" onClick={onLeave}>
            {words.discard}
          </Button>
        </span>
      </FormBanner>
    </div>
  );
}

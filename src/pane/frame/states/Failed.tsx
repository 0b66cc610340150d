import { Button, Text } from "@fluentui/react-components";
import { usePaneLanguage } from "../paneLanguage";
import { usePageStyles } from "./usePageStyles";

interface FailedProps {
  readonly onRetry: () => void;
}

/** The pane itself has a bug. */
export function Failed({ onRetry }: FailedProps) {
  const styles = usePageStyles();
  const { words } = usePaneLanguage();
  return (
    <main className={styles.page}>
      <Text role="alert">{words.unexpected}</Text>
      <div>
        <Button appearance="primary" onClick={onRetry}>
          {words.tryAgain}
        </Button>
      </div>
    </main>
  );
}

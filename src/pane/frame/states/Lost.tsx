import { Button, Subtitle1, Text } from "@fluentui/react-components";
import { problemText } from "../../../language";
import type { Problem } from "../../../scorecard";
import { useNotices } from "../Notices";
import { usePaneLanguage } from "../paneLanguage";
import { useSession } from "../session";
import { useAction } from "../useAction";
import { usePageStyles } from "./usePageStyles";

interface LostProps {
  readonly problem: Problem;
}

/** The workbook could not be read. */
export function Lost({ problem }: LostProps) {
  const styles = usePageStyles();
  const { language, words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  // What people have done to the tables no reading mends.
  const isDamaged = problem.kind === "table-missing";
  const { run, running } = useAction(async () =>
    isDamaged
      ? report(await session.repair(), () => words.repaired)
      : report(await session.open(), () => words.refreshed),
  );
  return (
    <main className={styles.page}>
      <Subtitle1 as="h1" className={styles.heading}>
        {words.lostHeading}
      </Subtitle1>
      <Text role="alert">{problemText(problem, language)}</Text>
      {!isDamaged && <Text>{words.triesAgain}</Text>}
      <div>
        <Button appearance="primary" disabledFocusable={running} onClick={run}>
          {isDamaged ? words.repair : words.tryAgain}
        </Button>
      </div>
    </main>
  );
}

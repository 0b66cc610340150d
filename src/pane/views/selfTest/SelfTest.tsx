import { Button } from "@fluentui/react-components";
import { PlayRegular } from "@fluentui/react-icons";
import { problemText, selfTestWords } from "../../../language";
import { PROBE_COUNT } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSessionState } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ReportText } from "./ReportText";
import { ResultCard } from "./ResultCard";
import { useSelfTest } from "./useSelfTest";

/** Proves in a blank workbook that all of it works in the Excel at hand; what was not as expected comes first. */
export function SelfTest() {
  const styles = useSettingsStyles();
  const own = useWords(selfTestWords);
  const { language } = usePaneLanguage();
  const { back } = useNavigation();
  const { kind } = useSessionState();
  const { results, report, problem, isRunning, run } = useSelfTest();
  const canRun = isRunning || kind === "empty";
  const wrong = results.filter(({ isAsExpected }) => !isAsExpected);
  const sorted = report ? [...wrong, ...results.filter(({ isAsExpected }) => isAsExpected)] : [...results].reverse();
  return (
    <main>
      <SubPage heading={own.title} onBack={back}>
        <p className={styles.text}>{own.what}</p>
        {canRun ? (
          <>
            <p className={styles.text}>
              {own.onSheets} {own.undoLost}
            </p>
            <div className={styles.row}>
              <Button appearance="primary" icon={<PlayRegular />} disabledFocusable={isRunning} onClick={run}>
                {report ? own.again : own.start}
              </Button>
            </div>
          </>
        ) : (
          <p className={styles.text}>{own.onlyEmpty}</p>
        )}
        {problem && <p role="alert">{problemText(problem, language)}</p>}
        {isRunning && <progress aria-label={own.title} value={results.length} max={PROBE_COUNT} />}
        <div role="status" className={styles.text}>
          {isRunning && own.running({ count: results.length, of: PROBE_COUNT })}
          {report &&
            (wrong.length === 0 ? own.allFine({ count: results.length }) : own.differing({ count: wrong.length }))}
        </div>
        {report && <ReportText report={report} />}
        {sorted.length > 0 && (
          <ul className={styles.list}>
            {sorted.map((result) => (
              <ResultCard key={result.name} result={result} />
            ))}
          </ul>
        )}
      </SubPage>
    </main>
  );
}

import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { formatList, healthWords, problemText } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { AllGood } from "./AllGood";
import { FindingGroup } from "./FindingGroup";
import { SEVERITIES, severityOf } from "./severity";
import { useHealth, type Looked } from "./useHealth";

/** Everything that is wrong with the workbook and the scorecard, the worst first, each with what mends it. */
export function Health() {
  const styles = useSettingsStyles();
  const own = useWords(healthWords);
  const { language, words } = usePaneLanguage();
  const { looked, problem, isLooking, look } = useHealth();
  const worst = SEVERITIES.find((each) => looked?.findings.some((finding) => severityOf(finding.problem) === each));
  return (
    <div className={styles.page}>
      <div className={styles.close}>
        <h1 tabIndex={0} className={styles.title}>
          {words.viewNames.health}
        </h1>
        <p className={styles.quiet}>{looked ? own.checkedAt({ at: looked.at }) : own.teach}</p>
      </div>
      <div className={styles.row}>
        <Button icon={<ArrowClockwiseRegular />} disabledFocusable={isLooking} onClick={look}>
          {own.again}
        </Button>
        {isLooking && <Spinner size="tiny" label={own.reading} />}
      </div>
      {problem && <p role="alert">{problemText(problem, language)}</p>}
      <div role="status" className={styles.text}>
        {looked && <Summary looked={looked} />}
      </div>
      {looked &&
        SEVERITIES.map((severity) => (
          <FindingGroup
            key={severity}
            severity={severity}
            isFirst={severity === worst}
            findings={looked.findings.filter((finding) => severityOf(finding.problem) === severity)}
            onMended={look}
          />
        ))}
    </div>
  );
}

interface SummaryProps {
  readonly looked: Looked;
}

/** How it stands, in one sentence. */
function Summary({ looked: { findings } }: SummaryProps) {
  const own = useWords(healthWords);
  const { language } = usePaneLanguage();
  if (findings.length === 0) return <AllGood />;
  const counts = SEVERITIES.flatMap((each) => {
    const count = findings.filter(({ problem }) => severityOf(problem) === each).length;
    return count === 0 ? [] : [own.counts[each]({ count })];
  });
  return own.found({ list: formatList(counts, language) });
}

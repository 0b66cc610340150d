import { Button } from "@fluentui/react-components";
import { flowViewWords, formatScore } from "../../../../language";
import { flowKpis, type Kpi } from "../../../../scorecard";
import { StartScorecard } from "../../../form/keptTable/StartScorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useReadyOrEmpty } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { StatusMark } from "../../../parts/StatusMark";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";

/** The KPIs of the scorecard on which a faster way through is to be seen, or where to find some; without a scorecard the way to one. */
export function KpisOfFlow() {
  const own = useWords(flowViewWords);
  return useReadyOrEmpty() === undefined ? <StartScorecard text={own.withScorecard} /> : <KpisOfScorecard />;
}

function KpisOfScorecard() {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const { open } = useNavigation();
  const { scorecard, readOnly } = useReady();
  const kpis = flowKpis(scorecard.kpis);
  return (
    <Section heading={own.kpisHeading}>
      {kpis.length === 0 ? (
        <>
          <p className={styles.text}>{own.noKpis}</p>
          {!readOnly && (
            <div className={styles.row}>
              <Button size="small" onClick={() => open({ kind: "library", parent: undefined })}>
                {own.toLibrary}
              </Button>
            </div>
          )}
        </>
      ) : (
        <ul className={styles.list}>
          {kpis.map((kpi) => (
            <li key={kpi.id} className={styles.row}>
              <OneKpi kpi={kpi} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function OneKpi({ kpi: { id, name } }: { readonly kpi: Kpi }) {
  const styles = useSettingsStyles();
  const { open } = useNavigation();
  const { language } = usePaneLanguage();
  const { evaluation } = useReady();
  const { status = "none", score } = evaluation.kpis.get(id) ?? {};
  return (
    <>
      <Button size="small" appearance="subtle" onClick={() => open({ kind: "kpi", id })}>
        {name}
      </Button>
      <StatusMark status={status} />
      {score !== undefined && <span className={styles.text}>{formatScore(score, language)}</span>}
    </>
  );
}

import { Button } from "@fluentui/react-components";
import { BeakerRegular, CommentAddRegular, EditRegular } from "@fluentui/react-icons";
import { detailWords, periodName } from "../../../language";
import type { Kpi, KpiEvaluation } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { BrokenLinks } from "../../parts/BrokenLinks";
import { SeriesGrowth } from "../../parts/SeriesGrowth";
import { NodeProblems } from "../../parts/NodeProblems";
import { ScoreMark } from "../../parts/ScoreMark";
import { subjectOf } from "../../parts/subjectOf";
import { useDetailStyles } from "./useDetailStyles";

interface ScoreNowProps {
  readonly kpi: Kpi;
  readonly evaluated: KpiEvaluation;
}

/** How the KPI stands now, and what is most often done with it. */
export function ScoreNow({ kpi, evaluated }: ScoreNowProps) {
  const styles = useDetailStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(detailWords);
  const { open } = useNavigation();
  const { scorecard, moment, readOnly } = useReady();
  const subject = subjectOf(evaluated);
  const period = periodName(moment.period, scorecard.settings.fiscalYearStart, language);
  const { effective, own: weight } = evaluated.weight;
  return (
    <>
      <div>
        <ScoreMark node={evaluated} size="huge" />
        <p className={styles.quiet}>
          {[
            own.currentPeriod({ period }),
            weight === 0 ? words.trackedOnly : own.weightOfWhole({ share: effective }),
          ].join(" · ")}
        </p>
        {kpi.isCritical && <p className={styles.quiet}>{own.critical}</p>}
      </div>
      <NodeProblems node={evaluated} isNow />
      <BrokenLinks kpi={evaluated} />
      <SeriesGrowth kpi={evaluated} />
      <div className={styles.row}>
        {!readOnly && (
          <Button
            id={`bsc-check-in-${kpi.id}`}
            appearance="primary"
            size="small"
            icon={<CommentAddRegular />}
            onClick={() => open({ kind: "check-in", kpi: kpi.id })}
          >
            {own.addCheckIn}
          </Button>
        )}
        {!readOnly && subject && (
          <Button
            id={`bsc-edit-${kpi.id}`}
            size="small"
            icon={<EditRegular />}
            onClick={() => open({ kind: "editor", subject })}
          >
            {words.edit}
          </Button>
        )}
        <Button
          id={`bsc-what-if-${kpi.id}`}
          size="small"
          icon={<BeakerRegular />}
          onClick={() => open({ kind: "what-if", kpi: kpi.id })}
        >
          {words.whatIf}
        </Button>
      </div>
    </>
  );
}

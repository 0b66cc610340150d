import { ArrowRightRegular } from "@fluentui/react-icons";
import { contributionOf } from "../../../../insight";
import type { KpiEvaluation } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import type { NodePast } from "../../../parts/nodePasts";
import { useOverviewMode } from "../list/overviewMode";
import { readingText } from "../../../parts/readingText";
import { TrendMark } from "../../../parts/TrendMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";

interface KpiValuesProps {
  readonly kpi: KpiEvaluation;
  readonly unit: string;
  readonly signal: NodePast["signal"];
}

/** Where a KPI is, where it is to be, and where it is going. */
export function KpiValues({ kpi, unit, signal }: KpiValuesProps) {
  const node = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { showsStake } = useOverviewMode();
  const text = (field: "actual" | "target"): string => readingText(kpi.readings[field], unit, language, words);
  const [actual, target] = [text("actual"), text("target")];
  const notes = [
    ...(kpi.weight.own === 0 ? [words.trackedOnly] : []),
    ...(showsStake ? [words.atStake({ points: contributionOf(kpi) })] : []),
  ];
  return (
    <div className={node.facts}>
      {kpi.kpiCount.setUp === 0 ? (
        <span>{words.notSetUp}</span>
      ) : (
        <span>
          <span aria-hidden>
            {actual} <ArrowRightRegular /> {target}
          </span>
          <span className={node.spoken}>{words.actualAgainstTarget({ actual, target })}</span>
        </span>
      )}
      {notes.length > 0 && <span>{notes.join(" · ")}</span>}
      <TrendMark signal={signal} />
    </div>
  );
}

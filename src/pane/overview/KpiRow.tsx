import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { KpiEvaluation } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady } from "../frame/session";
import { BrokenLinks } from "./BrokenLinks";
import { MoreButton } from "./MoreButton";
import { NameButton } from "./NameButton";
import { NodeActions } from "./NodeActions";
import { NodeProblems } from "./NodeProblems";
import { readingText } from "./readingText";
import { ScoreMark } from "./ScoreMark";
import { useNodeStyles } from "./useNodeStyles";

const useStyles = makeStyles({
  row: { paddingBlock: tokens.spacingVerticalXS },
});

interface KpiRowProps {
  readonly kpi: KpiEvaluation;
}

export function KpiRow({ kpi }: KpiRowProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const actionsId = useId();
  const [showsActions, setShowsActions] = useState(false);
  return (
    <li className={styles.row}>
      <div className={node.line}>
        <div className={node.main}>
          <NameButton node={kpi} />
          <Values kpi={kpi} />
        </div>
        <ScoreMark node={kpi} size="small" />
        <MoreButton
          name={kpi.name}
          expanded={showsActions}
          controls={actionsId}
          onToggle={() => setShowsActions(!showsActions)}
        />
      </div>
      <NodeProblems node={kpi} />
      <BrokenLinks kpi={kpi} />
      {showsActions && <NodeActions id={actionsId} node={kpi} />}
    </li>
  );
}

function Values({ kpi }: KpiRowProps) {
  const node = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { scorecard } = useReady();
  const unit = scorecard.kpis.find(({ id }) => id === kpi.id)?.unit ?? "";
  const text = (field: "actual" | "target"): string => readingText(kpi.readings[field], unit, language, words);
  const [actual, target] = [text("actual"), text("target")];
  return (
    <div className={node.details}>
      {kpi.kpiCount.setUp === 0 ? (
        words.notSetUp
      ) : (
        <>
          <span aria-hidden>
            {actual} <ArrowRightRegular /> {target}
          </span>
          <span className={node.spoken}>{words.actualAgainstTarget({ actual, target })}</span>
        </>
      )}
      {kpi.weight.own === 0 && ` · ${words.trackedOnly}`}
    </div>
  );
}

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { objectiveId, type NodeEvaluation } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady } from "../frame/session";
import { AddButton } from "./AddButton";
import { Coverage } from "./Coverage";
import { KpiList } from "./KpiList";
import { MoreButton } from "./MoreButton";
import { NameButton } from "./NameButton";
import { NodeActions } from "./NodeActions";
import { NodeProblems } from "./NodeProblems";
import { ScoreMark } from "./ScoreMark";
import { useNodeStyles } from "./useNodeStyles";

const useStyles = makeStyles({
  group: { paddingBlock: tokens.spacingVerticalXS },
  kpis: {
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ObjectiveGroupProps {
  readonly objective: NodeEvaluation;
}

/** A strategic objective with the KPIs that measure it. */
export function ObjectiveGroup({ objective }: ObjectiveGroupProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const { words } = usePaneLanguage();
  const { readOnly } = useReady();
  const actionsId = useId();
  const [showsActions, setShowsActions] = useState(false);
  return (
    <li className={styles.group}>
      <div className={node.line}>
        <div className={node.main}>
          <h3 className={node.heading}>
            <NameButton node={objective} />
          </h3>
          <Coverage node={objective} />
        </div>
        <ScoreMark node={objective} size="medium" />
        <MoreButton
          name={objective.name}
          expanded={showsActions}
          controls={actionsId}
          onToggle={() => setShowsActions(!showsActions)}
        />
      </div>
      <NodeProblems node={objective} />
      {showsActions && <NodeActions id={actionsId} node={objective} />}
      <div className={styles.kpis}>
        <KpiList parent={objective} />
        {!readOnly && (
          <AddButton
            text={words.addKpi}
            label={words.addKpiTo(objective)}
            subject={{ level: "kpi", id: undefined, parent: objectiveId(objective.id) }}
          />
        )}
      </div>
    </li>
  );
}

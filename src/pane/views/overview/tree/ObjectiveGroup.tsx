import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { AddKpi } from "./AddKpi";
import { Coverage } from "./Coverage";
import { KpiList } from "./KpiList";
import { MoreButton } from "../actions/MoreButton";
import { NameButton } from "./NameButton";
import { NodeActions } from "../actions/NodeActions";
import { NodeProblems } from "../../../parts/NodeProblems";
import { useOverviewList } from "../list/overviewList";
import { useOverviewMode } from "../list/overviewMode";
import { ScoreMark } from "../../../parts/ScoreMark";
import { subjectOf } from "../../../parts/subjectOf";
import { useNodeStyles } from "../../../parts/useNodeStyles";

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
  const { open } = useNavigation();
  const { isNow, canEdit, canAdd } = useOverviewMode();
  const past = useOverviewList().pasts.nodes.get(objective.id);
  const actionsId = useId();
  const [showsActions, setShowsActions] = useState(false);
  const subject = subjectOf(objective);
  return (
    <li className={styles.group}>
      <div className={node.line}>
        <div className={node.main}>
          <h3 className={node.heading}>
            <NameButton
              node={objective}
              label={words.editNamed(objective)}
              onOpen={canEdit && subject ? () => open({ kind: "editor", subject }) : undefined}
            />
          </h3>
          <Coverage node={objective} past={past} />
        </div>
        <ScoreMark node={objective} past={past} size="medium" />
        {isNow && (
          <MoreButton
            label={words.moreActions(objective)}
            expanded={showsActions}
            controls={actionsId}
            onToggle={() => setShowsActions(!showsActions)}
          />
        )}
      </div>
      <NodeProblems node={objective} isNow={isNow} />
      {isNow && showsActions && <NodeActions id={actionsId} node={objective} />}
      <div className={styles.kpis}>
        <KpiList parent={objective} />
        {canAdd && <AddKpi parent={objective} />}
      </div>
    </li>
  );
}

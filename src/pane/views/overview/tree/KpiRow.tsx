import { makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { memo, useId, useState } from "react";
import { kpiId, type KpiEvaluation } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { BrokenLinks } from "../../../parts/BrokenLinks";
import { KpiValues } from "./KpiValues";
import { SubtleButton } from "../SubtleButton";
import { MoreButton } from "../actions/MoreButton";
import { NameButton } from "./NameButton";
import { NodeActions } from "../actions/NodeActions";
import { nodeElementId } from "../nodeElement";
import type { NodePast } from "../../../parts/nodePasts";
import { NodeProblems } from "../../../parts/NodeProblems";
import { useOverviewMode } from "../list/overviewMode";
import { SeriesGrowth } from "../../../parts/SeriesGrowth";
import { ScoreMark } from "../../../parts/ScoreMark";
import { subjectOf } from "../../../parts/subjectOf";
import { useNodeStyles } from "../../../parts/useNodeStyles";

const useStyles = makeStyles({
  // What is far from view is not drawn; it keeps the room that it took when it was last drawn.
  row: {
    contentVisibility: "auto",
    containIntrinsicSize: "auto 50px",
    paddingBlock: "1px",
    paddingInline: tokens.spacingHorizontalXXS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalXXS})`,
    "@media (hover: hover)": {
      "& [data-quiet]": { opacity: 0 },
      ":hover [data-quiet]": { opacity: 1 },
      ":focus-within [data-quiet]": { opacity: 1 },
    },
  },
  actions: { display: "flex", flexDirection: "column", flexShrink: 0 },
});

interface KpiRowProps {
  readonly kpi: KpiEvaluation;
  readonly unit: string;
  readonly past: NodePast | undefined;
  /** Whether the scorecard of now has it: one that is gone has nothing to open. */
  readonly exists: boolean;
}

export const KpiRow = memo(function KpiRow({ kpi, unit, past, exists }: KpiRowProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { isNow, canEdit } = useOverviewMode();
  const actionsId = useId();
  const [showsActions, setShowsActions] = useState(false);
  const subject = subjectOf(kpi);
  return (
    <li className={styles.row}>
      <div className={node.line}>
        <div className={node.main}>
          <NameButton node={kpi} onOpen={exists ? () => open({ kind: "kpi", id: kpiId(kpi.id) }) : undefined} />
          <KpiValues kpi={kpi} unit={unit} signal={past?.signal} />
        </div>
        <ScoreMark node={kpi} past={past} size="small" />
        {isNow && (
          <div className={styles.actions}>
            <MoreButton
              label={words.moreActions(kpi)}
              expanded={showsActions}
              controls={actionsId}
              onToggle={() => setShowsActions(!showsActions)}
            />
            {canEdit && subject && (
              <SubtleButton
                data-quiet
                id={`${nodeElementId(kpi.id)}-edit`}
                icon={<EditRegular />}
                aria-label={words.editNamed(kpi)}
                title={words.editNamed(kpi)}
                onClick={() => open({ kind: "editor", subject })}
              />
            )}
          </div>
        )}
      </div>
      <NodeProblems node={kpi} isNow={isNow} />
      {isNow && <BrokenLinks kpi={kpi} />}
      {isNow && <SeriesGrowth kpi={kpi} />}
      {isNow && showsActions && <NodeActions id={actionsId} node={kpi} />}
    </li>
  );
});

import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { perspectiveId, type NodeEvaluation } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { AddButton } from "./AddButton";
import { AddKpi } from "./AddKpi";
import { Coverage } from "./Coverage";
import { KpiList } from "./KpiList";
import { MoreButton } from "../actions/MoreButton";
import { NodeActions } from "../actions/NodeActions";
import { nodeElementId } from "../nodeElement";
import { NodeProblems } from "../../../parts/NodeProblems";
import { ObjectiveGroup } from "./ObjectiveGroup";
import { below, useOverviewList } from "../list/overviewList";
import { useOverviewMode } from "../list/overviewMode";
import { ScoreMark } from "../../../parts/ScoreMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  header: {
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  toggle: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chevron: { flexShrink: 0, marginBlockStart: "2px" },
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    minWidth: 0,
    overflowX: "hidden",
    overflowY: "hidden",
  },
  below: { paddingInlineStart: "20px" },
  content: { paddingBlock: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalM },
  adding: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface PerspectiveSectionProps {
  readonly perspective: NodeEvaluation;
}

export function PerspectiveSection({ perspective }: PerspectiveSectionProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const { words } = usePaneLanguage();
  const { isNow } = useOverviewMode();
  const past = useOverviewList().pasts.nodes.get(perspective.id);
  const [expanded, setExpanded] = useState(true);
  const [showsActions, setShowsActions] = useState(false);
  const actionsId = useId();
  const contentId = useId();
  const Chevron = expanded ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={styles.section} aria-labelledby={nodeElementId(perspective.id)}>
      <div className={styles.header}>
        <div className={node.line}>
          <div className={node.main}>
            <h2 className={node.heading}>
              <button
                type="button"
                id={nodeElementId(perspective.id)}
                className={styles.toggle}
                aria-expanded={expanded}
                aria-controls={contentId}
                onClick={() => setExpanded(!expanded)}
              >
                <Chevron className={styles.chevron} aria-hidden />
                <span className={styles.name} title={perspective.name}>
                  {perspective.name}
                </span>
              </button>
            </h2>
            <div className={styles.below}>
              <Coverage node={perspective} past={past} />
            </div>
          </div>
          <ScoreMark node={perspective} past={past} size="large" />
          {isNow && (
            <MoreButton
              label={words.moreActions(perspective)}
              expanded={showsActions}
              controls={actionsId}
              onToggle={() => setShowsActions(!showsActions)}
            />
          )}
        </div>
        <div className={styles.below}>
          <NodeProblems node={perspective} isNow={isNow} />
        </div>
        {isNow && showsActions && <NodeActions id={actionsId} node={perspective} />}
      </div>
      <div id={contentId} hidden={!expanded}>
        <PerspectiveContent perspective={perspective} />
      </div>
    </section>
  );
}

function PerspectiveContent({ perspective }: PerspectiveSectionProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const { words } = usePaneLanguage();
  const { canAdd } = useOverviewMode();
  const objectives = below(useOverviewList(), perspective.id, "objective");
  return (
    <div className={styles.content}>
      {objectives.length > 0 && (
        <ul className={node.list}>
          {objectives.map((objective) => (
            <ObjectiveGroup key={objective.id} objective={objective} />
          ))}
        </ul>
      )}
      <KpiList parent={perspective} />
      {canAdd && (
        <div className={styles.adding}>
          <AddButton
            text={words.addObjective}
            label={words.addObjectiveTo(perspective)}
            subject={{ level: "objective", id: undefined, parent: perspectiveId(perspective.id) }}
          />
          <AddKpi parent={perspective} />
        </div>
      )}
    </div>
  );
}

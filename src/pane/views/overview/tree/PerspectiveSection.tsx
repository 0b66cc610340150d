import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { NodeProblems } from "../../../parts/NodeProblems";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { Adding } from "../actions/Adding";
import { RowActions } from "../actions/RowActions";
import { below, useOverviewList } from "../list/overviewList";
import { useOverviewMode } from "../list/overviewMode";
import { nodeElementId } from "../nodeElement";
import { Coverage } from "./Coverage";
import { KpiList } from "./KpiList";
import { NodeMark } from "./NodeMark";
import { ObjectiveGroup } from "./ObjectiveGroup";
import { ScoreBar } from "./ScoreBar";

const useStyles = makeStyles({
  header: {
    paddingBlockEnd: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    paddingInlineEnd: tokens.spacingHorizontalXXS,
  },
  heading: { flexGrow: 1, flexBasis: 0, minWidth: 0, margin: 0, fontWeight: tokens.fontWeightSemibold },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  chevron: { flexShrink: 0 },
  name: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 3,
    minWidth: 0,
    overflowX: "hidden",
    overflowY: "hidden",
  },
  bar: { height: "4px" },
  content: { paddingBlockEnd: tokens.spacingVerticalXS, paddingInline: tokens.spacingHorizontalM },
});

interface PerspectiveSectionProps {
  readonly perspective: NodeEvaluation;
}

/** A perspective with its bar, and what belongs to it below. */
export function PerspectiveSection({ perspective }: PerspectiveSectionProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const { isNow, isEditing } = useOverviewMode();
  const objectives = below(useOverviewList(), perspective.id, "objective");
  const [expanded, setExpanded] = useState(true);
  const contentId = useId();
  const Chevron = expanded ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section aria-labelledby={nodeElementId(perspective.id)}>
      <div className={styles.header}>
        <div className={styles.line}>
          <h2 className={styles.heading}>
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
          <NodeMark node={perspective} />
          {isEditing && <RowActions node={perspective} />}
        </div>
        <ScoreBar status={perspective.status} score={perspective.score} showsTarget={false} className={styles.bar} />
        <Coverage node={perspective} />
        <NodeProblems node={perspective} isNow={isNow} />
      </div>
      <div id={contentId} hidden={!expanded} className={styles.content}>
        {objectives.length > 0 && (
          <ul className={node.list}>
            {objectives.map((objective) => (
              <ObjectiveGroup key={objective.id} objective={objective} />
            ))}
          </ul>
        )}
        <KpiList parent={perspective} />
        <Adding parent={perspective} />
      </div>
    </section>
  );
}

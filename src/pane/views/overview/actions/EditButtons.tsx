import { makeStyles } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { subjectOf } from "../../../parts/subjectOf";
import { useOverviewMode } from "../list/overviewMode";
import { nodeElementId } from "../nodeElement";
import { SubtleButton } from "../SubtleButton";
import { MoreButton } from "./MoreButton";
import { NodeActions } from "./NodeActions";

const useStyles = makeStyles({
  // Above the name, whose click all of the line takes.
  above: { position: "relative", zIndex: 1, display: "flex", flexShrink: 0 },
  strip: { position: "relative", zIndex: 1, flexBasis: "100%", minWidth: 0 },
});

interface EditButtonsProps {
  readonly node: NodeEvaluation;
}

/** At the end of a node's line, which wraps: its editor, and below it what else can be done. */
export function EditButtons({ node }: EditButtonsProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { canEdit } = useOverviewMode();
  const [showsActions, setShowsActions] = useState(false);
  const actionsId = useId();
  const subject = node.level === "kpi" && canEdit ? subjectOf(node) : undefined;
  return (
    <>
      <span className={styles.above}>
        {subject && (
          <SubtleButton
            id={`${nodeElementId(node.id)}-edit`}
            icon={<EditRegular />}
            aria-label={words.editNamed(node)}
            title={words.editNamed(node)}
            onClick={() => open({ kind: "editor", subject })}
          />
        )}
        <MoreButton
          label={words.moreActions(node)}
          expanded={showsActions}
          controls={actionsId}
          onToggle={() => setShowsActions(!showsActions)}
        />
      </span>
      {showsActions && (
        <div className={styles.strip}>
          <NodeActions id={actionsId} node={node} />
        </div>
      )}
    </>
  );
}

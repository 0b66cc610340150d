import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular, EditRegular, LibraryRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { DeleteConfirmation } from "./DeleteConfirmation";
import { InsertFormula } from "../../../parts/InsertFormula";
import { useOverviewMode } from "../list/overviewMode";
import { subjectOf } from "../../../parts/subjectOf";
import { useMove } from "../../../parts/useMove";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginBlock: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface NodeActionsProps {
  readonly id: string;
  readonly node: NodeEvaluation;
}

/** What can be done with a node, in the page and not in a menu, so that it works the same for keyboard and touch. */
export function NodeActions({ id, node }: NodeActionsProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { canEdit, canMove, canAdd } = useOverviewMode();
  const [confirming, setConfirming] = useState(false);
  const { up, down } = useMove(node, { up: words.movedUp, down: words.movedDown });
  const removeButtonId = useId();
  const subject = subjectOf(node);
  const keep = (): void => {
    setConfirming(false);
    document.getElementById(removeButtonId)?.focus();
  };
  return (
    <div id={id} className={styles.strip} role="group" aria-label={words.moreActions({ name: node.name })}>
      {canEdit && subject && (
        <div className={styles.row}>
          <Button size="small" icon={<EditRegular />} onClick={() => open({ kind: "editor", subject })}>
            {words.edit}
          </Button>
          {canMove && (
            <>
              <Button
                size="small"
                icon={<ArrowUpRegular />}
                aria-label={words.moveUp}
                title={words.moveUp}
                disabledFocusable={!up.possible}
                onClick={({ currentTarget }) => up.run(currentTarget)}
              />
              <Button
                size="small"
                icon={<ArrowDownRegular />}
                aria-label={words.moveDown}
                title={words.moveDown}
                disabledFocusable={!down.possible}
                onClick={({ currentTarget }) => down.run(currentTarget)}
              />
            </>
          )}
          <Button
            size="small"
            icon={<DeleteRegular />}
            id={removeButtonId}
            aria-expanded={confirming}
            onClick={() => setConfirming(!confirming)}
          >
            {words.remove}
          </Button>
          {canAdd && node.level !== "kpi" && node.children.length > 0 && (
            <Button
              size="small"
              icon={<LibraryRegular />}
              aria-label={words.fromLibraryTo(node)}
              onClick={() => open({ kind: "library", parent: node.id })}
            >
              {words.fromLibrary}
            </Button>
          )}
        </div>
      )}
      {confirming ? <DeleteConfirmation node={node} onCancel={keep} /> : <InsertFormula node={node.id} />}
    </div>
  );
}

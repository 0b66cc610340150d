import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Evaluation, NodeEvaluation } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { focusNode } from "../nodeElement";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface DeleteConfirmationProps {
  readonly node: NodeEvaluation;
  readonly onCancel: () => void;
}

/** Asks in place before an entry goes, and says what goes with it. The safe answer has the focus. */
export function DeleteConfirmation({ node, onCancel }: DeleteConfirmationProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { evaluation } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const questionId = useId();
  const { run, running } = useAction(async () => {
    const removed = report(await session.remove(node.id), () => words.removed(node));
    if (removed && node.parent !== undefined) focusNode(node.parent);
  });
  const objectives = objectivesBelow(node, evaluation);
  const kpis = node.level === "kpi" ? 0 : node.kpiCount.all;
  return (
    <div role="group" aria-labelledby={questionId} className={styles.question}>
      <Text id={questionId} size={200} weight="semibold">
        {words.removeQuestion({ name: node.name, objectives, kpis })}
      </Text>
      <Text size={200} className={styles.quiet}>
        {words.removeConsequence}
      </Text>
      <div className={styles.row}>
        <Button size="small" appearance="primary" disabledFocusable={running} onClick={run}>
          {words.removeConfirm}
        </Button>
        <Button size="small" ref={focusOnArrival} aria-describedby={questionId} onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}

const focusOnArrival = (button: HTMLButtonElement | null): void => button?.focus();

const objectivesBelow = (node: NodeEvaluation, { nodes }: Evaluation): number =>
  node.children.filter((id) => nodes.get(id)?.level === "objective").length;

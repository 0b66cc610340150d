import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatScore, statusText, teamsWords } from "../../../language";
import type { NodeEvaluation, Period } from "../../../scorecard";
import { useTableStyles } from "../../chart/useTableStyles";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { ChangeMark } from "../../parts/ChangeMark";
import { changeText } from "../../parts/changeText";
import { StatusIcon } from "../../parts/StatusMark";
import { useNodeStyles } from "../../parts/useNodeStyles";

const useStyles = makeStyles({
  score: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  line: { display: "block" },
});

/** A smaller change is not seen in a score. */
const LEAST_POINTS = 0.05;

interface TeamCellProps {
  readonly className: string;
  /** `undefined` for a team that has nothing of the kind. */
  readonly node: NodeEvaluation | undefined;
  readonly before: NodeEvaluation | undefined;
  /** The period that it is compared with. */
  readonly since: Period | undefined;
}

/** How a team stands in one KPI, or in all: a shape and a score, the status in words for who does not see it, and the change. */
export function TeamCell({ className, node, before, since }: TeamCellProps) {
  const styles = useStyles();
  const table = useTableStyles();
  const { spoken } = useNodeStyles();
  const own = useWords(teamsWords);
  const { language, words } = usePaneLanguage();
  const { fiscalYearStart } = useReady().scorecard.settings;
  const cell = mergeClasses(table.cell, className);
  if (node === undefined)
    return (
      <td className={cell}>
        <span aria-hidden>–</span>
        <span className={spoken}>{own.lacks}</span>
      </td>
    );
  const status = statusText(node, language);
  if (node.score === undefined)
    return (
      <td className={cell}>
        <span className={styles.score}>
          <StatusIcon status={node.status} />
          {status}
        </span>
      </td>
    );
  const by = before?.score === undefined ? 0 : node.score - before.score;
  const change =
    since === undefined || before?.score === undefined || Math.abs(by) < LEAST_POINTS
      ? undefined
      : ({ by, from: before.score, since, bearing: by > 0 ? "better" : "worse" } as const);
  const text = change && changeText(change, { unit: undefined, fiscalYearStart, language, words });
  return (
    <td className={cell}>
      <span className={styles.score} title={status}>
        <StatusIcon status={node.status} />
        {formatScore(node.score, language)}
        <span className={spoken}>{`, ${status}`}</span>
      </span>
      {change && text && (
        <span className={styles.line}>
          <ChangeMark change={change} text={text} />
          <span className={spoken}>{`, ${text.said}`}</span>
        </span>
      )}
    </td>
  );
}

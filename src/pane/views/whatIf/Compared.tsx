import { Button, mergeClasses } from "@fluentui/react-components";
import { ArrowResetRegular } from "@fluentui/react-icons";
import { formatPoints, formatScore, statusWord, whatIfWords } from "../../../language";
import { NOTHING_SUPPOSED } from "../../../insight";
import { roundedScore, type NodeEvaluation, type NodeId } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { StatusIcon } from "../../parts/StatusMark";
import type { WhatIfState } from "./useWhatIf";
import { useWhatIfStyles } from "./useWhatIfStyles";

interface ComparedProps {
  readonly state: WhatIfState;
}

/** The whole, its perspectives, and the KPIs that are changed: now and then. */
export function Compared({ state }: ComparedProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { now, then, supposition, isChanged, replace } = state;
  const changed = [...new Set([...supposition.values.keys(), ...supposition.targets.keys()])];
  const ids: readonly NodeId[] = [now.root.id, ...now.root.children, ...changed];
  return (
    <>
      <div className={styles.top}>
        <div aria-live="polite" className={styles.summary}>
          <StatusIcon status={then.root.status} /> <WholeText before={now.root} after={then.root} />
        </div>
        {isChanged && (
          <Button size="small" icon={<ArrowResetRegular />} onClick={() => replace(NOTHING_SUPPOSED)}>
            {own.reset}
          </Button>
        )}
      </div>
      <table className={styles.table} aria-label={own.compared}>
        <thead>
          <tr className={styles.line}>
            {[own.columnName, own.columnNow, own.columnThen].map((header, column) => (
              <th
                key={header}
                scope="col"
                className={mergeClasses(styles.cell, styles.head, column === 0 && styles.name)}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => {
            const [before, after] = [now.nodes.get(id), then.nodes.get(id)];
            return before && after && <Line key={id} before={before} after={after} isWhole={id === now.root.id} />;
          })}
        </tbody>
      </table>
    </>
  );
}

interface WholeTextProps {
  readonly before: NodeEvaluation;
  readonly after: NodeEvaluation;
}

/** The score of the whole in one line, which stays in sight. */
function WholeText({ before, after }: WholeTextProps) {
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const [value, other] = [before, after].map(({ score }) =>
    score === undefined ? own.noScore : formatScore(score, language),
  ) as [string, string];
  const text = statusWord(after.status, language);
  return <>{value === other ? `${value} (${text})` : own.whole({ value, other, text })}</>;
}

interface LineProps {
  readonly before: NodeEvaluation;
  readonly after: NodeEvaluation;
  readonly isWhole: boolean;
}

function Line({ before, after, isWhole }: LineProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const score = ({ score: each }: NodeEvaluation): string =>
    each === undefined ? own.noScore : formatScore(each, language);
  const change = before.score === undefined || after.score === undefined ? 0 : roundedScore(after.score - before.score);
  const points = formatPoints(change, language);
  const isSame = before.score === after.score && before.status === after.status;
  return (
    <tr className={mergeClasses(styles.line, isWhole && styles.whole)}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, isWhole && styles.whole)}>
        {before.name}
      </th>
      <td className={mergeClasses(styles.cell, styles.figure)}>
        <StatusIcon status={before.status} /> {score(before)}
      </td>
      <td className={styles.cell}>
        {isSame ? (
          <span className={mergeClasses(styles.head, styles.figure)}>{own.unchanged}</span>
        ) : (
          <>
            <span className={styles.figure}>
              <StatusIcon status={after.status} /> {score(after)}
            </span>
            {change !== 0 && <> ({change > 0 ? own.better({ points }) : own.worse({ points })})</>}
            {before.status !== after.status && (
              <div>
                {own.becomes({ from: statusWord(before.status, language), to: statusWord(after.status, language) })}
              </div>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

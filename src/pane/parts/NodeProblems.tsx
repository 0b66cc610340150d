import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { problemText } from "../../language";
import type { NodeEvaluation, Problem } from "../../scorecard";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady } from "../frame/session";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  problem: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  icon: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorStatusWarningForeground1,
    marginBlockStart: "1px",
  },
});

/** States on the way, not faults. Whether something is set up is said beside the name already. */
const SAID_ELSEWHERE: ReadonlySet<Problem["kind"]> = new Set(["not-set-up", "link-broken"]);
const ON_THE_WAY: ReadonlySet<Problem["kind"]> = new Set(["no-children", "no-scored-children", "value-none"]);

interface NodeProblemsProps {
  readonly node: NodeEvaluation;
  /** Whether it is looked at as it is now, or as it was in a period of the past. */
  readonly isNow: boolean;
}

/** Why a node has no score, in whole sentences. In the past nobody can fill in a cell any more. */
export function NodeProblems({ node, isNow }: NodeProblemsProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const { asOf, evaluation } = useReady();
  const isPast = !isNow || asOf !== undefined;
  const isQuiet = ({ kind }: Problem): boolean => ON_THE_WAY.has(kind) || (isPast && kind === "value-blank");
  // What stands above says it already.
  const above = isNow && node.parent !== undefined ? evaluation.nodes.get(node.parent)?.problems : undefined;
  const isRepeated = (kind: Problem["kind"]): boolean =>
    kind === "no-scored-children" && above?.some((each) => each.kind === kind) === true;
  const problems = node.problems.filter(({ kind }) => !SAID_ELSEWHERE.has(kind) && !isRepeated(kind));
  if (problems.length === 0) return null;
  return (
    <ul className={styles.list}>
      {problems.map((problem, index) => (
        <li key={index} className={mergeClasses(styles.problem, isQuiet(problem) && styles.quiet)}>
          {!isQuiet(problem) && <WarningRegular className={styles.icon} aria-hidden />}
          <span>
            {isQuiet(problem) && problem.kind === "value-blank" ? words.noValueThen : problemText(problem, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}

import { Link } from "@fluentui/react-components";
import { formatNumber, statusWord, whatIfWords } from "../../../../language";
import type { ReachProblem, ValueFor } from "../../../../insight";
import { NO_READINGS, type Kpi, type Readings } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useValueText } from "../useValueText";
import { useWhatIfStyles } from "../useWhatIfStyles";
import type { Line } from "./line";

interface ReachLineProps extends Line {
  readonly kpi: Kpi;
  readonly readings: Readings | undefined;
  readonly onTry: (value: number) => void;
}

/** What it takes for one light, or why nothing does. */
export function ReachLine({ kpi, readings = NO_READINGS, node, goal, found, onTry }: ReachLineProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const say = useValueText();
  const name = { name: node.name, status: statusWord(goal.status, language) };
  const needs = found.ok && found.value.kind === "needs" ? found.value.value : undefined;
  const value = needs && tryable(needs);
  return (
    <li className={styles.column}>
      <strong>{own.reachOwn(name)}</strong>
      <span className={styles.text}>
        {needs ? own.needs[needs.kind]({ value: textOf(needs) }) : found.ok ? own.already : reason(found.problem)}
      </span>
      {value !== undefined && (
        <span>
          <Link as="button" aria-label={own.useFor(name)} onClick={() => onTry(value)}>
            {own.use}
          </Link>
        </span>
      )}
    </li>
  );

  function textOf({ kind, values }: ValueFor): string {
    const texts = values.map((each) =>
      kind === "weight" || kind === "periods" ? formatNumber(each, language) : say(kpi, readings, each),
    );
    const [first = "–", other] = texts;
    if (other === undefined) return first;
    return kind === "within" ? own.range({ value: first, other }) : own.or({ value: first, other });
  }

  function reason(problem: ReachProblem): string {
    switch (problem.kind) {
      case "cannot-be-reached":
        return problem.most === undefined || !Number.isFinite(problem.most)
          ? own.cannotReachAtAll
          : own.cannotReach({ most: problem.most });
      case "not-counted":
        return own.notCounted;
      case "not-set-up":
        return own.notSetUp;
      case "held":
        return own.held;
      case "value-none":
        return own.fieldMissing[problem.field];
      default:
        return own.noRule;
    }
  }
}

/** What a click may suppose: what has no end of its own is not tried at its end. */
function tryable({ kind, values }: ValueFor): number | undefined {
  return kind === "below" || kind === "weight" ? undefined : values[0];
}

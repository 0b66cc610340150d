import { weightStability, type Stability } from "../../../insight";
import { formatNumber, formatValue, statusWord, whatIfWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import type { WhatIfState } from "./useWhatIf";
import { useWhatIfStyles } from "./useWhatIfStyles";

interface WeightsProps {
  readonly state: WhatIfState;
}

/** How far the weights can shift before a light changes: that of the whole, and those of perspectives that hang on little. */
export function Weights({ state: { ready, then } }: WeightsProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const { root, nodes } = then;
  if (root.score === undefined) return null;
  const whole = weightStability(ready.scorecard, then, root.id);
  const parts = root.children.flatMap((id) => {
    const found = weightStability(ready.scorecard, then, id);
    return found.ok && found.value.isSensitive ? [found.value] : [];
  });
  const lines = [...(whole.ok ? [whole.value] : []), ...parts].map((found) => {
    const said = {
      name: nodes.get(found.node)?.name ?? "",
      other: nodes.get(found.child)?.name ?? "",
      value: formatNumber(found.weight, language),
      at: atText(found),
      status: statusWord(found.becomes, language),
    };
    if (found.change === 0) return own.weightsAtOnce[found.isHeavier ? "heavier" : "lighter"](said);
    return found.isSensitive ? own.weightsSensitive(said) : own.weightsStable({ ...said, share: found.change });
  });
  return (
    <Section heading={own.weightsHeading}>
      {!whole.ok && <p className={styles.text}>{own.weightsNone[whole.problem.kind]({ name: root.name })}</p>}
      {lines.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
    </Section>
  );

  /** A score that lies on its threshold has reached it: downwards the weight must go beyond. */
  function atText({ at, isReachedThere, isHeavier }: Stability): string {
    const value = formatValue(at, "", language);
    return isReachedThere ? value : own.weightBeyond[isHeavier ? "heavier" : "lighter"]({ value });
  }
}

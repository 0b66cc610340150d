import { detailWords, explanationLines } from "../../../language";
import { explain, type Explanation, type KpiEvaluation } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { Section } from "../../parts/Section";
import { useDetailStyles } from "./useDetailStyles";

interface WhyProps {
  readonly evaluated: KpiEvaluation;
}

/** What the score comes from, sentence by sentence, as the engine explains it. */
export function Why({ evaluated }: WhyProps) {
  const styles = useDetailStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(detailWords);
  const { scorecard, evaluation } = useReady();
  const explanation = explain(scorecard, evaluation, evaluated.id);
  if (explanation === undefined) return null;
  const calculation = calculationOf(explanation);
  return (
    <Section heading={evaluated.score === undefined ? own.whyNoHeading : own.whyHeading}>
      <ul className={styles.list}>
        {explanationLines(explanation, language).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {calculation && <li>{words.calculation(calculation)}</li>}
      </ul>
    </Section>
  );
}

/** The numbers of the usual rule, put in. */
function calculationOf({ from, raw }: Explanation) {
  if (from.kind !== "kpi" || from.rule !== "linear" || raw === undefined) return undefined;
  const { actual, target, baseline } = from.readings;
  if (actual.kind !== "number" || target.kind !== "number") return undefined;
  if (baseline.kind !== "number" && baseline.kind !== "none") return undefined;
  const start = baseline.kind === "number" ? baseline.value : 0;
  return { actual: actual.value, target: target.value, baseline: start, raw };
}

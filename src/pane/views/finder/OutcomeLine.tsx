import { finderWords, formatScore, formatValue, periodName } from "../../../language";
import type { KpiId } from "../../../scorecard";
import type { PlaceOutcome } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { StatusMark } from "../../parts/StatusMark";
import { useFinderStyles } from "./useFinderStyles";

interface OutcomeLineProps {
  readonly kpi: KpiId;
  readonly outcome: PlaceOutcome;
}

/** What the KPI will say once the place is accepted: value and period, target, score and status. */
export function OutcomeLine({ kpi, outcome }: OutcomeLineProps) {
  const styles = useFinderStyles();
  const { language } = usePaneLanguage();
  const words = useWords(finderWords);
  const { kpis, settings } = useReady().scorecard;
  const unit = kpis.find(({ id }) => id === kpi)?.unit ?? "";
  const { actual = NaN, target, period, score, status } = outcome;
  const value = formatValue(actual, unit, language);
  const name = period && periodName(period, settings.fiscalYearStart, language);
  const text = [
    name === undefined ? words.shows({ value }) : words.showsIn({ value, period: name }),
    ...(target === undefined ? [] : [words.against({ value: formatValue(target, unit, language) })]),
    score === undefined ? words.scoreNone : words.score({ text: formatScore(score, language) }),
  ];
  return (
    <p className={styles.outcome}>
      <span>{text.join(" ")}</span>
      {score !== undefined && <StatusMark status={status} />}
    </p>
  );
}

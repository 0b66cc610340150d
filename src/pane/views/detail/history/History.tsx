import { useMemo, useState } from "react";
import type { ForecastName } from "../../../../insight";
import { detailWords } from "../../../../language";
import type { Kpi, KpiEvaluation } from "../../../../scorecard";
import { Bullet } from "../../../chart/Bullet";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { Fold } from "../../../parts/Fold";
import { Section } from "../../../parts/Section";
import { numberOf } from "../numberOf";
import { useDetailStyles } from "../useDetailStyles";
import { analyse } from "./analyse";
import { ForecastNote } from "./ForecastNote";
import { HistoryChart } from "./HistoryChart";
import { HistoryTable } from "./HistoryTable";
import { latestSignal } from "./historyParts";
import { OutlookNote } from "./OutlookNote";
import { outlookOf } from "./outlookOf";
import { SignalNote } from "./SignalNote";
import { usePointWords } from "./usePointWords";
import { kpiHistory } from "../../../../session";

interface HistoryProps {
  readonly kpi: Kpi;
  readonly evaluated: KpiEvaluation;
}

/** The past of a KPI against its target; what in it is more than chance, and what may come, for who asks. */
export function History({ kpi, evaluated }: HistoryProps) {
  const styles = useDetailStyles();
  const own = useWords(detailWords);
  const ready = useReady();
  const say = usePointWords(kpi);
  const [method, setMethod] = useState<ForecastName>("linear");
  const [isAnalysed, setIsAnalysed] = useState(false);
  const history = useMemo(() => kpiHistory(ready, kpi), [ready, kpi]);
  const analysis = useMemo(() => analyse(history, kpi, method), [history, kpi, method]);
  const known = history.filter(({ actual }) => actual !== undefined).length;
  if (known < 2) {
    const { actual, target, baseline } = evaluated.readings;
    return (
      <Section heading={own.historyHeading}>
        <Bullet actual={numberOf(actual)} target={numberOf(target)} baseline={numberOf(baseline)} />
        <p className={styles.text}>{known === 0 ? own.noHistory : own.oneValue}</p>
        <p className={styles.quiet}>{own.noHistoryHow[ready.scorecard.settings.keeping]}</p>
      </Section>
    );
  }
  const parts = { kpi, history, analysis };
  const place = latestSignal(analysis);
  const outlook = outlookOf(history, kpi, ready);
  const signalled = place === undefined ? undefined : history[place];
  const [signal] = (place === undefined ? undefined : analysis.signals.get(place)) ?? [];
  return (
    <Section heading={own.historyHeading}>
      <HistoryChart {...parts} evaluated={evaluated} isAnalysed={isAnalysed} />
      {signal && signalled && (
        <p className={styles.text}>
          {own.latestSignal({ period: say.period(signalled.period), list: say.rule(signal) })}
        </p>
      )}
      {outlook && <OutlookNote unit={kpi.unit} outlook={outlook} />}
      <HistoryTable {...parts} />
      <Fold
        title={own.methodHeading}
        summary={own.methodSummary}
        level={3}
        isOpen={isAnalysed}
        onToggle={() => setIsAnalysed(!isAnalysed)}
      >
        {analysis.accumulates ? (
          <p className={styles.quiet}>{own.accumulates}</p>
        ) : (
          <>
            <SignalNote {...parts} />
            <ForecastNote kpi={kpi} analysis={analysis} method={method} onMethodChange={setMethod} />
          </>
        )}
      </Fold>
    </Section>
  );
}

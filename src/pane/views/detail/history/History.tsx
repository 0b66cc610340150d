import { useMemo, useState } from "react";
import { detailWords } from "../../../../language";
import type { ForecastName } from "../../../../insight";
import type { Kpi } from "../../../../scorecard";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { analyse } from "./analyse";
import { ForecastNote } from "./ForecastNote";
import { HistoryChart } from "./HistoryChart";
import { HistoryTable } from "./HistoryTable";
import { historyOf } from "../../../parts/historyOf";
import { Section } from "../../../parts/Section";
import { SignalNote } from "./SignalNote";
import { useDetailStyles } from "../useDetailStyles";

interface HistoryProps {
  readonly kpi: Kpi;
}

/** The past of a KPI, what in it is more than chance, and what may come. */
export function History({ kpi }: HistoryProps) {
  const styles = useDetailStyles();
  const own = useWords(detailWords);
  const ready = useReady();
  const [method, setMethod] = useState<ForecastName>("linear");
  const history = useMemo(() => historyOf(ready, kpi), [ready, kpi]);
  const analysis = useMemo(() => analyse(history, kpi, method), [history, kpi, method]);
  const known = history.filter(({ actual }) => actual !== undefined).length;
  if (known < 2) {
    return (
      <Section heading={own.historyHeading}>
        <p className={styles.text}>{known === 0 ? own.noHistory : own.oneValue}</p>
        <p className={styles.quiet}>{own.noHistoryHow}</p>
      </Section>
    );
  }
  return (
    <Section heading={own.historyHeading}>
      <HistoryChart kpi={kpi} history={history} analysis={analysis} />
      <HistoryTable kpi={kpi} history={history} analysis={analysis} />
      {analysis.accumulates ? (
        <p className={styles.quiet}>{own.accumulates}</p>
      ) : (
        <>
          <SignalNote kpi={kpi} history={history} analysis={analysis} />
          <ForecastNote kpi={kpi} analysis={analysis} method={method} onMethodChange={setMethod} />
        </>
      )}
    </Section>
  );
}

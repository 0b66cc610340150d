import { detailWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { latestSignal, type HistoryParts } from "./historyParts";
import { useDetailStyles } from "../useDetailStyles";
import { usePointWords } from "./usePointWords";

/** What of the ups and downs is more than chance, and what that rests on. */
export function SignalNote({ kpi, history, analysis }: HistoryParts) {
  const { limits, signals } = analysis;
  const styles = useDetailStyles();
  const own = useWords(detailWords);
  const say = usePointWords(kpi);
  if (limits === undefined) return null;
  const latest = history[latestSignal(analysis) ?? -1];
  return (
    <div>
      <h3 className={styles.subheading}>{own.limitsHeading}</h3>
      {limits.ok ? (
        <>
          <p className={styles.text}>
            {latest === undefined
              ? own.noSignals
              : own.signals({ count: signals.size, period: say.period(latest.period) })}
          </p>
          <p className={styles.quiet}>
            {own.limits({
              list: say.range(limits.value.lowerLimit, limits.value.upperLimit),
              value: say.value(limits.value.mean),
              count: limits.value.count,
            })}
          </p>
          <p className={styles.quiet}>{own.assumptions[limits.value.assumption]}</p>
          {limits.value.baselineIsShort && <p className={styles.quiet}>{own.limitsShort}</p>}
        </>
      ) : (
        <p className={styles.text}>{own.limitsTooFew(limits.problem)}</p>
      )}
    </div>
  );
}

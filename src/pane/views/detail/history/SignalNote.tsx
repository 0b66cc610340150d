import { CHANCE_OF_SIGNAL, falseAlarms } from "../../../../insight";
import { detailWords } from "../../../../language";
import { PERIODS_PER_YEAR } from "../../../../scorecard";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { latestSignal, type HistoryParts } from "./historyParts";
import { useDetailStyles } from "../useDetailStyles";
import { usePointWords } from "./usePointWords";
import { accumulates } from "../../../../session";

/** What of the ups and downs is more than chance, and what that rests on. */
export function SignalNote({ kpi, history, analysis }: HistoryParts) {
  const { limits, signals, distance } = analysis;
  const styles = useDetailStyles();
  const own = useWords(detailWords);
  const say = usePointWords(kpi);
  const { scorecard, values } = useReady();
  if (limits === undefined) return null;
  const place = latestSignal(analysis);
  const latest = history[place ?? -1];
  const [signal] = analysis.signals.get(place ?? -1) ?? [];
  const watched = scorecard.kpis.filter((each) => values.series.has(each.id) && !accumulates(each)).length;
  return (
    <div>
      <h3 className={styles.subheading}>{own.limitsHeading}</h3>
      {limits.ok ? (
        <>
          <p className={styles.text}>
            {latest === undefined
              ? own.noSignals
              : own.signals({ count: signals.size, period: say.period(latest.period) })}
            {signal && ` ${own.chanceOfSignal({ chance: CHANCE_OF_SIGNAL[signal.rule] })}`}
          </p>
          {distance?.ok === true && (distance.value.isUnusual || signal === undefined) && (
            <p className={styles.text}>
              {own.usualDistance[distance.value.isUnusual ? "unusual" : "usual"]({
                ...distance.value,
                value: say.value(distance.value.median),
              })}
            </p>
          )}
          {distance?.ok === false && distance.problem.kind === "always-the-same" && (
            <p className={styles.text}>{own.alwaysTheSame({ value: say.value(distance.problem.median) })}</p>
          )}
          <p className={styles.quiet}>
            {own.limits({
              list: say.range(limits.value.lowerLimit, limits.value.upperLimit),
              value: say.value(limits.value.mean),
              count: limits.value.count,
            })}
          </p>
          <p className={styles.quiet}>{own.assumptions[limits.value.assumption]}</p>
          {watched > 0 && (
            <p className={styles.quiet}>
              {own.falseAlarms({
                count: watched,
                ...falseAlarms(watched, PERIODS_PER_YEAR[scorecard.settings.frequency]),
              })}
            </p>
          )}
          {limits.value.baselineIsShort && <p className={styles.quiet}>{own.limitsShort}</p>}
        </>
      ) : (
        <p className={styles.text}>{own.limitsTooFew(limits.problem)}</p>
      )}
    </div>
  );
}

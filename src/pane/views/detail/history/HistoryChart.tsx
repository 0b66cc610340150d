import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import type { Signal } from "../../../../insight";
import { detailWords, periodTick, statusWord, tickTexts } from "../../../../language";
import { PERIODS_PER_YEAR, STATUSES, type KpiEvaluation, type Period } from "../../../../scorecard";
import { Legend, type LegendMark } from "../../../chart/Legend";
import { HistoryDrawing } from "../../../chart/HistoryDrawing";
import { plotHistory, type PlottedLabel } from "../../../chart/plotHistory";
import { useBandStyles } from "../../../chart/useBandStyles";
import { usePointCursor } from "../../../chart/usePointCursor";
import { useReadoutStyles } from "../../../chart/useReadoutStyles";
import { useWidth } from "../../../chart/useWidth";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { latestSignal, type HistoryParts } from "./historyParts";
import { statusAt } from "./statusAt";
import { statusThen } from "./statusThen";
import { usePointWords } from "./usePointWords";

const HEIGHT = 190;
const NOTHING: readonly never[] = [];

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** As many periods as can be told apart. */
const SHOWN = 24;

interface HistoryChartProps extends HistoryParts {
  readonly evaluated: KpiEvaluation;
  /** Whether limits and forecast are drawn too. */
  readonly isAnalysed: boolean;
}

/** The past as a drawing that is one tab stop: the arrow keys go from point to point, and each is said below. */
export function HistoryChart({ kpi, evaluated, history: all, analysis, isAnalysed }: HistoryChartProps) {
  const styles = useStyles();
  const readout = useReadoutStyles();
  const bands = useBandStyles();
  const { language } = usePaneLanguage();
  const own = useWords(detailWords);
  const ready = useReady();
  const { scorecard, evaluation } = ready;
  const { settings } = scorecard;
  const { fiscalYearStart } = settings;
  const say = usePointWords(kpi);
  const [width, measure] = useWidth();
  const keysId = useId();
  const history = useMemo(() => all.slice(-SHOWN), [all]);
  const earlier = all.length - history.length;
  const limits = isAnalysed && analysis.limits?.ok === true ? analysis.limits.value : undefined;
  const coming = isAnalysed && analysis.forecast?.ok === true ? analysis.forecast.value : NOTHING;
  const statusOf = useMemo(
    () => statusAt(kpi, evaluated, { settings, evaluation }),
    [kpi, evaluated, settings, evaluation],
  );
  const plot = useMemo(() => {
    const label = (period: Period): PlottedLabel => {
      const { text, year } = periodTick(period, fiscalYearStart, language);
      return { text, group: year };
    };
    const uncounted = [...history].reverse().findIndex(({ actual, isOpen }) => actual !== undefined && !isOpen);
    const { frequency, index } = history[0]?.period ?? { frequency: "month", index: 0 };
    const length = PERIODS_PER_YEAR[frequency];
    return plotHistory({
      values: history.map(({ period, actual, target, baseline }) => ({
        ...{ label: label(period), value: actual },
        ...{ target, baseline },
      })),
      limits: limits && { mean: limits.mean, lower: limits.lowerLimit, upper: limits.upperLimit },
      forecast: coming.map((each) => ({ ...each, label: label(each.period) })),
      forecastFrom: coming.length === 0 ? 0 : Math.max(0, uncounted),
      width,
      height: HEIGHT,
      cycle: { length, first: index % length },
      format: (ticks) => tickTexts(ticks, kpi.unit, language),
      ...(statusOf ? { kindOf: statusOf } : {}),
    });
  }, [history, limits, coming, statusOf, width, language, fiscalYearStart, kpi.unit]);

  const place = latestSignal(analysis);
  const textOf = (at: number, signals: readonly Signal[]): string => {
    const point = history[at];
    if (point === undefined)
      return coming
        .slice(at - history.length, at - history.length + 1)
        .map(say.forecast)
        .join("");
    return say.point(point, signals, statusThen(ready, kpi, point, statusOf));
  };
  const xs = [...plot.points, ...(plot.forecast?.points ?? [])].map(({ x }) => x);
  const cursor = usePointCursor(xs, width);
  // The latest signal is named below, so a point is said to be one when somebody asks for it.
  const said = cursor.isChosen
    ? textOf(cursor.place, (analysis.signals.get(cursor.place + earlier) ?? NOTHING).slice(0, 1))
    : textOf(history.length - 1, NOTHING);

  const [first, last] = [history[0], history[history.length - 1]];
  if (first === undefined || last === undefined) return null;
  const known = history.filter(({ actual }) => actual !== undefined).length;
  const summary = [
    own.historySummary({
      name: kpi.name,
      count: known,
      period: say.period(first.period),
      other: say.period(last.period),
    }),
    ...(last.actual === undefined
      ? []
      : [own.summaryLatest({ value: say.value(last.actual), period: say.period(last.period) })]),
    ...(last.target === undefined ? [] : [own.summaryTarget({ target: say.value(last.target) })]),
    ...(analysis.limits?.ok === true
      ? [own.summarySignals({ count: [...analysis.signals.keys()].filter((at) => at >= earlier).length })]
      : []),
  ].join(" ");
  const signal = place === undefined || place < earlier ? undefined : place - earlier;
  const marks: readonly (readonly [LegendMark, string, boolean])[] = [
    ["line", own.legendValue, true],
    ["target", own.legendTarget, plot.target !== ""],
    ["limit", own.legendLimits, plot.limits !== undefined],
    ["signal", own.legendSignal, signal !== undefined],
    ["forecast", own.legendForecast, plot.forecast !== undefined],
  ];
  const named = Object.fromEntries(
    STATUSES.map((status) => [
      status,
      { text: status === "none" ? "" : statusWord(status, language), className: bands[status] },
    ]),
  );
  return (
    <div className={styles.frame}>
      <div
        ref={measure}
        role="img"
        aria-label={summary}
        aria-describedby={keysId}
        tabIndex={0}
        className={readout.chart}
        onKeyDown={cursor.onKeyDown}
      >
        <HistoryDrawing
          plot={plot}
          width={width}
          height={HEIGHT}
          kinds={named}
          signal={signal}
          openPlaces={new Set(history.flatMap(({ isOpen }, place) => (isOpen ? [place] : [])))}
          chosen={cursor.isChosen ? cursor.place : undefined}
          onPointer={cursor.onPointer}
        />
      </div>
      <span id={keysId} className={readout.spoken}>
        {own.chartKeys}
      </span>
      <p className={readout.readout} aria-live="polite">
        {said}
      </p>
      <Legend entries={marks.flatMap(([mark, text, isThere]) => (isThere ? [{ mark, text }] : []))} />
    </div>
  );
}

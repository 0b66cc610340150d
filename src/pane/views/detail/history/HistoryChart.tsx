import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { detailWords, tableWords } from "../../../../language";
import { periodCode, type Period } from "../../../../scorecard";
import { Legend, type LegendMark } from "../../../chart/Legend";
import { HistoryDrawing } from "../../../chart/HistoryDrawing";
import { plotHistory } from "../../../chart/plotHistory";
import { usePointCursor } from "../../../chart/usePointCursor";
import { useReadoutStyles } from "../../../chart/useReadoutStyles";
import { useWidth } from "../../../chart/useWidth";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import type { HistoryParts } from "./historyParts";
import { usePointWords } from "./usePointWords";

const HEIGHT = 180;

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** The past as a drawing that is one tab stop: the arrow keys go from point to point, and each is said below. */
export function HistoryChart({ kpi, history, analysis }: HistoryParts) {
  const styles = useStyles();
  const readout = useReadoutStyles();
  const { language } = usePaneLanguage();
  const own = useWords(detailWords);
  const { fiscalYearStart } = useReady().scorecard.settings;
  const say = usePointWords(kpi);
  const [width, measure] = useWidth();
  const keysId = useId();
  const { limits, signals } = analysis;
  const plot = useMemo(() => {
    const label = (period: Period): string => periodCode(period, fiscalYearStart, tableWords(language).letters);
    const forecast = analysis.forecast?.ok === true ? analysis.forecast.value : [];
    const uncounted = [...history].reverse().findIndex(({ actual, isOpen }) => actual !== undefined && !isOpen);
    return plotHistory({
      values: history.map(({ period, actual, target }) => ({ label: label(period), value: actual, target })),
      limits:
        analysis.limits?.ok === true
          ? {
              mean: analysis.limits.value.mean,
              lower: analysis.limits.value.lowerLimit,
              upper: analysis.limits.value.upperLimit,
            }
          : undefined,
      forecast: forecast.map((each) => ({ ...each, label: label(each.period) })),
      forecastFrom: Math.max(0, uncounted),
      width,
      height: HEIGHT,
      format: say.value,
    });
    // The words follow the language and the unit, which are given.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [history, analysis, width, language, fiscalYearStart, kpi.unit]);

  const coming = analysis.forecast?.ok === true ? analysis.forecast.value : [];
  const texts = [
    ...history.map((point, place) => say.point(point, signals.get(place) ?? [])),
    ...coming.map((point) => say.forecast(point)),
  ];
  const xs = [...plot.points, ...(plot.forecast?.points ?? [])].map(({ x }) => x);
  const cursor = usePointCursor(xs, width);
  const shown = cursor.isChosen ? cursor.place : history.length - 1;

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
    ...(limits?.ok === true ? [own.summarySignals({ count: signals.size })] : []),
  ].join(" ");
  const marks: readonly (readonly [LegendMark, string, boolean])[] = [
    ["line", own.legendValue, true],
    ["target", own.legendTarget, plot.target !== ""],
    ["limit", own.legendLimits, plot.limits !== undefined],
    ["signal", own.legendSignal, signals.size > 0],
    ["forecast", own.legendForecast, plot.forecast !== undefined],
  ];
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
          signals={new Set(signals.keys())}
          openPlaces={new Set(history.flatMap(({ isOpen }, place) => (isOpen ? [place] : [])))}
          chosen={cursor.isChosen ? cursor.place : undefined}
          onPointer={cursor.onPointer}
        />
      </div>
      <span id={keysId} className={readout.spoken}>
        {own.chartKeys}
      </span>
      <p className={readout.readout} aria-live="polite">
        {texts[shown]}
      </p>
      <Legend entries={marks.flatMap(([mark, text, isThere]) => (isThere ? [{ mark, text }] : []))} />
    </div>
  );
}

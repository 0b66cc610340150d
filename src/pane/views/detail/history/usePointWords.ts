import { detailWords, formatValue, periodName, statusWord } from "../../../../language";
import type { Signal } from "../../../../insight";
import type { Kpi, Period, Status } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import type { ForecastPoint } from "./analyse";
import type { HistoryPoint } from "../../../../session";

/** The points of a history in words, in the KPI's unit. */
export interface PointWords {
  value(value: number): string;
  period(period: Period): string;
  range(low: number, high: number): string;
  /** What there is to say of a value beside its number. */
  remarks(point: HistoryPoint, signals: readonly Signal[]): readonly string[];
  /** Why something is a signal. */
  rule(signal: Signal): string;
  point(point: HistoryPoint, signals: readonly Signal[], status: Status | undefined): string;
  forecast(point: ForecastPoint): string;
}

export function usePointWords({ unit }: Pick<Kpi, "unit">): PointWords {
  const { language } = usePaneLanguage();
  const own = useWords(detailWords);
  const { fiscalYearStart } = useReady().scorecard.settings;
  const value = (each: number): string => formatValue(each, unit, language);
  const period = (each: Period): string => periodName(each, fiscalYearStart, language);
  const range = (low: number, high: number): string =>
    own.range({ value: formatValue(low, "", language), other: value(high) });
  const rule = ({ rule: name, direction }: Signal): string => own.signalRules[name][direction];
  const remarks: PointWords["remarks"] = ({ isOpen }, signals) => [
    ...(isOpen ? [own.pointOpen] : []),
    ...signals.map((signal) => own.signal({ text: rule(signal) })),
  ];
  return {
    value,
    period,
    range,
    rule,
    remarks,
    point: (point, signals, status) => {
      const { actual, target } = point;
      if (actual === undefined) return own.pointMissing({ period: period(point.period) });
      return [
        own.point({ period: period(point.period), value: value(actual) }),
        ...(target === undefined ? [] : [own.pointTarget({ target: value(target) })]),
        ...(status === undefined ? [] : [statusWord(status, language)]),
        ...remarks(point, signals),
      ].join(" · ");
    },
    forecast: (point) =>
      own.pointForecast({
        period: period(point.period),
        value: value(point.value),
        list: range(point.low, point.high),
      }),
  };
}

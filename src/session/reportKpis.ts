import { xmr } from "../insight";
import { explain, firstDay, lastDay, type Kpi, type Period } from "../scorecard";
import type { DashboardWords, ReportKpi, ReportNeed } from "../workbook";
import { accumulates } from "./accumulates";
import { kpiHistory, type HistoryPoint } from "./kpiHistory";
import type { Ready } from "./state";

/** So many periods are drawn. */
const DRAWN = 12;
/**
 * What a report tells of a KPI that somebody asks about, up to the period whose numbers it shows.
 *
 * @param need - what is known of its initiative and of what was said last
 */
export function reportKpi(state: Ready, kpi: Kpi, shown: Period, need: ReportNeed, words: DashboardWords): ReportKpi {
  const { scorecard, evaluation } = state;
  const { fiscalYearStart } = scorecard.settings;
  const end = lastDay(shown, fiscalYearStart);
  const history = kpiHistory(state, kpi).filter(({ period }) => firstDay(period, fiscalYearStart) <= end);
  const explanation = explain(scorecard, evaluation, kpi.id);
  return {
    ...{ kpi: need.kpi, unit: need.unit },
    points: history.slice(-DRAWN).map(({ period, actual, target }) => ({
      ...{ label: words.periodLabel(period, fiscalYearStart), actual, target },
    })),
    said: [
      ...(explanation === undefined ? [] : words.explained(explanation)),
      ...signalOf(kpi, history, words, fiscalYearStart),
      ...besides(need, words),
    ],
  };
}

/** What of its ups and downs is no chance; nothing of values that build upon each other. */
function signalOf(
  kpi: Kpi,
  history: readonly HistoryPoint[],
  { signals, ...words }: Pick<DashboardWords, "signals" | "periodName">,
  fiscalYearStart: number,
): readonly string[] {
  if (accumulates(kpi)) return [];
  const counted = history.flatMap(({ period, actual, isOpen }) =>
    actual === undefined || isOpen ? [] : [{ period, value: actual }],
  );
  const limits = xmr(counted.map(({ value }) => value));
  if (!limits.ok) return [signals.tooFew(limits.problem)];
  const latest = limits.value.signals.at(-1);
  const period = counted[latest?.last ?? -1]?.period;
  if (latest === undefined || period === undefined) return [signals.none];
  return [signals.found({ ...latest, period: words.periodName(period, fiscalYearStart) })];
}

function besides({ owner, initiative, said }: ReportNeed, words: DashboardWords): readonly string[] {
  const { headings, pages } = words;
  const of = (label: string, text: string): string => `${label}: ${text}`;
  return [
    ...(owner === "" ? [] : [of(headings.owner, owner)]),
    initiative === undefined
      ? pages.noInitiative
      : of(pages.initiative, initiative.isLate ? pages.late({ name: initiative.name }) : initiative.name),
    ...(said === undefined ? [] : [of(pages.said, `${said.note} (${said.by}, ${said.day})`)]),
  ];
}

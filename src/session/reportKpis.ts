import { xmr } from "../insight";
import { explain, firstDay, lastDay, type Kpi, type Period } from "../scorecard";
import type { DashboardWords, ReportKpi, ReportNeed } from "../workbook";
import { accumulates } from "./accumulates";
import { kpiHistory, type HistoryPoint } from "./kpiHistory";
import type { Ready } from "./state";

/** So many periods are drawn. */
const DRAWN = 12;
/** Behind the label of a period that is not over. */
const OPEN = " *";

/**
 * What a report tells of a KPI that somebody asks about, up to the period whose numbers it shows. A period that is not over has no target:
 * that is of the whole of it, which what has come so far is no answer to.
 *
 * @param need - what is known of its initiative and of what was said last
 */
export function reportKpi(state: Ready, kpi: Kpi, shown: Period, need: ReportNeed, words: DashboardWords): ReportKpi {
  const { scorecard, evaluation } = state;
  const { fiscalYearStart } = scorecard.settings;
  const end = lastDay(shown, fiscalYearStart);
  const history = kpiHistory(state, kpi).filter(({ period }) => firstDay(period, fiscalYearStart) <= end);
  const explanation = explain(scorecard, evaluation, kpi.id);
  const drawn = history.slice(-DRAWN);
  const labels = words.periodLabels(
    drawn.map(({ period }) => period),
    fiscalYearStart,
  );
  return {
    ...{ kpi: need.kpi, unit: need.unit },
    points: drawn.map(({ actual, target, isOpen }, place) => ({
      label: `${labels[place] ?? ""}${isOpen ? OPEN : ""}`,
      ...{ actual, target: isOpen ? undefined : target },
    })),
    said: [
      ...(explanation === undefined ? [] : words.explained(explanation)),
      ...signalOf(kpi, history, words, fiscalYearStart),
      ...(drawn.some(({ isOpen }) => isOpen) ? [words.pages.open] : []),
      ...besides(need, words),
    ],
  };
}

/** What of its ups and downs in the periods that are drawn is no chance; nothing of values that build upon each other. */
function signalOf(
  kpi: Kpi,
  history: readonly HistoryPoint[],
  { signals, ...words }: Pick<DashboardWords, "signals" | "periodName">,
  fiscalYearStart: number,
): readonly string[] {
  if (accumulates(kpi)) return [];
  const drawn = new Set(history.slice(-DRAWN).map(({ period }) => period));
  const counted = history.flatMap(({ period, actual, isOpen }) =>
    actual === undefined || isOpen ? [] : [{ period, value: actual }],
  );
  const limits = xmr(counted.map(({ value }) => value));
  if (!limits.ok) return [signals.tooFew(limits.problem)];
  const last = limits.value.signals.at(-1)?.last;
  // Of those that end in the same period the first is the strongest.
  const latest = limits.value.signals.find((signal) => signal.last === last);
  const period = counted[last ?? -1]?.period;
  if (latest === undefined || period === undefined) return [signals.none];
  if (!drawn.has(period)) return [signals.noneShown];
  const text = signals.rules[latest.rule][latest.direction];
  return [signals.found({ text, period: words.periodName(period, fiscalYearStart) })];
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

import { contributionOf, needingAttention } from "../insight";
import {
  failure,
  lastDay,
  parsePeriod,
  serialOf,
  success,
  type Initiative,
  type KpiEvaluation,
  type KpiId,
  type Period,
} from "../scorecard";
import {
  bandsOf,
  kpiPages,
  mapPage,
  needsPage,
  readCheckIns,
  type CheckIn,
  type DashboardWords,
  type Deviation,
  type ReportNeed,
  type ReportPage,
} from "../workbook";
import { askedFirst } from "./askedFirst";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { planOf } from "./planOf";
import { reportKpi } from "./reportKpis";
import type { Ready } from "./state";

export interface ReportChoices {
  /** How far a value is from its target. */
  readonly deviation: Deviation;
  /** The KPIs that have a block of their own, in the order of the scorecard; those that cost the most where nobody has chosen. */
  readonly asked?: readonly KpiId[] | undefined;
}

/** Longer lists are for the pane. */
const MOST_NEEDS = 20;

/**
 * What follows the dashboard in a report: what needs action, those that cost the most first, the strategy map, and a block for each KPI that
 * somebody asks about.
 */
export async function reportPages(
  context: SessionContext,
  state: Ready,
  { period, deviation, asked = askedFirst(state) }: ReportChoices & { readonly period: Period },
  words: DashboardWords,
): Outcome<readonly ReportPage[]> {
  const said = await readCheckIns();
  if (!said.ok) return failure(said.problem);
  const { evaluation, language } = state;
  const statuses = context.words[language];
  const plan = planOf(state);
  const statusOf = (node: Pick<KpiEvaluation, "status" | "state">): string =>
    node.state === "error" ? statuses.failed : statuses[node.status];
  const latest = latestOf(said.value, state, period);
  const all = needingAttention(evaluation, new Map());
  const toldOf = (kpi: KpiEvaluation): ReportNeed =>
    needOf(state, kpi, plan.initiatives, statusOf(kpi), latest.get(kpi.id), words);
  const needs = all.slice(0, MOST_NEEDS).map(({ kpi }) => toldOf(kpi));
  const map = {
    ...{ evaluation, bands: bandsOf(evaluation, plan.links), words, statusOf },
    scoreText: words.scoreText,
  };
  const blocks = state.scorecard.kpis.flatMap((kpi) => {
    const evaluated = evaluation.kpis.get(kpi.id);
    return evaluated && asked.includes(kpi.id) ? [reportKpi(state, kpi, period, toldOf(evaluated), words)] : [];
  });
  return success([
    ...[needsPage(needs, deviation, all.length - needs.length, words), mapPage(map)],
    ...kpiPages(blocks, words),
  ]);
}

function needOf(
  { scorecard, moment, dateSystem }: Ready,
  kpi: KpiEvaluation,
  initiatives: readonly Initiative[],
  status: string,
  checkIn: CheckIn | undefined,
  words: DashboardWords,
): ReportNeed {
  const definition = scorecard.kpis.find(({ id }) => id === kpi.id);
  const due = ({ due: day }: Initiative): number => day ?? Infinity;
  const [initiative] = initiatives
    .filter(({ parent, progress = 0 }) => progress < 1 && (parent === kpi.id || parent === kpi.parent))
    .sort((one, other) => (due(one) < due(other) ? -1 : due(one) > due(other) ? 1 : 0));
  return {
    ...{ kpi, status, points: contributionOf(kpi), unit: definition?.unit ?? "", owner: definition?.owner ?? "" },
    initiative: initiative && {
      name: initiative.name,
      due: initiative.due === undefined ? undefined : serialOf(initiative.due, dateSystem),
      isLate: due(initiative) < moment.today,
    },
    said: checkIn && { note: checkIn.note, by: checkIn.by, day: words.dayName(checkIn.at) },
  };
}

/** What was said last of each KPI, of periods that were over by then. */
function latestOf(
  said: readonly CheckIn[],
  { scorecard: { settings } }: Ready,
  period: Period,
): ReadonlyMap<CheckIn["kpi"], CheckIn> {
  const end = lastDay(period, settings.fiscalYearStart);
  const isKnown = ({ period: code, note }: CheckIn): boolean => {
    const about = parsePeriod(code, settings);
    return note !== "" && about !== undefined && lastDay(about, settings.fiscalYearStart) <= end;
  };
  return new Map(said.filter(isKnown).map((each) => [each.kpi, each]));
}

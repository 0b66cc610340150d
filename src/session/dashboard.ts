import { failure, serialOf } from "../scorecard";
import {
  dashboardMark,
  WHOLE,
  dashboardState as stateOf,
  freezeDashboard as freeze,
  makeDashboard as make,
  removeDashboard as remove,
  scopeIn,
  showDashboard as show,
  type DashboardLanguages,
  type DashboardState,
  type Deviation,
  type FormerDashboard,
  type MadeDashboard,
} from "../workbook";
import { ownOf, writable, type SessionContext } from "./context";
import { keepHistory } from "./keepHistory";
import type { Outcome } from "./outcome";
import { periodShown } from "./periodShown";
import { reportPages, type ReportChoices } from "./reportPages";
import { upgradeTables } from "./upgradeTables";

export interface DashboardChoices {
  /** Takes back that it has been made again. */
  readonly former?: FormerDashboard | undefined;
  /** How far a value is from its target; not given, as the sheet says it already. */
  readonly deviation?: Deviation | undefined;
}

/**
 * Makes the dashboard sheet, or makes it again with the entries that there are now. What earlier periods said comes from the
 * history, which is written first where the workbook lacks it.
 *
 * @param languages - what the sheet says; it is made in the language of the workbook
 */
export async function makeDashboard(
  context: SessionContext,
  languages: DashboardLanguages,
  scope = WHOLE,
  { former, deviation }: DashboardChoices = {},
): Outcome<MadeDashboard> {
  const upgraded = await upgradeTables(context);
  if (!upgraded.ok) return upgraded;
  const seen = await context.refresh();
  const state = seen.ok ? writable(context) : seen;
  if (!state.ok) return state;
  if (context.kept()?.sheet === undefined) await keepHistory(context);
  const { scorecard, evaluation, language } = state.value;
  const made = await make({
    ...{ scorecard, evaluation, scope: scopeIn(scope, scorecard), former, deviation },
    ...{ words: languages[language], failed: context.words[language].failed },
  });
  await context.refresh();
  return made;
}

/**
 * Keeps what the dashboard shows on a sheet of its own, as values, and below it what needs action and the map; a dashboard that is not there, is behind or lacks charts is made first.
 * Where Excel calculates on command only it may show what no longer holds, so nothing is kept.
 *
 * @param languages - as for the dashboard
 * @param wanted - how far values are from their targets, as the dashboard says it when left out; and which KPIs have a block of their own
 */
export async function freezeDashboard(
  context: SessionContext,
  languages: DashboardLanguages,
  wanted: Partial<ReportChoices> = {},
): Outcome<MadeDashboard> {
  const seen = await context.refresh();
  const before = seen.ok ? writable(context) : seen;
  if (!before.ok) return before;
  if (before.value.manualCalculation) return failure({ kind: "calculation-manual" });
  const standing = await dashboardState(context);
  if (!standing.ok) return standing;
  const { sheet, behind, typedOver, chartsGone } = standing.value;
  const deviation = wanted.deviation ?? standing.value.deviation;
  const isOtherwise = deviation !== standing.value.deviation;
  if (sheet === undefined || behind > 0 || typedOver.length > 0 || chartsGone > 0 || isOtherwise) {
    const made = await makeDashboard(context, languages, WHOLE, { deviation });
    if (!made.ok) return made;
  }
  const state = writable(context);
  if (!state.ok) return state;
  const { scorecard, evaluation, language, asOf, values, dateSystem } = state.value;
  const period = periodShown(state.value);
  const pages = await reportPages(
    context,
    state.value,
    { period, deviation, asked: wanted.asked },
    languages[language],
  );
  if (!pages.ok) return pages;
  return freeze({
    ...{ scorecard, evaluation, scope: scopeIn(WHOLE, scorecard), period, pages: pages.value },
    ...{ asOf: serialOf(asOf ?? values.today, dateSystem), today: serialOf(values.today, dateSystem) },
    ...{ words: languages[language], failed: context.words[language].failed },
  });
}

/** Deletes the sheet. */
export async function removeDashboard(context: SessionContext, scope = WHOLE): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const removed = await remove(scopeIn(scope, state.value.scorecard));
  await context.refresh();
  return removed;
}

/** Whether there is a dashboard sheet, and whether its rows are those of the scorecard. */
export async function dashboardState(context: SessionContext, scope = WHOLE): Outcome<DashboardState> {
  const now = context.store.getState();
  if (now.kind !== "ready") return failure({ kind: "no-scorecard" });
  const state = ownOf(context, now);
  if (!state.ok) return state;
  const { evaluation, scorecard, others } = state.value;
  return stateOf(
    evaluation,
    scorecard,
    scopeIn(scope, scorecard),
    others.map((each) => each.scorecard),
  );
}

/** Brings the sheet to the front. */
export async function showDashboard({ store }: SessionContext, scope = WHOLE): Outcome {
  const state = store.getState();
  return show(dashboardMark(state.kind === "ready" ? scopeIn(scope, state.scorecard) : scope));
}

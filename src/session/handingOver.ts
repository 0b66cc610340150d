import { failure, success } from "../scorecard";
import {
  dashboardMark,
  readDeck as read,
  scopeIn,
  takePictures as take,
  WHOLE,
  type DashboardLanguages,
  type Deck,
  type Picture,
} from "../workbook";
import { writable, type SessionContext } from "./context";
import { dashboardState } from "./dashboard";
import type { Outcome } from "./outcome";
import { periodShown } from "./periodShown";

/**
 * What a presentation shows of the dashboard of the whole. Where Excel calculates on command only it may show what no longer holds, and
 * where somebody has written over a formula it shows what they wrote, so nothing is read.
 *
 * @param languages - as for the dashboard
 */
export async function readDeck(context: SessionContext, languages: DashboardLanguages): Outcome<Deck> {
  const seen = await context.refresh();
  const state = seen.ok ? writable(context) : seen;
  if (!state.ok) return state;
  const { scorecard, evaluation, language, manualCalculation } = state.value;
  if (manualCalculation) return failure({ kind: "calculation-manual" });
  const standing = await dashboardState(context);
  if (!standing.ok) return standing;
  const { sheet, behind, typedOver } = standing.value;
  if (sheet !== undefined && behind > 0) return failure({ kind: "dashboard-outdated", sheet, rows: behind });
  if (sheet !== undefined && typedOver.length > 0)
    return failure({ kind: "dashboard-typed-over", sheet, addresses: typedOver });
  const deck = await read({
    ...{ scorecard, evaluation, scope: scopeIn(WHOLE, scorecard) },
    ...{ words: languages[language], failed: context.words[language].failed },
  });
  if (!deck.ok) return deck;
  // It bears the period of a report; the cell has its last day, which names no quarter.
  const period = languages[language].periodName(periodShown(state.value), scorecard.settings.fiscalYearStart);
  return success({ ...deck.value, period, language });
}

/**
 * Pictures of a dashboard and of its charts; none where there is no such sheet. Where Excel calculates on command only they may show what no
 * longer holds, so none are taken.
 */
export async function takePictures(context: SessionContext, scope = WHOLE): Outcome<readonly Picture[]> {
  const state = writable(context);
  if (!state.ok) return state;
  if (state.value.manualCalculation) return failure({ kind: "calculation-manual" });
  return take(dashboardMark(scopeIn(scope, state.value.scorecard)));
}

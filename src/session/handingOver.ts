import { failure } from "../scorecard";
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
import type { Outcome } from "./outcome";

/**
 * What a presentation shows of the dashboard of the whole. Where Excel calculates on command only it may show what no longer holds, so
 * nothing is read.
 *
 * @param languages - as for the dashboard
 */
export async function readDeck(context: SessionContext, languages: DashboardLanguages): Outcome<Deck> {
  const state = writable(context);
  if (!state.ok) return state;
  const { scorecard, evaluation, language, manualCalculation } = state.value;
  if (manualCalculation) return failure({ kind: "calculation-manual" });
  return read({
    ...{ scorecard, evaluation, scope: scopeIn(WHOLE, scorecard) },
    ...{ words: languages[language], failed: context.words[language].failed },
  });
}

/** Pictures of a dashboard and of its charts; none where there is no such sheet. */
export async function takePictures(context: SessionContext, scope = WHOLE): Outcome<readonly Picture[]> {
  const state = writable(context);
  return state.ok ? take(dashboardMark(scopeIn(scope, state.value.scorecard))) : state;
}

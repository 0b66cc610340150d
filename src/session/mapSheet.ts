import { failure } from "../scorecard";
import {
  makeMapSheet as make,
  mapSheetState as stateOf,
  mapMark,
  removeMapSheet as remove,
  showDashboard as show,
  type DashboardLanguages,
  type FormerMap,
  type MadeMap,
  type MapSheetState,
} from "../workbook";
import { ownOf, writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { planOf } from "./planOf";
import { upgradeTables } from "./upgradeTables";

export interface MapChoices {
  /** Frames and arrows are drawn over the cells; not given, as the sheet has them already. */
  readonly isDrawn?: boolean | undefined;
  /** Takes back that it has been made again. */
  readonly former?: FormerMap | undefined;
}

/**
 * Makes the sheet with the strategy map, or makes it again with the objectives and arrows that there are now.
 *
 * @param languages - what the sheet says; it is made in the language of the workbook
 */
export async function makeMapSheet(
  context: SessionContext,
  languages: DashboardLanguages,
  { isDrawn, former }: MapChoices = {},
): Outcome<MadeMap> {
  const upgraded = await upgradeTables(context);
  if (!upgraded.ok) return upgraded;
  const seen = await context.refresh();
  const state = seen.ok ? writable(context) : seen;
  if (!state.ok) return state;
  const { scorecard, evaluation, language, values } = state.value;
  return make({
    ...{ scorecard, evaluation, links: planOf(state.value).links, words: languages[language] },
    ...{ isDrawn, former, today: values.today },
  });
}

/** Deletes the sheet. */
export async function removeMapSheet(context: SessionContext): Outcome {
  const state = writable(context);
  return state.ok ? remove(mapMark(state.value.scorecard)) : state;
}

/** Whether there is a sheet with the map, and whether it shows what there is. */
export async function mapSheetState(context: SessionContext): Outcome<MapSheetState> {
  const now = context.store.getState();
  if (now.kind !== "ready") return failure({ kind: "no-scorecard" });
  const state = ownOf(context, now);
  if (!state.ok) return state;
  const { evaluation, scorecard } = state.value;
  return stateOf(evaluation, planOf(state.value).links, scorecard);
}

/** Brings the sheet to the front. */
export async function showMapSheet({ store }: SessionContext): Outcome {
  const state = store.getState();
  return state.kind === "ready" ? show(mapMark(state.scorecard)) : failure({ kind: "no-scorecard" });
}

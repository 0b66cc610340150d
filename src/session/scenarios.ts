import type { Supposition } from "../insight";
import { forgetScenario as forget, keepScenario as keep, readScenarios as read, type Scenario } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import type { Ready } from "./state";

/** What has been supposed and kept by name in the scorecard that is shown, in the order of the names. */
export const readScenarios = ({ store }: SessionContext): Outcome<readonly Scenario[]> => {
  const state = store.getState();
  return read(state.kind === "ready" ? ownerOf(state) : undefined);
};

/** What is kept with a scenario of a scorecard below the top one. */
const ownerOf = ({ scorecard: { settings, among } }: Ready): string | undefined =>
  among === "below" ? settings.id : undefined;

/**
 * Keeps what is supposed by a name, in the place of what was kept by that name; scores know nothing of it.
 *
 * @returns the scenario, and what it has taken the place of: to keep that again, or to forget the new one, takes the action back
 */
export async function keepScenario(
  context: SessionContext,
  name: string,
  supposition: Supposition,
): Outcome<{ readonly kept: Scenario; readonly before: Scenario | undefined }> {
  const state = writable(context);
  return state.ok ? keep(name, supposition, ownerOf(state.value)) : state;
}

/** Forgets a scenario. To keep it again takes it back. */
export async function forgetScenario(context: SessionContext, id: string): Outcome {
  const state = writable(context);
  return state.ok ? forget(id) : state;
}

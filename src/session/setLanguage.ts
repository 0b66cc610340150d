import type { WorkbookLanguage } from "../workbook";
import { writable, type SessionContext } from "./context";
import { save } from "./save";
import type { Outcome } from "./outcome";

/** Sets the language of the words that cells show. */
export async function setLanguage(context: SessionContext, language: WorkbookLanguage): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const { id, name } = state.value.scorecard.settings;
  const revision = state.value.revisions.get(id) ?? 0;
  const cells = { Language: language };
  return save(context, undefined, [{ kind: "change", table: "settings", id, revision, name, cells }]);
}

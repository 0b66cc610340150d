import { failure, perspectiveId, type PerspectiveId } from "../scorecard";
import { branchFormulas, newId } from "../workbook";
import { checkName, checkWeight, writable, type SessionContext } from "./context";
import { changedEntryCells, newEntryCells, nextOrder } from "./entryCells";
import { save } from "./save";
import type { Outcome, PerspectiveDraft } from "./session";

export async function savePerspective(context: SessionContext, draft: PerspectiveDraft): Outcome<PerspectiveId> {
  const state = writable(context);
  if (!state.ok) return state;
  const name = checkName(state.value, draft.name, draft.id);
  if (!name.ok) return name;
  const weight = checkWeight(name.value, draft.weight);
  if (!weight.ok) return weight;
  const { perspectives } = state.value.scorecard;

  if (draft.id === undefined) {
    const id = perspectiveId(newId("p"));
    const cells = newEntryCells(name.value, weight.value, nextOrder(perspectives));
    const native = branchFormulas("perspective", state.value.scorecard.settings.rollUp, context.words, undefined);
    return save(context, id, [{ kind: "add", table: "perspectives", id, cells, native }]);
  }
  const { id, revision = 0 } = draft;
  const entry = perspectives.find((perspective) => perspective.id === id);
  if (entry === undefined) return failure({ kind: "row-gone", name: name.value });
  const cells = changedEntryCells(entry, name.value, weight.value);
  if (Object.keys(cells).length === 0) return save(context, id, []);
  return save(context, id, [{ kind: "change", table: "perspectives", id, revision, name: entry.name, cells }]);
}

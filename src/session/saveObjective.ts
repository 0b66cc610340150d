import { failure, objectiveId, type ObjectiveId } from "../scorecard";
import { branchFormulas, newId, type RowInput } from "../workbook";
import { checkName, checkWeight, writable, type SessionContext } from "./context";
import { changedEntryCells, newEntryCells, nextOrder } from "./entryCells";
import { save } from "./save";
import type { ObjectiveDraft, Outcome } from "./session";

export async function saveObjective(context: SessionContext, draft: ObjectiveDraft): Outcome<ObjectiveId> {
  const state = writable(context);
  if (!state.ok) return state;
  const name = checkName(state.value, draft.name, draft.id);
  if (!name.ok) return name;
  const weight = checkWeight(name.value, draft.weight);
  if (!weight.ok) return weight;
  const { objectives } = state.value.scorecard;
  const lastOrder = nextOrder(objectives.filter(({ parent }) => parent === draft.parent));

  if (draft.id === undefined) {
    const id = objectiveId(newId("o"));
    const cells = { ...newEntryCells(name.value, weight.value, lastOrder), Parent: draft.parent };
    const native = branchFormulas("objective", state.value.scorecard.settings.rollUp, context.words, undefined);
    return save(context, id, [{ kind: "add", table: "objectives", id, cells, native }]);
  }
  const { id, revision = 0 } = draft;
  const entry = objectives.find((objective) => objective.id === id);
  if (entry === undefined) return failure({ kind: "row-gone", name: name.value });
  const cells: RowInput<"objectives"> = {
    ...changedEntryCells(entry, name.value, weight.value),
    ...(draft.parent === entry.parent ? {} : { Parent: draft.parent, Order: lastOrder }),
  };
  if (Object.keys(cells).length === 0) return save(context, id, []);
  return save(context, id, [{ kind: "change", table: "objectives", id, revision, name: entry.name, cells }]);
}

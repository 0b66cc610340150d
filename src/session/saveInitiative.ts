import { cleanName, failure, initiativeId, nameLengthProblem, type InitiativeId } from "../scorecard";
import { deletion, initiativeCells, newId } from "../workbook";
import { writable, type SessionContext } from "./context";
import { changedCells } from "./entryCells";
import { planOf } from "./planOf";
import { save } from "./save";
import type { InitiativeDraft } from "./drafts";
import type { Outcome } from "./outcome";
import { upgradeTables } from "./upgradeTables";

/** Writes an initiative, new or changed. */
export async function saveInitiative(context: SessionContext, draft: InitiativeDraft): Outcome<InitiativeId> {
  const state = await upgradeTables(context);
  if (!state.ok) return state;
  const name = cleanName(draft.name);
  if (name === "") return failure({ kind: "name-empty" });
  const before = planOf(state.value).initiatives.find(({ id }) => id === draft.id);
  const tooLong = nameLengthProblem(name, before?.name);
  if (tooLong) return failure(tooLong);
  const cells = initiativeCells({ ...draft, name });
  if (draft.id === undefined) {
    const id = initiativeId(newId("i"));
    return save(context, id, [{ kind: "add", table: "initiatives", id, cells }]);
  }
  const { id, revision = 0 } = draft;
  if (before === undefined) return failure({ kind: "row-gone", name });
  const changed = changedCells(initiativeCells(before), cells);
  if (Object.keys(changed).length === 0) return save(context, id, []);
  return save(context, id, [{ kind: "change", table: "initiatives", id, revision, name: before.name, cells: changed }]);
}

/** Takes an initiative out. The row stays, marked as deleted. */
export async function removeInitiative(context: SessionContext, id: InitiativeId): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const initiative = planOf(state.value).initiatives.find((each) => each.id === id);
  if (initiative === undefined) return failure({ kind: "row-gone", name: "" });
  const { name, revision } = initiative;
  return save(context, undefined, [{ kind: "change", table: "initiatives", id, revision, name, cells: deletion() }]);
}

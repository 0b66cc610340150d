import { treeOf, type ObjectiveId } from "../scorecard";
import { writable, type SessionContext } from "./context";
import { orderWrites } from "./orderWrites";
import type { Outcome } from "./outcome";
import { save } from "./save";

/** Gives the strategic objectives of each perspective the order in which they stand in `ids`, in one batch; those that are not named come last, as they were. */
export async function reorder(context: SessionContext, ids: readonly ObjectiveId[]): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const { scorecard, revisions } = state.value;
  const places = new Map(ids.map((id, place) => [id, place]));
  const placeOf = (id: ObjectiveId): number => places.get(id) ?? ids.length;
  const tree = treeOf(scorecard);
  const writes = tree.perspectives.flatMap(({ id }) =>
    orderWrites(
      "objectives",
      [...tree.objectivesOf(id)].sort((one, other) => placeOf(one.id) - placeOf(other.id)),
      revisions,
    ),
  );
  return save(context, undefined, writes);
}

import { failure, linkId, success, type Link, type LinkId } from "../scorecard";
import { deletion, linkCells, newId } from "../workbook";
import { writable, type SessionContext } from "./context";
import { changedCells } from "./entryCells";
import { planOf } from "./planOf";
import { save } from "./save";
import type { LinkDraft } from "./drafts";
import type { Outcome } from "./outcome";
import type { Ready } from "./state";
import { upgradeTables } from "./upgradeTables";

/** Draws an arrow of the strategy map. One that is there already is kept, with the note that is given. */
export async function saveLink(context: SessionContext, { from, to, note }: LinkDraft): Outcome<LinkId> {
  const state = await upgradeTables(context);
  if (!state.ok) return state;
  const { objectives } = state.value.scorecard;
  const [cause, effect] = [from, to].map((id) => objectives.find((each) => each.id === id));
  if (cause === undefined || effect === undefined)
    return failure({ kind: "row-gone", name: cause?.name ?? effect?.name ?? "" });
  if (from === to) return failure({ kind: "link-to-itself", name: cause.name });
  const existing = linkIn(state.value);
  if (existing === undefined) {
    const id = linkId(newId("l"));
    const cells = linkCells({ from, to, note });
    const drawn = await save(context, id, [{ kind: "add", table: "links", id, cells }]);
    const now = writable(context);
    if (drawn.ok || drawn.problem.kind !== "row-changed" || !now.ok) return drawn;
    // A colleague has drawn the same one at the same time.
    const theirs = linkIn(now.value);
    return theirs?.note === note.trim() ? success(theirs.id) : drawn;
  }
  const { id, revision } = existing;
  if (existing.note === note.trim()) return success(id);
  const cells = changedCells(linkCells(existing), linkCells({ from, to, note }));
  return save(context, id, [{ kind: "change", table: "links", id, revision, name: cause.name, cells }]);

  function linkIn(now: Ready): Link | undefined {
    return planOf(now).links.find((link) => link.from === from && link.to === to);
  }
}

/** Takes an arrow away, also one whose end is gone. */
export async function removeLink(context: SessionContext, id: LinkId): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  // One whose end is gone is no longer among the links, and can be taken away all the same.
  const revision = (state.value.revisions as ReadonlyMap<string, number>).get(id) ?? 0;
  return save(context, undefined, [{ kind: "change", table: "links", id, revision, name: "", cells: deletion() }]);
}

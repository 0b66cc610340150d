import { mapWords } from "../../../../language";
import type { Link, ObjectiveId } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import type { Ends } from "../layout/arrange";
import type { MapContents } from "../mapOf";

export interface LinkActions {
  /** The names of cause and effect. */
  named(link: Ends): { readonly name: string; readonly other: string };
  add(from: ObjectiveId, to: ObjectiveId): void;
  remove(link: Link): void;
  /** The effect becomes the cause. */
  reverse(link: Link): void;
}

/** What changes the arrows. Each change says what it was, and can be taken back. */
export function useLinkActions({ objectives, links }: Pick<MapContents, "objectives" | "links">): LinkActions {
  const own = useWords(mapWords);
  const session = useSession();
  const { succeed, report } = useNotices();
  const named = ({ from, to }: Ends) => ({
    name: objectives.get(from)?.name ?? "",
    other: objectives.get(to)?.name ?? "",
  });

  /** @param changes - how many changes there are to take back */
  const succeedWithUndo = (text: string, changes: number): void =>
    succeed(text, {
      label: own.undo,
      run: async () => {
        for (let left = changes; left > 1; left -= 1) {
          const undone = await session.undo();
          if (!undone.ok) return report(undone, () => "");
        }
        return report(await session.undo(), () => own.undone);
      },
    });

  const add = useAction(async (from: ObjectiveId, to: ObjectiveId) => {
    const saved = await session.saveLink({ from, to, note: "" });
    if (saved.ok) succeedWithUndo(own.linkAdded(named({ from, to })), 1);
    else report(saved, () => "");
  });
  const remove = useAction(async ({ id, from, to }: Link) => {
    const removed = await session.removeLink(id);
    if (removed.ok) succeedWithUndo(own.linkRemoved(named({ from, to })), 1);
    else report(removed, () => "");
  });
  const reverse = useAction(async ({ id, from, to, note }: Link) => {
    const isThere = links.some((link) => link.from === to && link.to === from);
    const saved = isThere ? undefined : await session.saveLink({ from: to, to: from, note });
    if (saved?.ok === false) return report(saved, () => "");
    const removed = await session.removeLink(id);
    if (!removed.ok) return report(removed, () => "");
    return succeedWithUndo(own.linkReversed(named({ from: to, to: from })), isThere ? 1 : 2);
  });

  return {
    named,
    add: (from, to) => {
      const known = links.some((link) => link.from === from && link.to === to);
      if (known) succeed(own.alreadyLinked(named({ from, to })));
      else add.run(from, to);
    },
    remove: remove.run,
    reverse: reverse.run,
  };
}

import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import type { InitiativeStart } from "../../frame/view";

/** Opens an initiative of the whole with what has been found filled in; `undefined` where nothing can be written. */
export function useInitiativeFor(): ((start: InitiativeStart) => void) | undefined {
  const { open } = useNavigation();
  const { readOnly, scorecard } = useReady();
  if (readOnly) return undefined;
  return ({ name, note }) =>
    open({
      ...({ kind: "initiative", id: undefined, parent: scorecard.settings.id } as const),
      start: { name: breakable(name), note: breakable(note) },
    });
}

/** Cells hold what a person would type. */
const breakable = (text: string): string => text.replaceAll("\u00a0", " ");

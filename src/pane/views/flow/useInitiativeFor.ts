import { flowKpis } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { useReadyOrEmpty } from "../../frame/session";
import type { InitiativeStart } from "../../frame/view";

/**
 * Opens an initiative with what has been found filled in: for the KPI on which it is to be seen, where there is one, so that its page can
 * tell later what came of it, else for the whole. `undefined` where nothing can be written, or there is no
 * scorecard.
 */
export function useInitiativeFor(): ((start: InitiativeStart) => void) | undefined {
  const { open } = useNavigation();
  const ready = useReadyOrEmpty();
  if (ready === undefined || ready.readOnly) return undefined;
  const { scorecard } = ready;
  const [kpi] = flowKpis(scorecard.kpis);
  return ({ name, note }) =>
    open({
      ...({ kind: "initiative", id: undefined, parent: kpi?.id ?? scorecard.settings.id } as const),
      start: { name: breakable(name), note: breakable(note) },
    });
}

/** Cells hold what a person would type. */
const breakable = (text: string): string => text.replaceAll("\u00a0", " ");

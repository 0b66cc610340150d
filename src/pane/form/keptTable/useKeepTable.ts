import { keptTableWords, problemText } from "../../../language";
import type { KeptKind } from "../../../scorecard";
import type { KeptColumns } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction, type Action } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";

/** Keeps a table, or none, and says so with a way back to what was kept before. */
export function useKeepTable(kind: KeptKind, onKept: () => void): Action<[columns: KeptColumns, address: string]> {
  const own = useWords(keptTableWords);
  const { language } = usePaneLanguage();
  const session = useSession();
  const { succeed, fail, report } = useNotices();
  return useAction(async (columns: KeptColumns, address: string) => {
    const kept = await session.keepTable(kind, columns);
    if (!kept.ok) {
      fail(problemText(kept.problem, language));
      return;
    }
    const run = async (): Promise<void> => {
      report(await session.keepTable(kind, kept.value), () => own.undone);
      onKept();
    };
    succeed(address === "" ? own.forgotten : own.kept({ address }), { label: own.undo, run, isOnlyHere: true });
    onKept();
  });
}

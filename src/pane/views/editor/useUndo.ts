import { useCallback, useMemo } from "react";
import { editorWords } from "../../../language";
import type { NoticeAction } from "../../frame/notice";
import { useNotices } from "../../frame/Notices";
import { useSession } from "../../frame/session";
import { useWords } from "../../frame/useWords";

/** Takes back what was saved just now; it works also when the editor has closed. */
export function useUndo(): NoticeAction {
  const own = useWords(editorWords);
  const session = useSession();
  const { report } = useNotices();
  const run = useCallback(async () => {
    report(await session.undo(), ({ changes }) => own.undone({ name: changes[0]?.name ?? "" }));
  }, [own, session, report]);
  return useMemo(() => ({ label: own.undo, run }), [own, run]);
}

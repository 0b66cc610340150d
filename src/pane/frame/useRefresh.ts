import { useNotices } from "./Notices";
import { usePaneLanguage } from "./paneLanguage";
import { useSession } from "./session";
import { useAction, type Action } from "./useAction";

/** Reads the workbook again and says so. */
export function useRefresh(): Action<[]> {
  const session = useSession();
  const { report } = useNotices();
  const { words } = usePaneLanguage();
  return useAction(async () => report(await session.refresh(), () => words.refreshed));
}

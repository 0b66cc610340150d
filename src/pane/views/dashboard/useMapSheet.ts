import { useCallback, useEffect, useState } from "react";
import { DASHBOARD_SHEET, dashboardWords, problemText } from "../../../language";
import type { MapSheetState } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";

/** Looks for the sheet with the map when the view opens and after each action. */
export function useMapSheet() {
  const session = useSession();
  const own = useWords(dashboardWords);
  const { language } = usePaneLanguage();
  const { report, fail } = useNotices();
  const [standing, setStanding] = useState<MapSheetState>();
  const look = useCallback(async () => {
    const found = await session.mapSheetState();
    if (found.ok) setStanding(found.value);
    else fail(problemText(found.problem, language));
  }, [session, fail, language]);
  const { run: lookAtOnce } = useAction(look);
  const making = useAction(async () => {
    report(await session.makeMapSheet(DASHBOARD_SHEET), ({ sheet, isNew }) =>
      (isNew ? own.made : own.renewed)({ name: sheet }),
    );
    await look();
  });
  const showing = useAction(async () => {
    const shown = await session.showMapSheet();
    if (!shown.ok) fail(problemText(shown.problem, language));
    await look();
  });
  const removing = useAction(async (sheet: string) => {
    report(await session.removeMapSheet(), () => own.removed({ name: sheet }));
    await look();
  });
  useEffect(lookAtOnce, [lookAtOnce]);
  return {
    standing,
    isBusy: making.running || showing.running || removing.running,
    ...{ make: making.run, show: showing.run, remove: removing.run },
  };
}

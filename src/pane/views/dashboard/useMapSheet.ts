import { useCallback, useEffect, useState } from "react";
import { DASHBOARD_SHEET, dashboardWords, problemText } from "../../../language";
import type { FormerMap, MapSheetState } from "../../../session";
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
  const { report, fail, succeed } = useNotices();
  const [standing, setStanding] = useState<MapSheetState>();
  const look = useCallback(async () => {
    const found = await session.mapSheetState();
    if (found.ok) setStanding(found.value);
    else fail(problemText(found.problem, language));
  }, [session, fail, language]);
  const { run: lookAtOnce } = useAction(look);
  const made = async (isAsked: boolean | undefined, former?: FormerMap): Promise<void> => {
    const answer = await session.makeMapSheet(DASHBOARD_SHEET, { isDrawn: isAsked, former });
    if (!answer.ok) fail(problemText(answer.problem, language));
    else {
      const { sheet, isNew, before, notDrawn } = answer.value;
      const name = { name: sheet };
      const undo = before && {
        label: own.undo,
        run: async () => Promise.resolve(takingBack.run(before)),
        isOnlyHere: true as const,
      };
      if (notDrawn) fail(own.mapNotDrawn({ ...name, reason: problemText(notDrawn, language) }));
      else if (former) succeed(own.takenBack(name));
      else succeed((isNew ? own.made : own.renewed)(name), undo);
    }
    await look();
  };
  const takingBack = useAction(async (before: FormerMap) => made(undefined, before));
  const making = useAction(async (isDrawn: boolean) => made(isDrawn));
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
    isBusy: making.running || takingBack.running || showing.running || removing.running,
    ...{ make: making.run, show: showing.run, remove: removing.run },
  };
}

import { useCallback, useEffect, useState } from "react";
import { DASHBOARD_SHEET, dashboardWords, problemText } from "../../../language";
import type { FormerMap, MadeMap, MapSheetState } from "../../../session";
import type { NoticeAction } from "../../frame/notice";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { turns } from "./turns";

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
  /** Says how it went. @param undo - takes it back */
  const tell = ({ sheet, notDrawn }: MadeMap, success: string, undo?: NoticeAction): void => {
    if (notDrawn) fail(own.mapNotDrawn({ name: sheet, reason: problemText(notDrawn, language) }));
    else succeed(success, undo);
  };
  // A notice offers to take back while something else may be under way.
  const [inTurn] = useState(turns);
  const takingBack = useAction(
    inTurn(async (former: FormerMap) => {
      const made = await session.makeMapSheet(DASHBOARD_SHEET, { former });
      if (made.ok) tell(made.value, own.takenBack({ name: made.value.sheet }));
      else fail(problemText(made.problem, language));
      await look();
    }),
  );
  const making = useAction(
    inTurn(async (isDrawn: boolean) => {
      const made = await session.makeMapSheet(DASHBOARD_SHEET, { isDrawn });
      if (made.ok) {
        const { sheet, isNew, before } = made.value;
        const run = async (): Promise<void> => Promise.resolve(before && takingBack.run(before));
        const undo = before && ({ label: own.undo, run, isOnlyHere: true } as const);
        tell(made.value, (isNew ? own.made : own.renewed)({ name: sheet }), undo);
      } else fail(problemText(made.problem, language));
      await look();
    }),
  );
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

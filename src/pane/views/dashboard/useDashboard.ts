import { useCallback, useEffect, useState } from "react";
import { DASHBOARD_SHEET, dashboardWords, problemText } from "../../../language";
import type { Problem } from "../../../scorecard";
import type { DashboardScope, DashboardState } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";

export interface DashboardActions {
  /** What is known of the sheet; `undefined` until somebody has looked. */
  readonly standing: DashboardState | undefined;
  /** Why nobody could look. */
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  make(): void;
  show(): void;
  remove(sheet: string): void;
  /** Keeps what it shows now. */
  freeze(): void;
}

/** Looks for the sheet of what is chosen when the view opens, when another is chosen and after each action. */
export function useDashboard(scope: DashboardScope): DashboardActions {
  const session = useSession();
  const own = useWords(dashboardWords);
  const { language } = usePaneLanguage();
  const { report, fail } = useNotices();
  const [standing, setStanding] = useState<DashboardState>();
  const [problem, setProblem] = useState<Problem>();
  const look = useCallback(async () => {
    const found = await session.dashboardState(scope);
    setProblem(found.ok ? undefined : found.problem);
    if (found.ok) setStanding(found.value);
  }, [session, scope]);
  const { run: lookAtOnce } = useAction(look);
  const making = useAction(async () => {
    report(await session.makeDashboard(DASHBOARD_SHEET, scope), ({ sheet, isNew }) =>
      (isNew ? own.made : own.renewed)({ name: sheet }),
    );
    await look();
  });
  const showing = useAction(async () => {
    const shown = await session.showDashboard(scope);
    if (!shown.ok) fail(problemText(shown.problem, language));
    // Somebody may have deleted it.
    await look();
  });
  const removing = useAction(async (sheet: string) => {
    report(await session.removeDashboard(scope), () => own.removed({ name: sheet }));
    await look();
  });
  const freezing = useAction(async () => {
    report(await session.freezeDashboard(DASHBOARD_SHEET), ({ sheet }) => own.reported({ name: sheet }));
    await look();
  });
  useEffect(lookAtOnce, [lookAtOnce]);
  return {
    ...{ standing, problem },
    isBusy: making.running || showing.running || removing.running || freezing.running,
    make: making.run,
    show: showing.run,
    remove: removing.run,
    freeze: freezing.run,
  };
}

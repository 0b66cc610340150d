import { useEffect, useState } from "react";
import { DASHBOARD_SHEET, dashboardWords, problemText } from "../../../language";
import type { Problem, Result } from "../../../scorecard";
import type { DashboardScope, DashboardState, Deviation, FormerDashboard, ReportChoices } from "../../../session";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { turns } from "./turns";

type Answer = Result<DashboardState, Problem>;

export interface DashboardActions {
  /** What is known of the sheet; `undefined` until somebody has looked. */
  readonly standing: DashboardState | undefined;
  /** The dashboards of what is no longer in the scorecard, as they were when somebody looked last. */
  readonly former: DashboardState["former"];
  /** Why nobody could look. */
  readonly problem: Problem | undefined;
  readonly isBusy: boolean;
  /** @param deviation - how far values are from their targets */
  make(deviation: Deviation): void;
  show(): void;
  remove(sheet: string): void;
  /** Keeps what it shows now. */
  freeze(choices: ReportChoices): void;
  /** Writes the period, the year to date and the whole year beside each other. */
  figures(): void;
}

/** Looks for the sheet of what is chosen when the view opens, when another is chosen and after each action. */
export function useDashboard(scope: DashboardScope): DashboardActions {
  const session = useSession();
  const own = useWords(dashboardWords);
  const { language } = usePaneLanguage();
  const { report, fail, succeed } = useNotices();
  const [found, setFound] = useState<{ readonly scope: DashboardScope; readonly answer: Answer }>();
  const look = async (): Promise<void> => {
    const answer = await session.dashboardState(scope);
    // Another may have been chosen meanwhile: what is known of one sheet says nothing of the next.
    setFound((known) => (known === undefined || known.scope === scope ? { scope, answer } : known));
  };
  // A notice offers to take back while something else may be under way.
  const [inTurn] = useState(turns);
  const takingBack = useAction(
    inTurn(async (before: FormerDashboard) => {
      const made = await session.makeDashboard(DASHBOARD_SHEET, scope, { former: before });
      report(made, ({ sheet, isAsBefore }) => (isAsBefore ? own.takenBack : own.takenBackRows)({ name: sheet }));
      await look();
    }),
  );
  const making = useAction(
    inTurn(async (deviation: Deviation) => {
      const made = await session.makeDashboard(DASHBOARD_SHEET, scope, { deviation });
      if (made.ok && made.value.before !== undefined) {
        const { sheet, before } = made.value;
        const run = async (): Promise<void> => Promise.resolve(takingBack.run(before));
        succeed(own.renewed({ name: sheet }), { label: own.undo, run, isOnlyHere: true });
      } else report(made, ({ sheet }) => own.made({ name: sheet }));
      await look();
    }),
  );
  const showing = useAction(
    inTurn(async () => {
      const shown = await session.showDashboard(scope);
      if (!shown.ok) fail(problemText(shown.problem, language));
      // Somebody may have deleted it.
      await look();
    }),
  );
  const removing = useAction(
    inTurn(async (sheet: string) => {
      report(await session.removeDashboard(scope), () => own.removed({ name: sheet }));
      await look();
    }),
  );
  const freezing = useAction(
    inTurn(async (choices: ReportChoices) => {
      report(await session.freezeDashboard(DASHBOARD_SHEET, choices), ({ sheet }) => own.reported({ name: sheet }));
      await look();
    }),
  );
  const figuring = useAction(
    inTurn(async () => {
      report(await session.makeFigures(DASHBOARD_SHEET), ({ sheet }) => own.made({ name: sheet }));
    }),
  );
  const actions = [making, takingBack, showing, removing, freezing, figuring];
  useEffect(() => {
    let isOver = false;
    session
      .dashboardState(scope)
      .then((answer) => {
        if (!isOver) setFound({ scope, answer });
      })
      .catch(reportError);
    return () => {
      isOver = true;
    };
  }, [session, scope]);
  const answer = found?.scope === scope ? found.answer : undefined;
  return {
    standing: answer?.ok ? answer.value : undefined,
    former: found?.answer.ok ? found.answer.value.former : [],
    problem: answer?.ok === false ? answer.problem : undefined,
    isBusy: actions.some(({ running }) => running),
    make: making.run,
    show: showing.run,
    remove: removing.run,
    freeze: freezing.run,
    figures: figuring.run,
  };
}

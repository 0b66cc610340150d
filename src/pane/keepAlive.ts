import { success } from "../scorecard";
import type { Outcome, Session, SessionState } from "../session";

/** After so long the cells say why they have no answer yet: Excel may wait for somebody to end typing in a cell. */
const PATIENCE = 20_000;
/** When reading is tried again after it has failed. */
export const TRIES = [1_000, 3_000, 10_000] as const;

/**
 * Sees to it that no cell waits for ever: a first reading that fails is tried again, one that does not end is told of, and what
 * Excel may have lost while the pane was away is sent again when it is shown.
 *
 * @param opened - the first reading
 */
export function keepAlive(session: Session, opened: Outcome): void {
  const { store } = session;
  const lose = (state: Extract<SessionState, { kind: "lost" }>): void => {
    if (store.getState().kind === "opening") store.setState(state, true);
  };
  const tooLong = setTimeout(() => lose({ kind: "lost", problem: { kind: "excel-busy" } }), PATIENCE);
  let tries = 0;
  const tryLater = (): void => {
    const { [tries]: wait } = TRIES;
    if (!canBeRead(store.getState()) || wait === undefined) return;
    tries += 1;
    setTimeout(() => {
      if (canBeRead(store.getState())) void read(session.open()).then(tryLater);
    }, wait);
  };
  const read = async (reading: Outcome): Outcome => {
    try {
      return await reading;
    } catch (error) {
      // A bug: it is reported, and cells say that there is no answer.
      const message = error instanceof Error ? error.message : String(error);
      lose({ kind: "lost", problem: { kind: "excel-failed", code: "GeneralException", message } });
      reportError(error);
      return success(undefined);
    }
  };
  void read(opened).then(() => {
    clearTimeout(tooLong);
    tryLater();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") void read(session.refresh());
  });
}

/** Whether reading once more may help: tables that are gone do not come back by it. */
const canBeRead = (state: SessionState): boolean => state.kind === "lost" && state.problem.kind !== "table-missing";

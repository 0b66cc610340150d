import type { Thresholds } from "../../scorecard";
import type { Session, SessionState } from "../../session";

/** The thresholds of the scorecard; `undefined` as long as there is none. */
export type ReadThresholds = () => Thresholds | undefined;

/**
 * Reads the thresholds of the scorecard. Excel does not know that a cell depends on them, so from the first cell on that asks for
 * them all functions answer again when they have changed.
 */
export function thresholdsOfScorecard({
  store,
  calculateAgain,
}: Pick<Session, "store" | "calculateAgain">): ReadThresholds {
  let said: string | undefined;
  const read = (state: SessionState): Thresholds | undefined =>
    state.kind === "ready" ? state.scorecard.settings.thresholds : undefined;
  return () => {
    if (said === undefined)
      store.subscribe((state) => {
        const now = JSON.stringify(read(state) ?? null);
        if (now === said) return;
        said = now;
        void calculateAgain();
      });
    const thresholds = read(store.getState());
    said = JSON.stringify(thresholds ?? null);
    return thresholds;
  };
}

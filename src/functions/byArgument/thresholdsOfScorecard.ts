import type { Thresholds } from "../../scorecard";
import { topOf, type Session, type SessionState } from "../../session";

/** The thresholds of the top scorecard; `undefined` as long as there is none. */
export type ReadThresholds = () => Thresholds | undefined;

/**
 * Reads the thresholds of the scorecard. Excel does not know that a cell depends on them, so from the first cell on that asks for
 * them all functions answer again when they have changed.
 */
export function thresholdsOfScorecard({
  store,
  calculateAgain,
}: Pick<Session, "store" | "calculateAgain">): ReadThresholds {
  let isFollowed = false;
  const of = (state: SessionState): Thresholds | undefined =>
    state.kind === "ready" ? topOf(state).scorecard.settings.thresholds : undefined;
  return () => {
    if (!isFollowed)
      store.subscribe((now, before) => {
        if (JSON.stringify(of(now)) !== JSON.stringify(of(before))) void calculateAgain();
      });
    isFollowed = true;
    return of(store.getState());
  };
}

import { scorecardId, type ScorecardId } from "../../../../scorecard";

const keyOf = (top: ScorecardId): string => `bsc.shownScorecard.${top}`;

/**
 * The scorecard that the person looked at here last, in the workbook whose top scorecard has this id: each person's own. Browsers may
 * block storage; then nothing is remembered.
 */
export function rememberedScorecard(top: ScorecardId): ScorecardId | undefined {
  try {
    const stored = window.localStorage.getItem(keyOf(top));
    return stored === null ? undefined : scorecardId(stored);
  } catch {
    return undefined;
  }
}

/** The top one needs no remembering: it is what a workbook opens with. */
export function rememberScorecard(top: ScorecardId, shown: ScorecardId): void {
  try {
    if (shown === top) window.localStorage.removeItem(keyOf(top));
    else window.localStorage.setItem(keyOf(top), shown);
  } catch {
    // Blocked storage: the choice lasts as long as the pane is open.
  }
}

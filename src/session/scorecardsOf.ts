import type { Ready } from "./state";

/** All scorecards of the workbook, the one that is shown first. */
export const scorecardsOf = (state: Ready): readonly Ready[] => [state, ...state.others];

/** The scorecard that stands below no other. */
export const topOf = (state: Ready): Ready =>
  scorecardsOf(state).find(({ scorecard }) => scorecard.settings.above === undefined) ?? state;

import type { Ready } from "./state";

/** All scorecards of the workbook, the one that is shown first. */
export const scorecardsOf = (state: Ready): readonly Ready[] => [state, ...state.others];

/** The scorecard that stands below no other. */
export const topOf = (state: Ready): Ready =>
  scorecardsOf(state).find(({ scorecard }) => scorecard.settings.above === undefined) ?? state;

/** The scorecard that another one stands below. */
export const aboveOf = (state: Ready, { scorecard }: Pick<Ready, "scorecard">): Ready | undefined =>
  scorecardsOf(state).find((each) => each.scorecard.settings.id === scorecard.settings.above);

import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

/** The scorecard that another one stands below. */
export const aboveOf = (state: Ready, { scorecard }: Pick<Ready, "scorecard">): Ready | undefined =>
  scorecardsOf(state).find((each) => each.scorecard.settings.id === scorecard.settings.above);

/** The names from below the top scorecard down to one; its own name for the top one. */
export function pathOf(state: Ready, own: Ready): string {
  const { name } = own.scorecard.settings;
  const above = aboveOf(state, own);
  return above?.scorecard.settings.above === undefined ? name : `${pathOf(state, above)}: ${name}`;
}

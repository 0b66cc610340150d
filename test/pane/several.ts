import { evaluate, scorecardId, type Scorecard, type ScorecardId } from "../../src/scorecard";
import type { Ready } from "../../src/session";
import { smallStage } from "./scorecards";
import type { Stage } from "./stage";

export const readyOf = ({ store }: Stage): Ready => {
  const state = store.getState();
  if (state.kind !== "ready") throw new Error(state.kind);
  return state;
};

/** The scorecard of the stage once more, elsewhere in the tree and under another name. @param change - in what it is another one */
export function otherScorecard(
  stage: Stage,
  { id, name, above }: { readonly id: string; readonly name: string; readonly above: ScorecardId },
  change: Partial<Scorecard> = {},
): Ready {
  const state = readyOf(stage);
  const { scorecard, values } = state;
  const settings = { ...scorecard.settings, id: scorecardId(id), name, above };
  const own = { ...scorecard, ...change, settings, among: "below" as const };
  return { ...state, scorecard: own, evaluation: evaluate(own, values.readings), others: [] };
}

/** The top scorecard with Salg below it, and Norden below that. */
export function severalStage(change: Partial<Scorecard> = {}): Stage {
  const stage = smallStage();
  const top = readyOf(stage).scorecard.settings.id;
  const sales = otherScorecard(stage, { id: "s_2", name: "Salg", above: top }, change);
  const north = otherScorecard(stage, { id: "s_3", name: "Norden", above: scorecardId("s_2") });
  stage.show({ others: [north, sales] });
  return stage;
}

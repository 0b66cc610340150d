import { hasHysteresis, type SaidBefore, type Scorecard } from "../scorecard";

let loaded: SaidBefore | undefined;

/** Loads what a hysteresis needs, where a scorecard has one: most have none, and their cells do not wait for it. */
export async function loadSaidBefore(scorecards: readonly Pick<Scorecard, "settings">[]): Promise<void> {
  if (loaded !== undefined || !scorecards.some(hasHysteresis)) return;
  ({ statusesBefore: loaded } = await import(/* webpackChunkName: "said-before" */ "./statusesBefore"));
}

/** What was said before, by what has been loaded when the scorecards were read. */
export const saidBefore: SaidBefore = (...asked) => {
  if (loaded === undefined) throw new Error("A hysteresis is asked about before its code has been loaded.");
  return loaded(...asked);
};

import { treeOf } from "../../../../scorecard";
import type { Ready } from "../../../../session";

/** The way from nothing to a scorecard, as the method has it: first where to, then what, then how it is measured. */
export const GUIDE_STEPS = ["strategy", "objectives", "kpis", "numbers", "done"] as const;
export type GuideStep = (typeof GUIDE_STEPS)[number];

/** Which steps have been done, whoever did them and in whatever way. The last one is never done. */
export function doneSteps({ scorecard, evaluation }: Pick<Ready, "scorecard" | "evaluation">): ReadonlySet<GuideStep> {
  const { settings, perspectives, objectives, kpis } = scorecard;
  const { objectivesOf, kpisOf } = treeOf(scorecard);
  const done = new Set<GuideStep>();
  if (settings.vision !== "" || settings.goals.length > 0) done.add("strategy");
  const isFilled = perspectives.every(({ id }) => objectivesOf(id).length > 0 || kpisOf(id).length > 0);
  if (perspectives.length > 0 && isFilled) done.add("objectives");
  if (kpis.length > 0 && objectives.every(({ id }) => kpisOf(id).length > 0)) done.add("kpis");
  const states = [...evaluation.kpis.values()];
  const isReady = states.every(
    ({ score, state }) => score !== undefined || state === "not-due" || state === "excluded",
  );
  if (states.length > 0 && isReady) done.add("numbers");
  return done;
}

/** Where to go on. Who has begun without a vision is not sent back to it. */
export function nextStep(state: Pick<Ready, "scorecard" | "evaluation">): GuideStep {
  const done = doneSteps(state);
  const hasBegun = state.scorecard.objectives.length > 0 || state.scorecard.kpis.length > 0;
  const next = GUIDE_STEPS.find((step) => !done.has(step) && !(step === "strategy" && hasBegun));
  return next ?? "done";
}

import type { Problem } from "../../../scorecard";

/** From what makes scores wrong to what would merely be better. */
export const SERIOUSNESS = ["wrong", "watch", "advice"] as const;
export type Seriousness = (typeof SERIOUSNESS)[number];

const WATCH: readonly Problem["kind"][] = [
  "native-differs",
  "source-volatile",
  "values-never-rest",
  "link-dangling",
  "initiative-dangling",
  "closing-damaged",
  "schema-newer",
];
const ADVICE: readonly Problem["kind"][] = ["owner-missing"];

/** Reasons that only say that a number is still to come. */
const WAITING: readonly Problem["kind"][] = ["value-none", "value-blank", "value-stale", "not-due", "not-set-up"];

/** How serious it is for the scores. What is not known to be harmless is taken as serious. */
export function seriousnessOf(problem: Problem): Seriousness {
  if (ADVICE.includes(problem.kind)) return "advice";
  if (WATCH.includes(problem.kind)) return "watch";
  const isWaiting =
    problem.kind === "node-without-score" && problem.reasons.every(({ kind }) => WAITING.includes(kind));
  return isWaiting ? "watch" : "wrong";
}

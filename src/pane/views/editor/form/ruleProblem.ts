import { KINDS, type KindName, type Rule, type ScoreProblem } from "../../../../scorecard";

/** What can be wrong with a rule whatever the values are. */
const OF_THE_RULE: ReadonlySet<ScoreProblem["kind"]> = new Set([
  "limits-missing",
  "limits-crossed",
  "points-too-few",
  "points-repeat",
  "words-missing",
  "milestones-missing",
  "deadline-missing",
]);

/** What the engine has against a rule, asked with a value that is always there. */
export function ruleProblem(kind: KindName, rule: Rule, target: number | undefined): ScoreProblem | undefined {
  const values = { actual: 0, target: target ?? 1, baseline: 0 };
  const raw = KINDS[kind].score(values, rule, { today: 0, periods: 1, met: 1 });
  return typeof raw !== "number" && OF_THE_RULE.has(raw.kind) ? raw : undefined;
}

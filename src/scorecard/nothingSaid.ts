import type { ParentEvaluation } from "./evaluation";

/** What something says of itself that nothing is known of, though it is expected to say something: it counts in the coverage. */
export const NOTHING_SAID: Omit<
  ParentEvaluation,
  "id" | "name" | "level" | "parent" | "weight" | "rollUp" | "thresholds"
> = {
  children: [],
  score: undefined,
  raw: undefined,
  least: undefined,
  known: undefined,
  coverage: 0,
  kpiCount: { all: 0, setUp: 0, failed: 0 },
  state: "no-data",
  status: "none",
  isGreen: false,
  criticalReds: [],
  heldBy: undefined,
  vetoes: [],
  problems: [{ kind: "no-scored-children" }],
};

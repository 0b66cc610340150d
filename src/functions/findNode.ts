import { findByName, type NodeEvaluation } from "../scorecard";
import { problemText } from "../language";
import type { Ready, SessionState } from "../session";
import { invalid, notAvailable, type Answer } from "./answer";

/** The language of messages before a scorecard has said its own. */
const FALLBACK_LANGUAGE = "da";

export interface FoundNode {
  readonly state: Ready;
  readonly node: NodeEvaluation;
}

/**
 * The node that a cell asks for by name, or the answer that says why there is none; `undefined` while the workbook is
 * still being read.
 */
export function findNode(
  state: SessionState,
  name: string,
): { readonly found: FoundNode } | { readonly answer: Answer } | undefined {
  switch (state.kind) {
    case "opening":
      return undefined;
    case "empty":
      return { answer: notAvailable(problemText({ kind: "no-scorecard" }, FALLBACK_LANGUAGE)) };
    case "lost":
      return { answer: notAvailable(problemText(state.problem, FALLBACK_LANGUAGE)) };
    case "ready": {
      const id = findByName(state.scorecard, name);
      const node = id.ok ? state.evaluation.nodes.get(id.value) : undefined;
      if (node !== undefined) return { found: { state, node } };
      const problem = id.ok ? ({ kind: "row-gone", name } as const) : id.problem;
      const message = problemText(problem, state.language);
      return { answer: problem.kind === "name-ambiguous" ? invalid(message) : notAvailable(message) };
    }
  }
}

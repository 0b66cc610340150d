import { statusWord } from "../language";
import type { SessionState } from "../session";
import { value, type Answer } from "./answer";
import { findNode } from "./findNode";

/**
 * `BSC.STATUS([name])`: the traffic light as a word, in the workbook's own language so that every reader sees the same.
 *
 * - Empty: the word for "no data" when there is no score.
 * - Errors: as `BSC.SCORE` for names.
 */
export function status(state: SessionState, name: string): Answer | undefined {
  const asked = findNode(state, name);
  if (asked === undefined || "answer" in asked) return asked?.answer;
  return value(statusWord(asked.found.node.status, asked.found.state.language));
}

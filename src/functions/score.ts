import { problemText } from "../language";
import type { SessionState } from "../session";
import { notAvailable, value, type Answer } from "./answer";
import { findNode } from "./findNode";

/**
 * `BSC.SCORE([name])`: the score of a KPI, strategic objective or perspective, or of the whole scorecard.
 *
 * - Unit: 0 to 100, unrounded.
 * - Empty: `#N/A` with the reason when there is no score; nothing at all while the workbook is being read.
 * - Errors: `#N/A` for an unknown name, with the closest one; `#VALUE!` for a name that several entries bear.
 */
export function score(state: SessionState, name: string): Answer | undefined {
  const asked = findNode(state, name);
  if (asked === undefined || "answer" in asked) return asked?.answer;
  const { node } = asked.found;
  if (node.score !== undefined) return value(node.score);
  const { language } = asked.found.state;
  const reasons = node.problems.map((problem) => problemText(problem, language));
  return notAvailable(`${node.name}: ${reasons.join(" ")}`);
}

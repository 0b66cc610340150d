import { evaluateAt, type Period } from "../../../scorecard";
import type { Ready } from "../../../session";

/**
 * What an open period would score by the part of it that is known, where too little is known for a score; `undefined` where nothing is,
 * or the scorecard waits for all of it.
 */
export function partialScore(
  { scorecard, values }: Pick<Ready, "scorecard" | "values">,
  period: Period,
): number | undefined {
  const settings = { ...scorecard.settings, minimumCoverage: 0 };
  return evaluateAt({ ...scorecard, settings }, values, period).root.score;
}

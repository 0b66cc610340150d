import { success } from "../../scorecard";
import { withoutScore, type NodeFunction } from "./nodeFunction";

/**
 * `BSC.SCORE([name], [period])`: the score of a KPI, strategic objective or perspective, or of the whole scorecard.
 *
 * - Unit: 0 to the ceiling (100), unrounded.
 * - Empty: `#N/A` with the reason when there is no score.
 * - Errors: `#N/A` for an unknown name, with the closest one; `#VALUE!` for a name that several entries bear.
 */
export const score: NodeFunction = (asked) =>
  asked.node.score === undefined ? withoutScore(asked) : success(asked.node.score);

import { explanationText } from "../../language";
import { explain as explanationOf, success } from "../../scorecard";
import { withoutScore, type NodeFunction } from "./nodeFunction";

/** Excel cuts a text in a cell off here. */
const LONGEST = 32_767;

/**
 * `BSC.EXPLAIN([name], [period])`: why a node has the score it has, in sentences: values, rule, limits, weight, what is
 * missing, and how far it is to the next status.
 */
export const explain: NodeFunction = (asked) => {
  const { state, evaluation, node } = asked;
  const explanation = explanationOf(state.scorecard, evaluation, node.id);
  if (explanation === undefined) return withoutScore(asked);
  return success(explanationText(explanation, state.language).slice(0, LONGEST));
};

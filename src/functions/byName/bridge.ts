import { whatMoved } from "../../insight";
import { tableWords } from "../../language";
import { after, failure, success } from "../../scorecard";
import { evaluationAt, evaluationSeen } from "../../session";
import { headed } from "../headed";
import { periodAt, type NodeFunction } from "./nodeFunction";

/**
 * `BSC.BRIDGE([name], [period], [from], [headings])`: what moved a score since an earlier period (the one before, when left out), one row
 * a cause, the largest first: name, effect in points, cause. The first row is the score before, the last the score after; the
 * effects add up to the difference.
 *
 * - Empty: `#N/A` when the node has no score in one of the two periods.
 */
export const bridge: NodeFunction = ({ state, evaluation, node, period }, given) => {
  const earlier = periodAt(state, given, 3);
  if (!earlier.ok) return earlier;
  const { scorecard, moment, language } = state;
  const before =
    earlier.value === undefined && period === undefined
      ? evaluationSeen(state, after(moment.period, -1))
      : evaluationAt(state, earlier.value ?? after(period ?? moment.period, -1));
  const change = whatMoved({ scorecard, evaluation: before }, { scorecard, evaluation }, node.id);
  if (!change.ok) return failure(change.problem);
  const words = tableWords(language);
  const rows = [
    [words.before, change.value.before, ""],
    ...change.value.movements.map(({ name, effect, cause }) => [name, effect, words.causes[cause]]),
    [words.after, change.value.after, ""],
  ];
  return success(headed(given, 4, [words.name, words.effect, words.cause], rows));
};

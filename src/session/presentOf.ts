import type { Present } from "../insight";
import { circumstancesIn } from "../scorecard";
import { valuesSeen, type Seen } from "./evaluationAt";

/** The scores of the moment that is looked at, with all that they follow from: to ask what they would be otherwise. */
export function presentOf(seen: Seen): Present {
  const { scorecard, evaluation, moment } = seen;
  return { scorecard, evaluation, circumstances: circumstancesIn(scorecard, valuesSeen(seen), moment.period) };
}

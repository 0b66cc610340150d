import type { Status } from "../../../scorecard";
import { evaluationAt, type Ready } from "../../../session";
import { partialScore } from "./partialScore";
import type { PastPeriod } from "./pastPeriods";

/** How the whole scorecard stood in a period. */
export interface Standing {
  readonly score: number | undefined;
  readonly status: Status;
  /** How much of the weight has data. */
  readonly coverage: number;
  /** The score is of a part only, because too little is known for one. */
  readonly isPartial: boolean;
}

export function standingIn(ready: Ready, { period, closing }: PastPeriod): Standing {
  const { score, status, coverage } = evaluationAt(ready, period).root;
  if (score !== undefined || coverage === 0 || closing !== undefined)
    return { score, status, coverage, isPartial: false };
  const partial = partialScore(ready, period);
  return { score: partial, status, coverage, isPartial: partial !== undefined };
}

import type { Kpi, Status } from "../../../../scorecard";
import { evaluationSeen, type HistoryPoint, type Ready, scoredPeriod } from "../../../../session";
import type { Terms } from "./statusAt";

/**
 * What was said of a value in its own period: with the margin, the target and the thresholds of that time, as the scorecard tells it.
 *
 * @param otherwise - the status that a value would have by the rule of today, where the scorecard has judged another value then
 * @returns `undefined` where nothing is said: of a period without a status, and of a flow whose period is not over
 */
export function statusThen(
  ready: Ready,
  { id }: Pick<Kpi, "id">,
  point: HistoryPoint,
  otherwise: ((value: number, terms: Terms) => Status) | undefined,
): Status | undefined {
  const { actual, isOpen } = point;
  if (actual === undefined) return undefined;
  const then = evaluationSeen(ready, scoredPeriod(ready, point)).kpis.get(id);
  const isJudged = then?.readings.actual.kind === "number" && then.readings.actual.value === actual;
  const status = isJudged ? then.status : isOpen ? undefined : otherwise?.(actual, point);
  return status === "none" ? undefined : status;
}

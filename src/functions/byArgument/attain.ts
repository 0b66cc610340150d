import { failure, KINDS, success, type Rule } from "../../scorecard";
import type { PureFunction } from "../pureFunction";
import { hundredfold, shareOfScale } from "./shares";

/**
 * `BSC.ATTAIN(actual, target, start, end, today, [baseline], [steps])`: progress against what is expected by now, in percent:
 * 100 is on plan. Expected is the share of the time that has passed, or, with steps (rows of date and percentage), what the
 * last step that has been reached says.
 *
 * - Unit: percent, not held to limits.
 * - Errors: `#VALUE!` for an argument that is missing or no number; `#N/A` with the reason before anything is expected, or when
 *   the end does not lie after the start.
 */
export const attain: PureFunction = (given) => {
  const [actual, target] = [given.number(1), given.number(2)];
  const steps = given.isLeftOut(7) ? undefined : given.rows(7);
  const [start, end] = steps === undefined ? [given.number(3), given.number(4)] : [0, 0];
  const today = given.number(5);
  const baseline = given.optionalNumber(6) ?? NaN;
  const points = steps === undefined ? [] : pointsOf(given, steps);
  const rule: Rule = { start, end, points };
  const part = shareOfScale(points.map(({ score }) => score));
  if (part !== undefined)
    given.refuse({ kind: "argument-share", position: 7, value: part, instead: hundredfold(part) });
  if (given.problem !== undefined) return failure(given.problem);
  const kind = steps === undefined ? KINDS.deadline : KINDS.deadlineSteps;
  const health = kind.score({ actual, target, baseline }, rule, { today, periods: 1, met: 0 });
  return typeof health === "number" ? success(health) : failure(health);
};

function pointsOf(
  given: Parameters<PureFunction>[0],
  rows: ReturnType<Parameters<PureFunction>[0]["rows"]>,
): NonNullable<Rule["points"]> {
  return rows.flatMap(([date, percentage]) => {
    if (date?.kind === "blank" && percentage?.kind === "blank") return [];
    if (date?.kind === "number" && percentage?.kind === "number")
      return [{ value: date.value, score: percentage.value }];
    given.refuse({ kind: "argument-missing", position: 7 });
    return [];
  });
}

import { valueFor } from "../../insight";
import { failure, success } from "../../scorecard";
import { ruleOf, SCORED_KINDS } from "../byArgument/scoreOf";
import type { PureFunction } from "../pureFunction";

/** How many periods meet a target is no value of one. */
const KINDS = SCORED_KINDS.filter((name) => name !== "compliance");

/**
 * `BSC.NEEDEDFOR(score, [target], [baseline], [kind], [low], [high], [tolerance], [margin], [scale], [direction], [actual])`: the value that
 * has a score, by the rules of `BSC.SCOREOF`, whose arguments these are. Where a value can lie on either side there are two in one row,
 * the nearer to `actual` first; a band that is all good is its two ends. A qualitative KPI answers with the word.
 *
 * - Unit: that of the KPI.
 * - Errors: `#VALUE!` for an argument that is missing or cannot be used; `#N/A` for a score that no value has.
 */
export const neededFor: PureFunction = (given) => {
  const score = given.number(1, { least: -1e9, most: 1e9 });
  const kind = given.choice(4, KINDS);
  const rule = ruleOf(given, kind);
  const [target, baseline, actual] = [2, 3, 11].map((position) => given.optionalNumber(position) ?? NaN);
  if (given.problem !== undefined) return failure(given.problem);
  const found = valueFor({
    kind,
    rule,
    score,
    target: target ?? NaN,
    baseline: baseline ?? NaN,
    actual: actual ?? NaN,
  });
  if (!found.ok) {
    const { problem } = found;
    if (problem.kind !== "value-none") return failure(problem);
    return failure({ kind: "argument-missing", position: problem.field === "target" ? 2 : 3 });
  }
  const { kind: how, values } = found.value;
  const [first = NaN] = values;
  if (how === "word") return success(rule.words?.[first]?.word ?? "");
  return success(values.length === 1 ? first : [[...values]]);
};

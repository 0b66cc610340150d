import { failure, KINDS, type Kind } from "../../scorecard";
import { INVERSES } from "./inverses";
import type { Found, Given, Wanted } from "./wanted";

/**
 * The value that gives a score: each kind of KPI the other way round, exactly and without trying.
 *
 * - Problems: `cannot-be-reached` for a score that the kind never gives, `value-none` for a target or baseline that is missing, and whatever the
 *   kind itself says when it cannot score.
 *
 * @example valueFor({ kind: "linear", rule: {}, score: 90, target: 4, baseline: 8 }) // exactly 4.4
 * @example valueFor({ kind: "targetIsBest", rule: { margin: 20 }, score: 75, target: 100 }) // exactly 95 or 105
 */
export function valueFor(wanted: Wanted): Found {
  const all = given(wanted);
  const { rule, target, baseline, today, periods } = all;
  const { needs }: Kind = KINDS[wanted.kind];
  for (const field of ["target", "baseline"] as const)
    if (needs.includes(field) && Number.isNaN(all[field])) return failure({ kind: "value-none", field });
  // What any value would be refused for.
  const actual = Number.isNaN(target) ? 0 : target;
  const trial = KINDS[wanted.kind].score({ actual, target, baseline }, rule, { today, periods, met: 0 });
  // On a scale of words a value is a place.
  return typeof trial === "number" || (wanted.kind === "qualitative" && (rule.words ?? []).length > 0)
    ? INVERSES[wanted.kind](all)
    : failure(trial);
}

const given = ({
  rule,
  score,
  target = NaN,
  baseline = NaN,
  actual = NaN,
  today = NaN,
  periods = NaN,
}: Wanted): Given => ({
  rule,
  score,
  target,
  baseline,
  actual,
  today,
  periods,
});

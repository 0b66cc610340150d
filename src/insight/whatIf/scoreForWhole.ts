import { failure, ROLL_UPS, success, type Result, type RollUpName, type Thresholds } from "../../scorecard";
import type { CannotBeReached } from "./wanted";

/** One parent on the way from a KPI to the whole, with the other children that count there. */
export interface Step {
  readonly rollUp: RollUpName;
  /** The thresholds and the weight, above 0, of the child that leads down to the KPI. */
  readonly thresholds: Thresholds;
  readonly weight: number;
  readonly others: readonly { readonly score: number; readonly weight: number; readonly isGreen: boolean }[];
}

/** Scores are exact to this. */
const OF_A_POINT = 1e-9;

/**
 * The least score that one child must have for its parent to reach one, exactly: for each roll-up the scores at which the parent can come to
 * it are few, and the least of those that do is taken.
 *
 * - Problem: `cannot-be-reached` with what the parent is at least and at most, whatever the child does.
 *
 * @param ceiling - the best score that a child can have
 * @example scoreFor({ rollUp: "weightedMean", thresholds, weight: 1, others: [{ score: 80, weight: 1, isGreen: false }] }, 85, 100) // 90
 */
export function scoreFor(step: Step, wanted: number, ceiling: number): Result<number, CannotBeReached> {
  const { rollUp, thresholds, weight, others } = step;
  const scores = others.map(({ score }) => score);
  const weights = others.map((other) => other.weight);
  const greens = others.map(({ isGreen }) => isGreen);
  const whole = (score: number): number =>
    ROLL_UPS[rollUp]([...scores, score], [...weights, weight], [...greens, score >= thresholds.green]);
  const isEnough = (score: number): boolean => whole(score) >= wanted - OF_A_POINT;
  const sum = weights.reduce((all, each) => all + each, weight);
  const candidates = [
    0,
    (wanted * sum - others.reduce((all, other) => all + other.score * other.weight, 0)) / weight,
    Math.exp(
      (Math.log(Math.max(wanted, 1)) * sum -
        others.reduce((all, other) => all + Math.log(Math.max(other.score, 1)) * other.weight, 0)) /
        weight,
    ),
    wanted,
    thresholds.green,
    // An even number of children has its median between two of them.
    ...scores.map((score) => 2 * wanted - score),
    ceiling,
  ];
  const enough = candidates.filter((score) => score >= 0 && score <= ceiling + OF_A_POINT && isEnough(score));
  if (enough.length > 0) return success(Math.min(ceiling, ...enough));
  return failure({ kind: "cannot-be-reached", score: wanted, least: whole(0), most: whole(ceiling) });
}

/**
 * The least score of a KPI for the whole to reach one, through every parent between them.
 *
 * @param path - from the whole down to the KPI's parent
 */
export function scoreForWhole(path: readonly Step[], wanted: number, ceiling: number): Result<number, CannotBeReached> {
  let needed = wanted;
  for (const step of path) {
    const found = scoreFor(step, needed, ceiling);
    if (!found.ok) return found;
    needed = found.value;
  }
  return success(needed);
}

/** What the top of a path comes to when the KPI at its end has a score: the same way upwards. */
export function wholeFrom(path: readonly Step[], score: number, isGreen: boolean): number {
  let [child, isChildGreen] = [score, isGreen];
  for (const [place, { rollUp, weight, others }] of [...path.entries()].reverse()) {
    child = ROLL_UPS[rollUp](
      [...others.map((other) => other.score), child],
      [...others.map((other) => other.weight), weight],
      [...others.map((other) => other.isGreen), isChildGreen],
    );
    isChildGreen = child >= (path[place - 1]?.thresholds.green ?? 0) - OF_A_POINT;
  }
  return child;
}

import { difference } from "../difference";
import type { ScoreProblem } from "../problem";
import type { Point } from "../rule";
import type { Kind } from "./kind";

/**
 * Straight lines between points that a person has set, flat beyond the first and the last. Every other scoring curve is
 * a special case, also one that is best in the middle.
 *
 * - Problem: `points-too-few` with fewer than two, `points-repeat` when two lie at the same value.
 *
 * @example anchors.score({ actual: 75, … }, { points: [{ value: 50, score: 0 }, { value: 100, score: 80 }] }) // 40
 */
export const anchors: Kind = {
  needs: ["actual"],
  takes: [],
  scale: "points",
  isTimed: false,
  score: ({ actual }, { points = [] }) => {
    const sorted = inOrder(points);
    return pointsProblem(sorted, 2) ?? interpolate(actual, sorted);
  },
};

const ordered = new WeakMap<readonly Point[], readonly Point[]>();

/** The points from the lowest value to the highest; sorted once. */
export function inOrder(points: readonly Point[]): readonly Point[] {
  const known = ordered.get(points);
  if (known) return known;
  const sorted = [...points].sort((one, other) => one.value - other.value);
  ordered.set(points, sorted);
  return sorted;
}

export function pointsProblem(sorted: readonly Point[], needed: number): ScoreProblem | undefined {
  if (sorted.length < needed) return { kind: "points-too-few", count: sorted.length, needed };
  const repeated = sorted.find(({ value }, index) => sorted[index + 1]?.value === value);
  return repeated && { kind: "points-repeat", value: repeated.value };
}

/** The height of the line at a place; flat beyond its ends. At least one point, in order. */
export function interpolate(at: number, sorted: readonly Point[]): number {
  const next = sorted.findIndex(({ value }) => value >= at);
  const right = sorted[next] ?? sorted[sorted.length - 1];
  const left = sorted[next - 1];
  if (right === undefined) return 0;
  if (next < 0 || left === undefined || right.value === at) return right.score;
  const covered = difference(at, left.value) / difference(right.value, left.value);
  return left.score + (right.score - left.score) * covered;
}

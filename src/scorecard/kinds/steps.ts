import { reaches } from "../difference";
import type { Point } from "../rule";
import { inOrder, pointsProblem } from "./anchors";
import type { Kind } from "./kind";

/**
 * A staircase: each point is the least value of a step and the step's score; the last step that the value reaches counts. A
 * value that lies below them all has the worst of their scores; on a staircase that leads down it is better than the first
 * step, and has its score.
 *
 * - Problem: `points-too-few` without a step, `points-repeat` for two steps at one value.
 * - Source: step bands of the KPIs in HxGN EAM.
 *
 * @example steps.score({ actual: 72, … }, { points: [{ value: 0, score: 0 }, { value: 70, score: 50 }] }) // 50
 */
export const steps: Kind = {
  needs: ["actual"],
  takes: [],
  scale: "points",
  isTimed: false,
  score: ({ actual }, { points = [] }) => {
    const sorted = inOrder(points);
    const problem = pointsProblem(sorted, 1);
    if (problem) return problem;
    const reached = sorted.filter(({ value }) => reaches(actual, value)).at(-1);
    return reached?.score ?? scoreBelow(sorted);
  },
};

/** What a value scores that lies below all steps, of which there is at least one. */
export function scoreBelow(sorted: readonly Point[]): number {
  const scores = sorted.map(({ score }) => score);
  const [first = 0] = scores;
  return first === Math.max(...scores) ? first : Math.min(...scores);
}

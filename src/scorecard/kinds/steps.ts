import { inOrder, pointsProblem } from "./anchors";
import type { Kind } from "./kind";

/**
 * A staircase: each point is the least value of a step and the step's score; the last step that the value reaches counts.
 *
 * - Problem: `points-too-few` without a step, `points-repeat` for two steps at one value, `below-steps` for a value that
 *   lies below them all.
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
    const reached = sorted.filter(({ value }) => value <= actual).at(-1);
    return reached === undefined ? { kind: "below-steps", actual, least: sorted[0]?.value ?? 0 } : reached.score;
  },
};

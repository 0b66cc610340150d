import type { Kind } from "./kind";

/**
 * The weight of the milestones that are done, of all: `100 · Σ weight done / Σ weight`.
 *
 * - Problem: `milestones-missing` without a milestone that has a weight above 0.
 *
 * @example milestones.score({ … }, { milestones: [brief (1, done), live (3)] }) // 25
 */
export const milestones: Kind = {
  needs: [],
  takes: [],
  scale: "milestones",
  isTimed: false,
  score: (_, { milestones: all = [] }) => {
    let done = 0;
    let whole = 0;
    for (const { weight, isDone } of all) {
      if (!(weight > 0)) continue;
      whole += weight;
      if (isDone) done += weight;
    }
    return whole > 0 ? (100 * done) / whole : { kind: "milestones-missing" };
  },
};

import type { Rule, Scale } from "../rule";
import { inOrder, interpolate } from "./anchors";
import { isGiven, type Kind } from "./kind";

/**
 * Progress against what is expected by now: `100 · progress / expected`, with the progress from baseline to target in
 * percent. Expected is the share of the time from start to end that has passed (`deadline`), or what the last step reached
 * says (`deadlineSteps`).
 *
 * - Problem: `deadline-missing` without start and end in the right order, or without a step; `not-due` while nothing is
 *   expected yet; `tolerance-missing` when target and baseline are the same.
 * - Source: health in Cascade, https://support.cascade.app/what-does-each-health-mean-in-cascade
 *
 * @example deadline.score({ actual: 30, target: 100, baseline: 0 }, { start: 46023, end: 46388 }, { today: 46096 }) // 150
 */
export const deadline: Kind = health(undefined, ({ start, end }, today) => {
  if (start === undefined || end === undefined || end <= start) return undefined;
  return (100 * Math.min(Math.max(today - start, 0), end - start)) / (end - start);
});

/** As `deadline`, with steps: each point is a day and the percentage that is expected from that day on. */
export const deadlineSteps: Kind = health("points", ({ points = [] }, today) => {
  if (points.length === 0) return undefined;
  return (
    inOrder(points)
      .filter(({ value }) => value <= today)
      .at(-1)?.score ?? 0
  );
});

/** As `deadline`, with a curve: straight lines between days and the percentages that are expected by then. */
export const deadlineCurve: Kind = health("points", ({ points = [] }, today) =>
  points.length < 2 ? undefined : interpolate(today, inOrder(points)),
);

function health(scale: Scale | undefined, expectedBy: (rule: Rule, today: number) => number | undefined): Kind {
  return {
    needs: ["actual", "target"],
    takes: ["baseline"],
    scale,
    isTimed: true,
    score: ({ actual, target, baseline }, rule, { today }) => {
      const expected = isGiven(today) ? expectedBy(rule, today) : undefined;
      if (expected === undefined) return { kind: "deadline-missing" };
      const from = isGiven(baseline) ? baseline : 0;
      if (target === from) return { kind: "tolerance-missing", value: target };
      if (expected <= 0) return { kind: "not-due" };
      return (10_000 * (actual - from)) / (target - from) / expected;
    },
  };
}

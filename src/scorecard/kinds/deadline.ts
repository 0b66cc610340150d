import type { Rule, Scale } from "../rule";
import { inOrder, interpolate } from "./anchors";
import { contradiction, directionOf } from "./direction";
import { isGiven, type Kind } from "./kind";
import { wayCovered } from "./way";

/**
 * Progress against what is expected by now: `100 · progress / expected`, with the progress from baseline to target in
 * percent, see `wayCovered`. Expected is the share of the time from start to end that has passed (`deadline`), or what the last step reached
 * says (`deadlineSteps`).
 *
 * - Problem: `deadline-missing` without start and end in the right order, or without a step; `not-due` while nothing is
 *   expected yet; `direction-contradicts` for a stated direction that is not the one from baseline to target.
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
    score: (values, rule, { today }) => {
      const expected = isGiven(today) ? expectedBy(rule, today) : undefined;
      if (expected === undefined) return { kind: "deadline-missing" };
      if (expected <= 0) return { kind: "not-due" };
      return contradiction(values, rule) ?? (100 * wayCovered(values, directionOf(values, rule))) / expected;
    },
  };
}

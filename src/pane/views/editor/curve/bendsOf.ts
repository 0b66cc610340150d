import type { KindName, Rule } from "../../../../scorecard";

interface Known {
  readonly kind: KindName;
  readonly rule: Rule;
  readonly target: number | undefined;
  readonly baseline: number | undefined;
}

/** The values at which the score of a kind can bend or jump, as far as they are known. */
export function bendsOf({ kind, rule, target, baseline }: Known): readonly number[] {
  const { low, high, tolerance = 0, margin = 0, points = [] } = rule;
  const known = (...values: readonly (number | undefined)[]): readonly number[] =>
    values.filter((value) => value !== undefined);
  const around = (center: number | undefined, ...distances: readonly number[]): readonly number[] =>
    center === undefined ? [] : [center, ...distances.flatMap((distance) => [center - distance, center + distance])];
  switch (kind) {
    case "linear":
      return target === (baseline ?? 0)
        ? around(target, tolerance, tolerance + margin)
        : known(target, baseline ?? (target === undefined ? undefined : 0));
    case "goalRedFlag":
      return target === undefined || baseline === undefined
        ? known(target, baseline)
        : [target, baseline, 2 * target - baseline, 2 * baseline - target];
    case "ratioHigher":
      return target === undefined ? [] : [0, target];
    case "ratioLower":
      return target === undefined ? [] : [0, target, 2 * target];
    case "minMax":
      return known(low, high);
    case "band":
      return [
        ...known(low, high),
        ...(low === undefined ? [] : [low - margin]),
        ...(high === undefined ? [] : [high + margin]),
      ];
    case "targetIsBest":
      return around(target, rule.margin ?? Math.abs(target ?? 0));
    case "maintain":
      return around(target, tolerance, tolerance + margin);
    case "compliance":
    case "yesNo":
      return around(target, tolerance);
    case "steps":
    case "anchors":
      return points.map(({ value }) => value);
    case "deadline":
      return known(rule.start, rule.end);
    case "deadlineSteps":
    case "deadlineCurve":
      return points.map(({ value }) => value);
    case "milestones":
    case "qualitative":
      return [];
  }
}

import { difference } from "../difference";
import type { Kind } from "./kind";

/**
 * Inside the band is best: 100 from `low` to `high`, both included; outside `100 · (1 − distance / margin)`, not below 0.
 * Without a margin everything outside scores 0.
 *
 * - Problem: `limits-missing` without both ends, `limits-crossed` when the low end lies above the high one.
 * - Source: goal post of Camms, "maintain" of ServiceNow, "stabilize" of Spider Impact.
 *
 * @example band.score({ actual: 12, … }, { low: 5, high: 10, margin: 4 }) // 50
 */
export const band: Kind = {
  needs: ["actual"],
  takes: [],
  scale: undefined,
  isTimed: false,
  score: ({ actual }, { low, high, margin = 0 }) => {
    if (low === undefined || high === undefined)
      return { kind: "limits-missing", limits: low === undefined ? ["low"] : ["high"] };
    return low > high ? { kind: "limits-crossed", low, high } : bandScore(actual, low, high, margin);
  },
};

/** 100 inside, falling to 0 at the margin outside. */
export const bandScore = (actual: number, low: number, high: number, margin: number): number =>
  fallen(Math.max(difference(low, actual), difference(actual, high), 0), margin);

/** 100 without any distance, falling to 0 at the margin; 0 for any distance without one. */
export function fallen(distance: number, margin: number): number {
  if (distance === 0) return 100;
  return margin > 0 ? Math.max(0, 100 * (1 - distance / margin)) : 0;
}

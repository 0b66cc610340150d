import { extentOf } from "./extentOf";
import { linearScale } from "./linearScale";

export interface BulletPlot {
  /** Where the way begins, and how far the value has come. */
  readonly from: number;
  readonly to: number;
  readonly target: number | undefined;
  readonly baseline: number | undefined;
}

/**
 * A value on the way from its baseline to its target, on a line from 0 to `width`.
 *
 * @returns `undefined` without a value
 */
export function plotBullet(
  { actual, target, baseline }: Readonly<Record<"actual" | "target" | "baseline", number | undefined>>,
  width: number,
): BulletPlot | undefined {
  if (actual === undefined) return undefined;
  const start = baseline ?? 0;
  const extent = extentOf([actual, target, start], 0.04) ?? { low: 0, high: 1 };
  const x = linearScale(extent, { low: 0, high: width });
  return {
    from: x(start),
    to: x(actual),
    target: target === undefined ? undefined : x(target),
    baseline: baseline === undefined ? undefined : x(baseline),
  };
}

import type { FunnelStep } from "../../../../insight";

interface Fall {
  readonly step: FunnelStep;
  readonly rate: number;
  readonly low: number;
  readonly high: number;
  /** What one more of a hundred would come to at the end, at the rates of the later steps; `undefined` where one has none. */
  readonly gain: number | undefined;
}

const POINT = 0.01;

/** The step that the smallest share goes on to; `undefined` where no step has a rate. */
export function steepest(steps: readonly FunnelStep[]): Fall | undefined {
  let least: Fall | undefined;
  steps.forEach((step, place) => {
    const { rate, low = 0, high = 1, from } = step;
    if (rate === undefined || (least !== undefined && rate >= least.rate)) return;
    const later = steps.slice(place + 1).reduce<number>((whole, each) => whole * (each.rate ?? NaN), from * POINT);
    least = { step, rate, low, high, gain: Number.isNaN(later) ? undefined : later };
  });
  return least;
}

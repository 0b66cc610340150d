import { linearScale } from "../../../chart/linearScale";
import type { PlacedPoint } from "../../../chart/paths";

export interface ParetoPlot {
  readonly points: readonly PlacedPoint[];
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[];
  readonly left: number;
  readonly right: number;
  /** Where a share lies. */
  y(share: number): number;
}

interface ParetoDrawn {
  /** Shares up to and with each one, 0 to 1, the largest first. */
  readonly cumulative: readonly number[];
  readonly width: number;
  readonly height: number;
}

const MARGIN = { left: 30, right: 8, top: 8, bottom: 6 };

/** Places the line of cumulative shares, and a bar for what each one adds. */
export function plotPareto({ cumulative, width, height }: ParetoDrawn): ParetoPlot {
  const [left, right] = [MARGIN.left, width - MARGIN.right];
  const bottom = height - MARGIN.bottom;
  const y = linearScale({ low: 0, high: 1 }, { low: bottom, high: MARGIN.top });
  const step = (right - left) / Math.max(1, cumulative.length);
  const x = (place: number): number => left + (place + 0.5) * step;
  return {
    points: cumulative.map((share, place) => ({ x: x(place), y: y(share) })),
    bars: cumulative.map((share, place) => {
      const own = share - (cumulative[place - 1] ?? 0);
      const gap = step > 4 ? 2 : 0;
      return { x: x(place) - step / 2 + gap / 2, y: y(own), width: step - gap, height: bottom - y(own) };
    }),
    left,
    right,
    y,
  };
}

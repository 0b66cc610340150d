import { within, type Extent } from "../../../chart/linearScale";
import type { Place } from "./frame";

/** Places between the bends, for curves whose bends are not all known. */
const SAMPLES = 48;
/** How close to a bend it is looked at from either side, as a share of the axis: there the curve may jump. */
const CLOSE = 1e-6;

/**
 * A curve as lines between places, held to the height of the picture. Where it has no height it is interrupted.
 *
 * @param bends - where the curve may bend or jump
 */
export function curveLines(
  heightAt: (x: number) => number | undefined,
  x: Extent,
  y: Extent,
  bends: readonly number[],
): readonly (readonly Place[])[] {
  const lines: Place[][] = [];
  let line: Place[] = [];
  let before: Place | undefined;
  for (const at of placesOf(x, bends)) {
    const height = heightAt(at);
    if (height === undefined || !Number.isFinite(height)) {
      if (line.length > 1) lines.push(line);
      line = [];
      before = undefined;
      continue;
    }
    const place = { x: at, y: height };
    if (before !== undefined) line.push(...crossings(before, place, y));
    line.push({ x: at, y: within(height, y) });
    before = place;
  }
  if (line.length > 1) lines.push(line);
  return lines;
}

function placesOf({ low, high }: Extent, bends: readonly number[]): readonly number[] {
  const close = (high - low) * CLOSE;
  const even = Array.from({ length: SAMPLES + 1 }, (_, index) => low + ((high - low) * index) / SAMPLES);
  const around = bends.flatMap((bend) => [bend - close, bend, bend + close]);
  return [...new Set([...even, ...around])].filter((at) => at >= low && at <= high).sort((one, other) => one - other);
}

/** Where the line between two places leaves or enters the height of the picture. */
function crossings(from: Place, to: Place, { low, high }: Extent): readonly Place[] {
  const edges = from.y < to.y ? [low, high] : [high, low];
  return edges.flatMap((edge) => {
    const isBetween = (from.y - edge) * (to.y - edge) < 0;
    return isBetween ? [{ x: from.x + ((to.x - from.x) * (edge - from.y)) / (to.y - from.y), y: edge }] : [];
  });
}

import type { Link, ObjectiveId } from "../../../../scorecard";
import type { Point } from "./geometry";
import { rowsOf } from "./rowsOf";

export type Ends = Pick<Link, "from" | "to">;

/** The objectives of each lane, from the top of the map. */
export type Lanes = readonly (readonly ObjectiveId[])[];

/** How far apart lanes lie, measured by the width of the map: only which lines cross depends on it. */
const LANE_HEIGHT = 0.3;
/** A map with more links than this is a thicket in any order, and trying them all would take its time. */
const MOST_LINKS = 80;

/**
 * Orders the objectives within their lanes so that few links cross, and then so that links are short. It starts from the
 * order of the scorecard and only leaves it for a map that is better.
 *
 * @param columns - how many boxes stand side by side
 */
export function arrange(lanes: Lanes, links: readonly Ends[], columns: number): Lanes {
  if (links.length === 0 || links.length > MOST_LINKS) return lanes;
  let best = lanes;
  let cost = costOf(best, links, columns);
  for (let better = true; better;) {
    better = false;
    for (const candidate of swaps(best)) {
      const own = costOf(candidate, links, columns);
      if (own >= cost - 1e-9) continue;
      best = candidate;
      cost = own;
      better = true;
      break;
    }
  }
  return best;
}

/** Every map in which two objectives of a lane have changed places. */
function* swaps(lanes: Lanes): Generator<Lanes> {
  for (const [at, lane] of lanes.entries()) {
    for (let one = 0; one < lane.length; one += 1) {
      for (let other = one + 1; other < lane.length; other += 1) {
        const swapped = lane.map((id, index) => (index === one ? lane[other] : index === other ? lane[one] : id) ?? id);
        yield lanes.map((each, index) => (index === at ? swapped : each));
      }
    }
  }
}

/** A crossing is worse than any length. */
function costOf(lanes: Lanes, links: readonly Ends[], columns: number): number {
  const lines = linesOf(lanes, links, columns);
  const length = lines.reduce((sum, { start, end }) => sum + Math.abs(start.x - end.x), 0);
  return crossings(lanes, links, columns) + length / (lines.length + 1);
}

/** How many pairs of links cross when they are drawn as straight lines. */
export function crossings(lanes: Lanes, links: readonly Ends[], columns: number): number {
  const lines = linesOf(lanes, links, columns);
  let count = 0;
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) if (cross(line, other)) count += 1;
  });
  return count;
}

interface Line {
  readonly start: Point;
  readonly end: Point;
}

function linesOf(lanes: Lanes, links: readonly Ends[], columns: number): readonly Line[] {
  const places = new Map<ObjectiveId, Point>();
  let y = 0;
  for (const lane of lanes) {
    for (const row of rowsOf(lane, columns)) {
      row.forEach((id, index) => places.set(id, { x: (index + 0.5) / row.length, y }));
      y += LANE_HEIGHT;
    }
  }
  return links.flatMap(({ from, to }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
}

/** Lines that share an end do not cross. */
function cross(one: Line, other: Line): boolean {
  const sides = (line: Line, { start, end }: Line): number => Math.sign(turn(line, start)) * Math.sign(turn(line, end));
  return sides(one, other) < 0 && sides(other, one) < 0;
}

/** On which side of a line a point lies; the smallest differences are rounding. */
function turn({ start, end }: Line, { x, y }: Point): number {
  const area = (end.x - start.x) * (y - start.y) - (end.y - start.y) * (x - start.x);
  return Math.abs(area) < 1e-9 ? 0 : area;
}

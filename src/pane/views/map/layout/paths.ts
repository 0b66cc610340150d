import type { Point } from "./geometry";

export interface Route {
  /** The line, as the `d` of an SVG path. */
  readonly line: string;
  /** The head of the arrow, as the `d` of an SVG path. */
  readonly head: string;
}

/** A gap between the boxes of a row, or beside them. */
export interface Gap {
  readonly row: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** How long the head of an arrow is. */
const HEAD = 7;
/** How far an arrow between boxes of one row rises above it. */
const ARC = 16;
/** As high as the room above a row, below the name of its lane. */
const BEND = 24;

/** From box to box, through gaps in the order in which they are passed. */
export function through(start: Point, passages: readonly Gap[], end: Point): Route {
  const goesDown = end.y > start.y;
  const tip = { ...end, y: end.y + (goesDown ? -1 : 1) };
  const neck = { ...tip, y: tip.y + (goesDown ? -HEAD : HEAD) };
  const points = passages.flatMap(({ x, top, bottom }) => {
    const edges = [
      { x, y: bottom },
      { x, y: top },
    ];
    return goesDown ? edges.reverse() : edges;
  });
  const line = [...points, neck].reduce(
    ({ path, last }, point) => ({
      path: path + (last.x === point.x ? "" : bend(last, point)) + ` L ${at(point)}`,
      last: point,
    }),
    { path: `M ${at(start)}`, last: start },
  ).path;
  return { line, head: headAt(tip, goesDown ? "down" : "up") };
}

/** Goes to the side at once, and then straight on: what stands between the rows is passed by the shortest way. */
function bend(from: Point, to: Point): string {
  const height = Math.sign(to.y - from.y) * Math.min(BEND, Math.abs(to.y - from.y));
  const middle = from.y + height / 2;
  return ` C ${at({ x: from.x, y: middle })} ${at({ x: to.x, y: middle })} ${at({ x: to.x, y: from.y + height })}`;
}

/** From box to box within a row, over its edge. */
export function arc(start: Point, end: Point): Route {
  const tip = { ...end, y: end.y - 1 };
  const height = Math.min(start.y, end.y) - ARC;
  const neck = { ...tip, y: tip.y - HEAD };
  const line = `M ${at(start)} C ${at({ x: start.x, y: height })} ${at({ x: end.x, y: height })} ${at(neck)}`;
  return { line, head: headAt(tip, "down") };
}

function headAt({ x, y }: Point, direction: "up" | "down"): string {
  const base = direction === "down" ? y - HEAD : y + HEAD;
  return `M ${at({ x, y })} L ${at({ x: x - HEAD / 2, y: base })} L ${at({ x: x + HEAD / 2, y: base })} Z`;
}

const at = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;
const rounded = (value: number): number => Math.round(value * 10) / 10;

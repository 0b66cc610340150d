import type { Box } from "../charts/placeOfChart";

/** Where something is drawn: its box before it is turned about its middle, and mirrored in itself. */
export interface Frame extends Box {
  readonly rotation: number;
  readonly flipHorizontal: boolean;
  readonly flipVertical: boolean;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const middleOf = ({ left, top, width, height }: Box): Point => ({ x: left + width / 2, y: top + height / 2 });

/** A point turned about another one, in degrees, clockwise. */
export function turned(point: Point, about: Point, degrees: number): Point {
  const [sine, cosine] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const [x, y] = [point.x - about.x, point.y - about.y];
  return { x: about.x + x * cosine - y * sine, y: about.y + x * sine + y * cosine };
}

/** Where a point of a shape that is neither mirrored nor turned is drawn. */
export function onSheet(frame: Frame, { x, y }: Point): Point {
  const mirrored = {
    x: frame.left + (frame.flipHorizontal ? frame.width - x : x),
    y: frame.top + (frame.flipVertical ? frame.height - y : y),
  };
  return turned(mirrored, middleOf(frame), frame.rotation);
}

/** Within a full turn. */
export const withinTurn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Turned so far that files have the place of such a shape lying on its side. */
export const liesOnItsSide = (rotation: number): boolean => {
  const degrees = withinTurn(rotation);
  return (degrees >= 45 && degrees < 135) || (degrees >= 225 && degrees < 315);
};

/** The same middle, with width and height changed for each other. */
export function onItsSide(box: Box): Box {
  const { x, y } = middleOf(box);
  return { left: x - box.height / 2, top: y - box.width / 2, width: box.height, height: box.width };
}

/** Around all of them; no box holds nothing. */
export function boxAround(boxes: readonly Box[]): Box {
  const [left, top] = [Math.min(...boxes.map((each) => each.left)), Math.min(...boxes.map((each) => each.top))];
  const right = Math.max(...boxes.map((each) => each.left + each.width));
  const bottom = Math.max(...boxes.map((each) => each.top + each.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** A box that lies in a space, where the space is stretched over another box. */
export function stretched(box: Box, space: Box, over: Box): Box {
  const across = space.width === 0 ? 1 : over.width / space.width;
  const down = space.height === 0 ? 1 : over.height / space.height;
  return {
    left: over.left + (box.left - space.left) * across,
    top: over.top + (box.top - space.top) * down,
    width: box.width * across,
    height: box.height * down,
  };
}

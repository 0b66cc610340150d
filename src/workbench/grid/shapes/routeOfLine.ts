import { middleOf, onSheet, withinTurn, type Frame, type Point } from "./frame";
import { presetGeometry } from "./presetGeometry";
import type { Connector, LineShape } from "./shape";

/** What a line is drawn as. */
export interface Route extends Pick<LineShape, "geometry" | "adjustments"> {
  readonly frame: Frame;
}

/** An end of a line; where it is glued, with the direction in degrees that it leaves its shape at. */
export interface RouteEnd extends Point {
  readonly angle?: number;
}

export const connectorOf = (geometry: string): Connector =>
  geometry.startsWith("bent") ? "Elbow" : geometry.startsWith("curved") ? "Curve" : "Straight";

export const endsOf = (frame: Frame): { readonly begin: Point; readonly end: Point } => ({
  begin: onSheet(frame, { x: 0, y: 0 }),
  end: onSheet(frame, { x: frame.width, y: frame.height }),
});

/** The sites of a shape where they are drawn. */
export function sitesOn(frame: Frame, geometry: string, adjustments?: Readonly<Record<string, number>>): RouteEnd[] {
  const sites = presetGeometry(geometry, frame.width, frame.height, adjustments)?.sites ?? [];
  return sites.map(({ x, y, angle }) => {
    const mirrored = frame.flipHorizontal ? 180 - angle : angle;
    const seen = (frame.flipVertical ? -mirrored : mirrored) + frame.rotation;
    return { ...onSheet(frame, { x, y }), angle: withinTurn(seen) };
  });
}

const PREFIXES = { Straight: "straightConnector1", Elbow: "bentConnector", Curve: "curvedConnector" } as const;

/** A way from one end to the other, that leaves both in their directions. */
export function routeBetween(kind: Connector, begin: RouteEnd, end: RouteEnd): Route {
  const [across, down] = [end.x - begin.x, end.y - begin.y];
  if (kind === "Straight") return { geometry: PREFIXES.Straight, frame: upright(begin, across, down) };
  const along = (angle: number | undefined, other: number | undefined): boolean =>
    angle === undefined
      ? other === undefined
        ? true
        : isVertical(other) === Math.abs(across) >= Math.abs(down) || !isVertical(other)
      : !isVertical(angle);
  const beginsAcross = along(begin.angle, end.angle);
  const endsAcross = along(end.angle, begin.angle);
  const geometry = `${PREFIXES[kind]}${beginsAcross === endsAcross ? 3 : 2}`;
  return { geometry, frame: beginsAcross ? upright(begin, across, down) : lying(begin, across, down) };
}

const isVertical = (angle: number): boolean => {
  const degrees = withinTurn(angle);
  return (degrees > 45 && degrees < 135) || (degrees > 225 && degrees < 315);
};

function upright(begin: Point, across: number, down: number): Frame {
  return {
    left: Math.min(begin.x, begin.x + across),
    top: Math.min(begin.y, begin.y + down),
    width: Math.abs(across),
    height: Math.abs(down),
    rotation: 0,
    flipHorizontal: across < 0,
    flipVertical: down < 0,
  };
}

/** The same drawn from above: turned by a quarter. */
function lying(begin: Point, across: number, down: number): Frame {
  const { x, y } = middleOf(upright(begin, across, down));
  const [width, height] = [Math.abs(down), Math.abs(across)];
  return {
    left: x - width / 2,
    top: y - height / 2,
    width,
    height,
    rotation: 90,
    flipHorizontal: down < 0,
    flipVertical: across > 0,
  };
}

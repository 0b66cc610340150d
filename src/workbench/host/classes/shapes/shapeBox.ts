import type { Box } from "../../../grid/charts/placeOfChart";
import type { Grid } from "../../../grid/grid";
import { withinTurn } from "../../../grid/shapes/frame";
import { bytesOf, readPicture } from "../../../grid/shapes/readPicture";
import type { Property } from "../../hostClass";
import { invalidArgument, notImplemented } from "../../hostError";
import { oneOf } from "../../oneOf";
import { numberBetween } from "../charts/chartPart";
import { changeShape, laidOut, moveTo, shapeOf, type ShapeState } from "./shapePart";

const positive = numberBetween(Number.MIN_VALUE, 169_056);
const notNegative = numberBetween(0, 169_056);

/** A shape that keeps its proportions changes both sizes. */
function resized(grid: Grid, state: ShapeState, change: Partial<Record<"width" | "height", number>>): Box {
  const { shape: own, frame } = laidOut(grid, state);
  const { left, top, width, height } = frame;
  const [wide = width, high = height] = [change.width, change.height];
  if (!own.lockAspectRatio) return { left, top, width: wide, height: high };
  const factor = change.width === undefined ? high / height : wide / width;
  return Number.isFinite(factor)
    ? { left, top, width: width * factor, height: height * factor }
    : { left, top, width: wide, height: high };
}

/** A side or a size of a shape, in points. */
export function measure(name: keyof Box): Property<ShapeState> {
  return {
    get: (state, { grid }) => laidOut(grid, state).frame[name],
    set: (state, value, { grid }) => {
      const box =
        name === "width" || name === "height"
          ? resized(grid, state, { [name]: positive(value) })
          : { ...laidOut(grid, state).frame, [name]: notNegative(value) };
      moveTo(grid, state, box);
    },
  };
}

export const anyNumber = numberBetween(-Number.MAX_VALUE, Number.MAX_VALUE);

/** Nothing lies left of the first column or above the first row. */
export function moveBy(grid: Grid, state: ShapeState, name: "left" | "top", increment: unknown): void {
  const { frame } = laidOut(grid, state);
  moveTo(grid, state, { ...frame, [name]: Math.max(0, frame[name] + anyNumber(increment)) });
}

const SCALE_FROM = ["ScaleFromTopLeft", "ScaleFromMiddle", "ScaleFromBottomRight"] as const;

/** `scaleWidth` and `scaleHeight`, with what they are given. */
export function scale(grid: Grid, state: ShapeState, name: "width" | "height", args: readonly unknown[]): void {
  const factor = positive(args[0]);
  const isOriginal = oneOf(["CurrentSize", "OriginalSize"] as const)(args[1]) === "OriginalSize";
  const from = args[2] == null ? "ScaleFromTopLeft" : oneOf(SCALE_FROM)(args[2]);
  const { frame } = laidOut(grid, state);
  const before = isOriginal ? originalSize(grid, state)[name] : frame[name];
  const after = resized(grid, state, { [name]: before * factor });
  const share = { ScaleFromTopLeft: 0, ScaleFromMiddle: 0.5, ScaleFromBottomRight: 1 }[from];
  moveTo(grid, state, {
    ...after,
    left: Math.max(0, frame.left + (frame.width - after.width) * share),
    top: Math.max(0, frame.top + (frame.height - after.height) * share),
  });
}

/** Only pictures have one. */
function originalSize(grid: Grid, state: ShapeState): { readonly width: number; readonly height: number } {
  const own = shapeOf(grid, state);
  const size = own.kind === "picture" ? readPicture(bytesOf(own.data)).size : undefined;
  if (!size) throw invalidArgument();
  return size;
}

/** What is in a group is turned against it. */
export function turnTo(grid: Grid, state: ShapeState, degrees: number): void {
  const { shape: own, parent } = laidOut(grid, state);
  if (own.kind === "chart") throw notImplemented("Shape.rotation of a chart");
  const ofGroup = parent === undefined ? 0 : laidOut(grid, { ...state, id: parent }).frame.rotation;
  const rotation = withinTurn(degrees - ofGroup);
  changeShape(grid, state, { rotation: rotation === 0 ? undefined : rotation });
}

import type { Chart } from "../../../grid/charts/chart";
import { boxOf, placeAt, type Box } from "../../../grid/charts/placeOfChart";
import type { Grid } from "../../../grid/grid";
import { middleOf, stretched, turned } from "../../../grid/shapes/frame";
import { layOut, slotsIn, withAllCharts, type LaidOut } from "../../../grid/shapes/layOut";
import {
  placementOf,
  type GeometricShape,
  type LineShape,
  type PlacedShape,
  type Placement,
  type Shape,
  type ShapePlace,
} from "../../../grid/shapes/shape";
import { changeIn, everyShape, mapShapes } from "../../../grid/shapes/shapeTree";
import type { Property } from "../../hostClass";
import { HostError, invalidArgument, notFound, notImplemented } from "../../hostError";
import { changeChart } from "../charts/chartPart";

export interface ShapeState {
  readonly sheetId: string;
  readonly id: string;
}

/** All that lies over the cells of a sheet, where it is drawn. */
export const laidOutOn = (grid: Grid, sheetId: string): readonly LaidOut[] =>
  layOut(grid, sheetId, grid.sheet(sheetId) ? grid.parts(sheetId) : { shapes: [], charts: [] });

export function laidOut(grid: Grid, { sheetId, id }: ShapeState): LaidOut {
  const found = laidOutOn(grid, sheetId).find(({ shape }) => shape.id === id);
  if (!found) throw notFound();
  return found;
}

/** The shape itself, without asking where it is. */
export function shapeOf(grid: Grid, { sheetId, id }: ShapeState): Shape {
  const { shapes, charts } = grid.sheet(sheetId) ? grid.parts(sheetId) : { shapes: [], charts: [] };
  const found = everyShape(withAllCharts(shapes, charts)).find((each) => each.id === id);
  const isGone = found?.kind === "chart" && !charts.some((each) => each.id === id);
  if (!found || isGone) throw notFound();
  return found;
}

/** What a shape of this kind cannot do. */
export const notOfThisKind = (): HostError =>
  new HostError("InvalidOperation", "This operation is not permitted for the current object.");

export function shapeOfKind<Kind extends Shape["kind"]>(
  grid: Grid,
  state: ShapeState,
  kind: Kind,
): Extract<Shape, { kind: Kind }> {
  const shape = shapeOf(grid, state);
  if (shape.kind !== kind) throw notOfThisKind();
  return shape as Extract<Shape, { kind: Kind }>;
}

export const lineOf = (grid: Grid, state: ShapeState): LineShape => shapeOfKind(grid, state, "line");
export const geometricOf = (grid: Grid, state: ShapeState): GeometricShape => shapeOfKind(grid, state, "geometric");

/** The name of a chart is its own. */
export function nameOf(grid: Grid, sheetId: string, shape: Shape): string {
  if (shape.kind !== "chart") return shape.name;
  return grid.parts(sheetId).charts.find(({ id }) => id === shape.id)?.name ?? "";
}

/** Puts the shapes of a sheet in place of those before. */
export const setShapes = (
  grid: Grid,
  sheetId: string,
  change: (shapes: readonly Shape[]) => readonly Shape[],
): void => {
  const { shapes, charts } = grid.parts(sheetId);
  grid.setParts(sheetId, { shapes: change(withAllCharts(shapes, charts)) });
};

/** Undefined takes a member away. */
export function changeShape(grid: Grid, state: ShapeState, change: Readonly<Record<string, unknown>>): void {
  shapeOf(grid, state);
  setShapes(grid, state.sheetId, (shapes) => changeIn(shapes, state.id, (shape) => [said({ ...shape, ...change })]));
}

export const said = <Value extends object>(value: Value): Value =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;

export const placeFor = (grid: Grid, sheetId: string, box: Box, placement: Placement): ShapePlace => {
  if (placement === "Absolute") return { left: box.left, top: box.top, width: box.width, height: box.height };
  const place = placeAt(grid, sheetId, box);
  return placement === "TwoCell" ? place : { from: place.from, width: box.width, height: box.height };
};

/** A shape as it is drawn, as one that stands on the sheet itself. */
export function standing(grid: Grid, sheetId: string, laid: LaidOut, placement: Placement): Shape {
  const { shape, frame } = laid;
  if (shape.kind === "chart") return shape;
  return said({ ...shape, ...asDrawn(laid), place: placeFor(grid, sheetId, frame, placement) } as Shape);
}

/** What a frame says of a shape besides its place. */
export const asDrawn = ({ frame, geometry, adjustments }: LaidOut): Partial<LineShape> =>
  ({
    rotation: frame.rotation === 0 ? undefined : frame.rotation,
    flipHorizontal: frame.flipHorizontal || undefined,
    flipVertical: frame.flipVertical || undefined,
    ...(geometry === undefined ? {} : { geometry, adjustments }),
  }) as Partial<LineShape>;

/** Lets lines go from shapes that will be there no longer, where they are now. */
export function withoutGlue(
  grid: Grid,
  sheetId: string,
  shapes: readonly Shape[],
  isGone: (line: LineShape, end: "begin" | "end") => boolean,
): readonly Shape[] {
  const all = laidOutOn(grid, sheetId);
  return mapShapes(shapes, (shape) => {
    if (shape.kind !== "line") return shape;
    const gone = (["begin", "end"] as const).filter((end) => shape[end]?.glue && isGone(shape, end));
    const laid = all.find((each) => each.shape.id === shape.id);
    if (gone.length === 0 || !laid) return shape;
    const ends = Object.fromEntries(gone.map((end) => [end, withoutMember(shape[end] ?? {}, "glue")]));
    return said({ ...shape, ...asDrawn(laid), ...ends, place: placeWithin(grid, sheetId, laid, laid.frame, all) });
  });
}

/** Undefined when nothing is left. */
function withoutMember(value: object, member: string): object | undefined {
  const rest = Object.entries(value).filter(([name]) => name !== member);
  return rest.length === 0 ? undefined : Object.fromEntries(rest);
}

/** The place that a shape has in a box of the sheet: on the sheet, or in its group. */
export function placeWithin(
  grid: Grid,
  sheetId: string,
  { shape, parent }: LaidOut,
  box: Box,
  all: readonly LaidOut[],
): ShapePlace {
  const group = all.find((each) => each.shape.id === parent);
  if (group?.shape.kind !== "group") return placeFor(grid, sheetId, box, placementOf((shape as PlacedShape).place));
  const { x, y } = turned(middleOf(box), middleOf(group.frame), -group.frame.rotation);
  const own = { left: x - box.width / 2, top: y - box.height / 2, width: box.width, height: box.height };
  return stretched(own, group.frame, group.shape.space);
}

/** Puts a shape into another box; what is in a group goes along, and a line that was glued is so no longer. */
export function moveTo(grid: Grid, state: ShapeState, box: Box): void {
  const { sheetId, id } = state;
  const all = laidOutOn(grid, sheetId);
  const laid = all.find(({ shape }) => shape.id === id);
  if (!laid) throw notFound();
  const { shape, frame } = laid;
  if (shape.kind === "chart") return changeChart(grid, state, { place: placeAt(grid, sheetId, box) });
  const { charts, shapes } = grid.parts(sheetId);
  const free = withoutGlue(grid, sheetId, withAllCharts(shapes, charts), (line) => line.id === id);
  const place = placeWithin(grid, sheetId, laid, box, all);
  const inside = new Set(shape.kind === "group" ? slotsIn(shape.shapes) : []);
  grid.setParts(sheetId, {
    shapes: changeIn(free, id, (each) => [{ ...each, place } as Shape]),
    ...(inside.size === 0
      ? {}
      : {
          charts: charts.map((chart): (typeof charts)[number] => {
            if (!inside.has(chart.id)) return chart;
            const within = stretched(boxOf(grid, sheetId, chart.place), frame, box);
            return { ...chart, place: placeAt(grid, sheetId, within) } as Chart;
          }),
        }),
  });
}

/** A member that is kept by that name, of all kinds of shapes but charts, unless they have it too. */
export function kept(
  name: keyof PlacedShape,
  fallback: unknown,
  read: (value: unknown) => unknown,
  ofCharts = false,
): Property<ShapeState> {
  return {
    get: (state, { grid }) => (shapeOf(grid, state) as Partial<PlacedShape>)[name] ?? fallback,
    set: (state, value, { grid }) => {
      if (shapeOf(grid, state).kind === "chart" && !ofCharts) throw notImplemented(`Shape.${name} of a chart`);
      const given = read(value);
      changeShape(grid, state, { [name]: given === fallback ? undefined : given });
    },
  };
}

export const transparency = (value: unknown): number => {
  if (typeof value !== "number" || !(value >= 0 && value <= 1)) throw invalidArgument();
  return value;
};

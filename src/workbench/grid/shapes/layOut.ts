import type { Lines } from "../charts/lines";
import { boxOf, type Box } from "../charts/placeOfChart";
import { summedLines } from "../charts/summedLines";
import type { ChartPlace } from "../charts/chart";
import { middleOf, stretched, turned, withinTurn, type Frame } from "./frame";
import { connectorOf, endsOf, routeBetween, sitesOn, type RouteEnd } from "./routeOfLine";
import type { Glue, LineShape, PlacedShape, Shape, ShapePlace } from "./shape";

/** A chart of the sheet, as far as shapes know it. */
interface Placed {
  readonly id: string;
  readonly place: ChartPlace;
}

/** A shape where it is drawn; of a line also as what. */
export interface LaidOut {
  readonly shape: Shape;
  readonly frame: Frame;
  readonly geometry?: string;
  readonly adjustments?: Readonly<Record<string, number>>;
  /** A line whose shapes have moved since it was put where it is kept. */
  readonly isRouted?: true;
  /** The group that it is in. */
  readonly parent?: string;
  readonly level: number;
}

interface OnSheet<Chart extends Placed> {
  readonly shapes: readonly Shape[];
  readonly charts: readonly Chart[];
}

/** All that lies over the cells of a sheet, the lowest first, groups before what is in them. Charts that no slot names lie on top. */
export function layOut<Chart extends Placed>(
  grid: Lines,
  sheetId: string,
  { shapes, charts }: OnSheet<Chart>,
): readonly LaidOut[] {
  const found: LaidOut[] = [];
  const lines = summedLines(grid);
  const chartAt = (id: string): Frame | undefined => {
    const chart = charts.find((each) => each.id === id);
    return chart && unturned(boxOf(lines, sheetId, chart.place));
  };
  const add = (shape: Shape, frame: Frame, level: number, parent: string | undefined): void => {
    found.push({ shape, frame, level, ...(parent === undefined ? {} : { parent }) });
    if (shape.kind !== "group") return;
    for (const inner of shape.shapes) {
      const within = inner.kind === "chart" ? chartAt(inner.id) : inGroup(inner, shape.space, frame);
      if (within) add(inner, within, level + 1, shape.id);
    }
  };
  for (const shape of withAllCharts(shapes, charts)) {
    const frame = shape.kind === "chart" ? chartAt(shape.id) : frameOf(shape, boxOfPlace(lines, sheetId, shape.place));
    if (frame) add(shape, frame, 0, undefined);
  }
  return routed(found);
}

/** The same with a slot for every chart. */
export function withAllCharts(shapes: readonly Shape[], charts: readonly { readonly id: string }[]): readonly Shape[] {
  const named = new Set(slotsIn(shapes));
  return [...shapes, ...charts.flatMap(({ id }) => (named.has(id) ? [] : [{ kind: "chart" as const, id }]))];
}

/** Ids of the charts that shapes have slots for. */
export const slotsIn = (shapes: readonly Shape[]): readonly string[] =>
  shapes.flatMap((each) => (each.kind === "chart" ? [each.id] : each.kind === "group" ? slotsIn(each.shapes) : []));

/** In points from the corner of the sheet. */
export function boxOfPlace(grid: Lines, sheetId: string, place: ShapePlace): Box {
  if ("to" in place) return boxOf(grid, sheetId, place);
  if (!("from" in place)) return place;
  const { left, top } = boxOf(grid, sheetId, { from: place.from, to: place.from });
  return { left, top, width: place.width, height: place.height };
}

const unturned = (box: Box): Frame => ({ ...box, rotation: 0, flipHorizontal: false, flipVertical: false });

const frameOf = (shape: PlacedShape, box: Box): Frame => ({
  ...box,
  rotation: shape.rotation ?? 0,
  flipHorizontal: shape.flipHorizontal ?? false,
  flipVertical: shape.flipVertical ?? false,
});

/** What is in a group is stretched and turned with it. */
function inGroup(shape: PlacedShape, space: Box, group: Frame): Frame {
  const own = frameOf(shape, stretched(shape.place as Box, space, group));
  const { x, y } = turned(middleOf(own), middleOf(group), group.rotation);
  return {
    ...own,
    left: x - own.width / 2,
    top: y - own.height / 2,
    rotation: withinTurn(own.rotation + group.rotation),
  };
}

/** Points by which a glued line may be away from where its file has it. */
const NEAR = 1;

/** Lines go where the shapes are that they are glued to. */
function routed(all: readonly LaidOut[]): readonly LaidOut[] {
  const byId = new Map(all.map((each) => [each.shape.id, each]));
  return all.map((each) => {
    const { shape, frame } = each;
    if (shape.kind !== "line") return each;
    const own = endsOf(frame);
    const [begin, end] = [gluedTo(shape.begin?.glue, byId), gluedTo(shape.end?.glue, byId)];
    const isThere = [
      [begin, own.begin],
      [end, own.end],
    ].every(([glued, at]) => !glued || !at || Math.hypot(glued.x - at.x, glued.y - at.y) < NEAR);
    if (isThere) return { ...each, ...drawnAs(shape) };
    return {
      ...each,
      isRouted: true,
      ...routeBetween(connectorOf(shape.geometry), begin ?? own.begin, end ?? own.end),
    };
  });
}

const drawnAs = ({ geometry, adjustments }: LineShape): Pick<LaidOut, "geometry" | "adjustments"> => ({
  geometry,
  ...(adjustments ? { adjustments } : {}),
});

function gluedTo(glue: Glue | undefined, byId: ReadonlyMap<string, LaidOut>): RouteEnd | undefined {
  const found = glue && byId.get(glue.shape);
  return found && sitesOf(found)[glue.site];
}

/** Where lines can be glued to it: what has no outline of its own is a rectangle. */
export function sitesOf({ shape, frame }: LaidOut): readonly RouteEnd[] {
  return "geometry" in shape ? sitesOn(frame, shape.geometry, shape.adjustments) : sitesOn(frame, "rect");
}

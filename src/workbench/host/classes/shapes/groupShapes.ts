import type { Grid } from "../../../grid/grid";
import { newPartId } from "../../../grid/newPartId";
import { boxAround } from "../../../grid/shapes/frame";
import { slotsIn, withAllCharts } from "../../../grid/shapes/layOut";
import { copiedShapes } from "../../../grid/shapes/shapesFile";
import { placementOf, type ShapeGroup } from "../../../grid/shapes/shape";
import { changeIn, everyShape } from "../../../grid/shapes/shapeTree";
import { isHostObject } from "../../hostClass";
import { invalidArgument, notFound, notImplemented } from "../../hostError";
import { freeName } from "./newShape";
import {
  laidOutOn,
  nameOf,
  placeFor,
  setShapes,
  shapeOfKind,
  standing,
  withoutGlue,
  type ShapeState,
} from "./shapePart";

/** A group of shapes of a sheet, where the topmost of them was; the id of it. */
export function groupShapes(grid: Grid, sheetId: string, values: unknown): string {
  if (!Array.isArray(values)) throw invalidArgument();
  const all = laidOutOn(grid, sheetId).filter(({ level }) => level === 0);
  const wanted = new Set(
    values.map((value: unknown) => {
      const key = isHostObject(value) ? (value.state as ShapeState).id : String(value);
      const found =
        all.find(({ shape }) => shape.id === key) ?? all.find(({ shape }) => nameOf(grid, sheetId, shape) === key);
      if (!found) throw notFound();
      return found;
    }),
  );
  if (wanted.size < 2) throw invalidArgument();
  const inside = all.filter((each) => wanted.has(each));
  const space = boxAround(inside.map(({ frame }) => frame));
  const group: ShapeGroup = {
    kind: "group",
    id: newPartId(),
    name: freeName(grid, sheetId, "Group"),
    place: placeFor(grid, sheetId, space, "TwoCell"),
    space,
    shapes: inside.map((each) => standing(grid, sheetId, each, "Absolute")),
  };
  const topmost = inside.at(-1)?.shape.id;
  setShapes(grid, sheetId, (shapes) =>
    shapes.flatMap((each) =>
      each.id === topmost ? [group] : inside.some(({ shape }) => shape.id === each.id) ? [] : [each],
    ),
  );
  return group.id;
}

/** Its shapes stand where the group was, as they are drawn. */
export function ungroup(grid: Grid, state: ShapeState): void {
  const { sheetId, id } = state;
  const group = shapeOfKind(grid, state, "group");
  const all = laidOutOn(grid, sheetId);
  const isOnSheet = all.find(({ shape }) => shape.id === id)?.level === 0;
  // Groups within groups cannot be taken apart before their group is.
  if (!isOnSheet) throw invalidArgument();
  const apart = all.filter(({ parent }) => parent === id);
  setShapes(grid, sheetId, (shapes) =>
    changeIn(shapes, id, () => apart.map((each) => standing(grid, sheetId, each, placementOf(group.place)))),
  );
}

/** Takes a shape away, with what is in it; lines that are glued to it stay where they are. */
export function deleteShape(grid: Grid, { sheetId, id }: ShapeState): void {
  const { shapes, charts } = grid.parts(sheetId);
  const all = withAllCharts(shapes, charts);
  const gone = everyShape(everyShape(all).filter((each) => each.id === id));
  if (gone.length === 0) throw notFound();
  const ids = new Set(gone.map((each) => each.id));
  const goneCharts = new Set(slotsIn(gone));
  const free = withoutGlue(grid, sheetId, all, (line, end) => ids.has(line[end]?.glue?.shape ?? ""));
  grid.setParts(sheetId, {
    shapes: changeIn(free, id, () => []),
    ...(goneCharts.size === 0 ? {} : { charts: charts.filter((each) => !goneCharts.has(each.id)) }),
  });
}

/** A copy at the same place of a sheet, on top of all there; the id of it. */
export function copyShape(grid: Grid, { sheetId, id }: ShapeState, toSheet: string): string {
  const laid = laidOutOn(grid, sheetId).find(({ shape }) => shape.id === id);
  if (!laid) throw notFound();
  if (slotsIn([laid.shape]).length > 0) throw notImplemented("Shape.copyTo of a chart");
  const placement =
    laid.shape.kind === "chart" || "left" in laid.shape.place ? "TwoCell" : placementOf(laid.shape.place);
  const original = standing(grid, toSheet, laid, placement);
  const [copy] = copiedShapes([original], [], []);
  if (!copy || copy.kind === "chart") throw notFound();
  const [, word] = /^(.*) \d+$/.exec(copy.name) ?? [];
  const name = word === undefined ? copy.name : freeName(grid, toSheet, word);
  setShapes(grid, toSheet, (shapes) => [...shapes, { ...copy, name }]);
  return copy.id;
}

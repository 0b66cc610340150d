import { textOf, type Cells } from "../../grid/charts/chartCells";
import type { Lines } from "../../grid/charts/lines";
import type { Box } from "../../grid/charts/placeOfChart";
import type { Grid } from "../../grid/grid";
import { layOut, type LaidOut } from "../../grid/shapes/layOut";
import { paintShape } from "./paintShape";
import { boxOfDrawing } from "./shapeDrawings";

/** A shape, or all that is in a group, as one SVG with its size in points; undefined when there is nothing to draw. */
export function shapeXml(
  grid: Cells & Lines & Pick<Grid, "parts">,
  sheetId: string,
  id: string,
): { readonly svg: string; readonly box: Box } | undefined {
  const all = layOut(grid, sheetId, grid.parts(sheetId));
  const painted = membersOf(all, id).flatMap((laid) => {
    const { shape } = laid;
    if (shape.kind === "group" || shape.kind === "chart") return [];
    const box = boxOfDrawing(shape, laid);
    const shown =
      shape.kind === "geometric" && shape.formula !== undefined ? textOf(grid, { formula: shape.formula }) : undefined;
    return [{ box, svg: paintShape(shape, laid, box, shown) }];
  });
  const [first] = painted;
  if (!first) return undefined;
  const box = painted.map((each) => each.box).reduce(around);
  const inner = painted.map((each) =>
    each.svg.replace(
      "<svg ",
      `<svg x="${each.box.left}" y="${each.box.top}" width="${each.box.width}" height="${each.box.height}" `,
    ),
  );
  const view = `viewBox="${box.left} ${box.top} ${box.width} ${box.height}" width="${box.width}" height="${box.height}"`;
  return { box, svg: `<svg xmlns="http://www.w3.org/2000/svg" ${view}>${inner.join("")}</svg>` };
}

/** The shape itself, and what is in it. */
function membersOf(all: readonly LaidOut[], id: string): readonly LaidOut[] {
  return all.filter((laid) => {
    for (let each: LaidOut | undefined = laid; each;) {
      if (each.shape.id === id) return true;
      const { parent }: LaidOut = each;
      each = parent === undefined ? undefined : all.find(({ shape }) => shape.id === parent);
    }
    return false;
  });
}

function around(one: Box, other: Box): Box {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  };
}

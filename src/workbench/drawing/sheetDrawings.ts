import type { Cells } from "../grid/charts/chartCells";
import type { Lines } from "../grid/charts/placeOfChart";
import type { Grid } from "../grid/grid";
import { layOut } from "../grid/shapes/layOut";
import { chartDrawings, type Look } from "./chartDrawings";
import type { Drawing } from "./drawing";
import { labelOf, shapeDrawings } from "./shapes/shapeDrawings";

/** All that lies over the cells of a sheet as it is now; charts lie among shapes, and are called what their author says. */
export function sheetDrawings(
  grid: Cells & Lines & Pick<Grid, "parts">,
  sheetId: string,
  look: Look,
): readonly Drawing[] {
  const all = layOut(grid, sheetId, grid.parts(sheetId));
  const charts = chartDrawings(grid, sheetId, look).map((chart): Drawing => {
    const z = all.findIndex(({ shape }) => shape.id === chart.id);
    const shape = all[z]?.shape;
    const said = shape === undefined ? "" : labelOf(shape);
    return { ...chart, z, label: said === "" ? chart.label : said };
  });
  return [...charts, ...shapeDrawings(grid, all, look)];
}

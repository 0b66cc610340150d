import type { Cells } from "../grid/charts/chartCells";
import type { Lines } from "../grid/charts/lines";
import type { Grid } from "../grid/grid";
import { hiddenShapes } from "../grid/shapes/hiddenShapes";
import { layOut } from "../grid/shapes/layOut";
import type { Look } from "./chartDrawings";
import type { Drawing } from "./drawing";
import { labelOf, shapeDrawings } from "./shapes/shapeDrawings";

/**
 * All that lies over the cells of a sheet as it is now. Charts lie among shapes, and are called what their author says.
 *
 * @param charts - as they are drawn by themselves
 */
export function sheetDrawings(
  grid: Cells & Lines & Pick<Grid, "parts">,
  sheetId: string,
  look: Look,
  charts: readonly Drawing[],
): readonly Drawing[] {
  const all = layOut(grid, sheetId, grid.parts(sheetId));
  const hidden = hiddenShapes(all);
  const seen = charts.filter(({ id }) => !hidden.has(id));
  const among = seen.map((chart): Drawing => {
    const z = all.findIndex(({ shape }) => shape.id === chart.id);
    const shape = all[z]?.shape;
    const said = shape === undefined ? "" : labelOf(shape);
    return { ...chart, z, label: said === "" ? chart.label : said };
  });
  return [...among, ...shapeDrawings(grid, all, look)];
}

import type { Cells } from "../grid/charts/chartCells";
import type { Lines } from "../grid/charts/lines";
import type { Grid, Place } from "../grid/grid";
import { hiddenShapes } from "../grid/shapes/hiddenShapes";
import { layOut, type LaidOut } from "../grid/shapes/layOut";
import type { SheetParts } from "../grid/sheetParts";
import type { Look } from "./chartReader";
import type { Drawing } from "./drawing";
import { placesRead } from "./placesRead";
import { labelOf, shapeDrawings } from "./shapes/shapeDrawings";
import { isTouched, type Touched } from "./touched";

interface Known {
  readonly sheetId: string;
  readonly shapes: SheetParts["shapes"];
  readonly charts: SheetParts["charts"];
  readonly all: readonly LaidOut[];
  readonly drawings: readonly Drawing[];
  readonly places: readonly Place[];
}

/**
 * All that lies over the cells of a sheet as it is now. Charts lie among shapes, and are called what their author says. Shapes are
 * laid out again only when they, the lines below them, or the cells of their words may have changed.
 */
export type ReadDrawings = (sheetId: string, touched: Touched, charts: readonly Drawing[]) => readonly Drawing[];

export function createDrawingReader(grid: Cells & Lines & Pick<Grid, "parts">, look: Look): ReadDrawings {
  let known: Known | undefined;
  return (sheetId, touched, charts) => {
    const parts = grid.parts(sheetId);
    const isAsBefore =
      known?.sheetId === sheetId &&
      known.shapes === parts.shapes &&
      known.charts === parts.charts &&
      !touched.all &&
      !touched.lines &&
      !isTouched(known.places, touched);
    if (!known || !isAsBefore) {
      const all = layOut(grid, sheetId, parts);
      known = {
        sheetId,
        shapes: parts.shapes,
        charts: parts.charts,
        all,
        drawings: shapeDrawings(grid, all, look),
        places: placesRead(grid, parts.shapes),
      };
    }
    return [...among(charts, known.all), ...known.drawings];
  };
}

function among(charts: readonly Drawing[], all: readonly LaidOut[]): readonly Drawing[] {
  if (charts.length === 0) return [];
  const hidden = hiddenShapes(all);
  const places = new Map(all.map(({ shape }, z) => [shape.id, z]));
  return charts
    .filter(({ id }) => !hidden.has(id))
    .map((chart): Drawing => {
      const z = places.get(chart.id) ?? -1;
      const shape = all[z]?.shape;
      const said = shape === undefined ? "" : labelOf(shape);
      return { ...chart, z, label: said === "" ? chart.label : said };
    });
}

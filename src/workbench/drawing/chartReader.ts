import type { Chart, KeptChart } from "../grid/charts/chart";
import type { Cells } from "../grid/charts/chartCells";
import type { Lines } from "../grid/charts/lines";
import { boxOf } from "../grid/charts/placeOfChart";
import { summedLines } from "../grid/charts/summedLines";
import type { Grid, Place } from "../grid/grid";
import { describePlot } from "./charts/describePlot";
import { flatNote } from "./charts/kindNames";
import type { Plot, ShowNumber, Size } from "./charts/plot";
import { readPlot } from "./charts/readPlot";
import { recolored, type Recolor } from "./recolored";
import type { Drawing } from "./drawing";
import { elementOf } from "./elementOf";
import { keptChart } from "./keptChart";
import { noteElement } from "./noteElement";
import { placesRead } from "./placesRead";
import { isTouched, type Touched } from "./touched";

export interface Look {
  readonly language: string;
  readonly show: ShowNumber;
  /** In the dark, cells and what lies on them change their colours alike. */
  readonly recolor: Recolor | undefined;
}

const NOT_DRAWN = {
  da: (name: string) => `»${name}« kunne ikke tegnes. Diagrammet selv er bevaret.`,
  en: (name: string) => `“${name}” could not be drawn. The chart itself is kept.`,
} as const;

/** Draws a chart as an SVG of a size. */
export type PaintChart = (plot: Plot, size: Size, show: ShowNumber) => string;

export type ChartGrid = Cells & Lines & Pick<Grid, "parts">;

type Drawn = Pick<Drawing, "key" | "label" | "draw">;

interface Known {
  readonly chart: Chart | KeptChart;
  readonly places: readonly Place[];
  readonly drawn: Drawn;
}

/** The charts of a sheet as they are now. Of those that are as they were, and whose cells are, nothing is read again. */
export type ReadCharts = (sheetId: string, touched: Touched) => readonly Drawing[];

export function createChartReader(grid: ChartGrid, look: Look, paint: PaintChart): ReadCharts {
  let known = new Map<string, Known>();
  return (sheetId, touched) => {
    const lines = summedLines(grid);
    const { charts } = grid.parts(sheetId);
    const before = touched.all ? new Map<string, Known>() : known;
    known = new Map(
      charts.map((chart): [string, Known] => {
        const old = before.get(chart.id);
        if (old?.chart === chart && !isTouched(old.places, touched)) return [chart.id, old];
        if ("pieces" in chart) return [chart.id, { chart, places: [], drawn: keptChart(chart, look.language) }];
        return [chart.id, { chart, places: placesRead(grid, chart), drawn: madeChart(grid, chart, look, paint) }];
      }),
    );
    return charts.flatMap(({ id, place }, z) => {
      const drawn = known.get(id)?.drawn;
      return drawn ? [{ id, box: boxOf(lines, sheetId, place), z, ...drawn }] : [];
    });
  };
}

function madeChart(grid: Cells, chart: Chart, { language, show, recolor }: Look, paint: PaintChart): Drawn {
  const plot = readPlot(grid, chart, language, show);
  return {
    key: JSON.stringify(plot),
    label: describePlot(plot, chart.name, language, show),
    draw: (size) => {
      try {
        return elementOf(recolored(withNote(paint(plot, size, show), flatNote(plot.type, language), size), recolor));
      } catch (error) {
        // The other charts of the sheet are drawn all the same.
        reportError(error);
        return noteElement(NOT_DRAWN[language.startsWith("da") ? "da" : "en"](chart.name));
      }
    },
  };
}

const NOTE = { size: 9, edge: 6, color: "#737373" } as const;

/** Small words in the corner, on the page only: pictures for others have none. */
const withNote = (svg: string, note: string | undefined, { width, height }: Size): string =>
  note === undefined
    ? svg
    : svg.replace(
        /<\/svg>\s*$/,
        `<text x="${width - NOTE.edge}" y="${height - NOTE.edge}" text-anchor="end" font-family="Carlito, Arial, sans-serif" ` +
          `font-size="${NOTE.size}" fill="${NOTE.color}">${note}</text></svg>`,
      );

import type { Chart, KeptChart } from "../grid/charts/chart";
import type { Cells } from "../grid/charts/chartCells";
import type { Lines } from "../grid/charts/lines";
import { boxOf } from "../grid/charts/placeOfChart";
import { summedLines } from "../grid/charts/summedLines";
import type { Grid } from "../grid/grid";
import { describePlot } from "./charts/describePlot";
import { paintChart } from "./charts/paintChart";
import type { ShowNumber } from "./charts/plot";
import { readPlot } from "./charts/readPlot";
import { recolored, type Recolor } from "./recolored";
import type { Drawing } from "./drawing";
import { elementOf } from "./elementOf";
import { keptChart } from "./keptChart";
import { noteElement } from "./noteElement";

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

type ChartGrid = Cells & Lines & Pick<Grid, "parts">;

/** The charts of a sheet as they are now. */
export const chartDrawings = (grid: ChartGrid, sheetId: string, look: Look): readonly Drawing[] => {
  const lines = summedLines(grid);
  return grid.parts(sheetId).charts.map((chart, z) => ({
    id: chart.id,
    box: boxOf(lines, sheetId, chart.place),
    z,
    ...("pieces" in chart ? keptChart(chart as KeptChart, look.language) : madeChart(grid, chart, look)),
  }));
};

function madeChart(
  grid: Cells,
  chart: Chart,
  { language, show, recolor }: Look,
): Pick<Drawing, "key" | "label" | "draw"> {
  const plot = readPlot(grid, chart, language, show);
  return {
    key: JSON.stringify(plot),
    label: describePlot(plot, chart.name, language, show),
    draw: (size) => {
      try {
        return elementOf(recolored(paintChart(plot, size, show), recolor));
      } catch (error) {
        // The other charts of the sheet are drawn all the same.
        reportError(error);
        return noteElement(NOT_DRAWN[language.startsWith("da") ? "da" : "en"](chart.name));
      }
    },
  };
}

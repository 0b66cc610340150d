import type { Chart } from "../grid/charts/chart";
import { boxOf } from "../grid/charts/placeOfChart";
import type { Grid } from "../grid/grid";
import { shownNumber } from "../grid/shownNumber";
import { notationOf } from "../notation/notationOf";
import { paintChart } from "./charts/paintChart";
import { readPlot } from "./charts/readPlot";
import { toPicture } from "./toPicture";
import { pictureFrame, type WantedSize } from "./pictureFrame";

const PIXELS_A_POINT = 4 / 3;

/** A chart of a sheet as a PNG in base64. Colours are those of paper, whatever those of the page are. */
export function chartPicture(
  grid: Grid,
  sheetId: string,
  chart: Chart,
  wanted: WantedSize,
  language: string,
): Promise<string> {
  const { width, height } = boxOf(grid, sheetId, chart.place);
  const own = { width: Math.max(1, width * PIXELS_A_POINT), height: Math.max(1, height * PIXELS_A_POINT) };
  const show = shownNumber(notationOf(language));
  const svg = paintChart(readPlot(grid, chart, language, show), own, show);
  const frame = pictureFrame(own, wanted);
  return toPicture(svg, frame);
}

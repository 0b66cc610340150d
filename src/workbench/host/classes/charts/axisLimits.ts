import { axisOptions } from "../../../drawing/charts/axisOption";
import { readPlot } from "../../../drawing/charts/readPlot";
import { roomFor } from "../../../drawing/charts/roomFor";
import type { Chart } from "../../../grid/charts/chart";
import { kindOf } from "../../../grid/charts/kinds";
import { boxOf } from "../../../grid/charts/placeOfChart";
import type { Grid } from "../../../grid/grid";

const PIXELS_A_POINT = 4 / 3;
/** Of the unit between marks, as Excel chooses it. */
const MINOR_A_MAJOR = 5;

type Limit = "minimum" | "maximum" | "majorUnit" | "minorUnit";

/** What an axis that measures has where nobody has said it: what is drawn. "" for an axis of categories or of powers. */
export function axisLimit(grid: Grid, sheetId: string, chart: Chart, axis: string, wanted: Limit): number | "" {
  const { width, height } = boxOf(grid, sheetId, chart.place);
  const plot = readPlot(grid, chart, "en-US", String);
  const size = { width: width * PIXELS_A_POINT, height: height * PIXELS_A_POINT };
  const { xAxis, yAxis } = axisOptions(plot, roomFor(plot, size), String);
  const { shape } = kindOf(chart.type);
  const isUp = /value/i.test(axis) !== (shape === "bar");
  const { min, max, interval } = ((isUp ? yAxis : xAxis)[axis.startsWith("secondary") ? 1 : 0] ?? {}) as {
    readonly min?: number;
    readonly max?: number;
    readonly interval?: number;
  };
  const limits = {
    minimum: min,
    maximum: max,
    majorUnit: interval,
    minorUnit: interval === undefined ? undefined : interval / MINOR_A_MAJOR,
  };
  return typeof interval === "number" ? (limits[wanted] ?? "") : "";
}

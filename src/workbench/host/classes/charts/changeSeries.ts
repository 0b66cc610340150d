import type { ChartSeries } from "../../../grid/charts/chart";
import type { Grid } from "../../../grid/grid";
import { changeChart, chartOf, type ChartState } from "./chartPart";

/** Changes all series of a chart alike. */
export function changeSeries(grid: Grid, state: ChartState, change: (series: ChartSeries) => ChartSeries): void {
  changeChart(grid, state, { series: chartOf(grid, state).series.map(change) });
}

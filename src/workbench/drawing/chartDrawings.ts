import { createChartReader, type ChartGrid, type Look, type ReadCharts } from "./chartReader";
import { paintChart } from "./charts/paintChart";

/** Reads charts that the library draws, which is loaded with this file. */
export const drawCharts = (grid: ChartGrid, look: Look): ReadCharts => createChartReader(grid, look, paintChart);

import type { ChartTrendline } from "../../grid/charts/chart";

/** Its own name, else that of its series with what kind of line it is. */
export const trendName = ({ name, type }: ChartTrendline, series: string): string => name ?? `${type} (${series})`;

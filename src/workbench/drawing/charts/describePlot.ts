import { isRound, measuresBoth } from "../../grid/charts/kinds";
import { kindName } from "./kindNames";
import { saidOfLabel } from "./labelOf";
import type { Plot, PlotSeries, ShowNumber } from "./plot";

/** Longer series are told by their first and last numbers. */
const TOLD = 24;
const AT_ENDS = 3;

/** A chart for who does not see it: what it is, what it is called, and its numbers. */
export function describePlot(plot: Plot, name: string, language: string, show: ShowNumber): string {
  const kind = kindName(plot.type, plot.series, language);
  const head = `${plot.title?.text ?? name}: ${kind}.`;
  const shown = plot.series.slice(0, plot.series[0]?.kind.shape === "pie" ? 1 : undefined);
  return [head, ...shown.map((series) => `${series.name}: ${numbersIn(series, plot, show)}.`)].join(" ");
}

function numbersIn(series: PlotSeries, plot: Plot, show: ShowNumber): string {
  const told = series.numbers.flatMap((number, index) => {
    if (number === undefined) return [];
    const format = saidOfLabel(series, index)?.numberFormat ?? series.numberFormat;
    return [`${placeOf(series, index, plot, show)} ${show(number, format)}`.trim()];
  });
  if (told.length === 0) return "–";
  if (told.length <= TOLD) return told.join("; ");
  return [...told.slice(0, AT_ENDS), "…", ...told.slice(-AT_ENDS)].join("; ");
}

function placeOf(series: PlotSeries, index: number, plot: Plot, show: ShowNumber): string {
  if (!measuresBoth(series.kind) || isRound(plot.type)) return plot.categories[index] ?? "";
  const x = series.along[index];
  const size = series.sizes[index];
  const place = x === undefined ? "" : show(x, "General");
  return size === undefined ? place : `${place} (${show(size, "General")})`;
}

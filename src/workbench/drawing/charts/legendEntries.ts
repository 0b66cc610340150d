import { isRound } from "../../grid/charts/kinds";
import { strokeOf } from "./looks";
import { markerOf } from "./markerOf";
import type { Plot, PlotSeries } from "./plot";
import { trendName } from "./trendName";

export interface LegendEntry {
  readonly name: string;
  readonly key: "box" | "line" | "dashes" | "marked";
}

/** Those that are shown. */
export const shownEntries = (plot: Plot): readonly LegendEntry[] =>
  legendEntries(plot).filter((_, index) => plot.legend?.hidden?.includes(index) !== true);

/** A name for each series and trend line, or for each slice of a round chart, or each column that has a colour of its own. */
export function legendEntries(plot: Plot): readonly LegendEntry[] {
  const { series, categories, type, legend } = plot;
  if (isRound(type)) return distinct(categories.map((name) => ({ name, key: "box" })));
  const isBeside = legend?.position === "Right" || legend?.position === "Left" || legend?.position === "Corner";
  const isStacked = series.length > 0 && series.every(({ kind }) => kind.stacking !== "none" && kind.shape !== "bar");
  // From the top of a stack down.
  const inOrder = isBeside && isStacked ? [...series].reverse() : series;
  return distinct(
    inOrder.flatMap((each): LegendEntry[] => {
      const trends = (each.said.trendlines ?? []).map((trend) => ({
        name: trendName(trend, each.name),
        key: "dashes" as const,
      }));
      return [{ name: each.name, key: keyOf(each) }, ...trends];
    }),
  );
}

function keyOf(series: PlotSeries): LegendEntry["key"] {
  if (!["line", "scatter", "radar"].includes(series.kind.shape) || series.type === "RadarFilled") return "box";
  // The library has no marked line for a web.
  if (series.kind.shape === "radar") return "line";
  if (markerOf(series, undefined).symbol !== "none") return "marked";
  return strokeOf(series.said.line, { weight: 1 }).type === "solid" ? "line" : "dashes";
}

/** The drawing library knows series by their names. */
const distinct = (entries: readonly LegendEntry[]): readonly LegendEntry[] =>
  entries.filter(({ name }, index) => entries.findIndex((each) => each.name === name) === index);

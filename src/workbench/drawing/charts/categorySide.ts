import { isRound, measuresBoth } from "../../grid/charts/kinds";
import { axisSides, type Side } from "./axisSides";
import { chartGroups, reachOf } from "./chartGroups";
import type { Plot } from "./plot";

/** The edge that words of categories would stand at; undefined when they are to stand there, or when the axis is no line within. */
export function categorySide(plot: Plot): { readonly edge: Side; readonly isLying: boolean } | undefined {
  const { category, value } = plot.axes;
  const { tickLabelPosition = "NextToAxis", visible = true } = category.said;
  const series = plot.series.filter(({ isSecondary }) => !isSecondary);
  const shape = series[0]?.kind.shape ?? "scatter";
  const isLine = !isRound(plot.type) && !measuresBoth({ shape }) && shape !== "radar";
  if (!isLine || !visible || tickLabelPosition !== "NextToAxis") return undefined;
  const reach = chartGroups(series).flatMap((group) => reachOf(group, plot.blanks));
  const [low, high] = [value.said.minimum ?? Math.min(...reach), value.said.maximum ?? Math.max(...reach)];
  if (!(low < 0 && high > 0)) return undefined;
  const isLying = shape === "bar";
  return { edge: axisSides(category.said, value.said, { isLying, isSecondary: false }).category, isLying };
}

import type { ChartType } from "./chart";

export type ChartShape = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";

export interface ChartKind {
  readonly shape: ChartShape;
  readonly stacking: "none" | "stacked" | "percent";
  /** Lines of scatter charts may be bent or missing. */
  readonly hasMarkers: boolean;
  readonly lines: "straight" | "smooth" | "none";
}

const SHAPES: readonly (readonly [RegExp, ChartShape])[] = [
  [/^Column/, "column"],
  [/^Bar/, "bar"],
  [/^Line/, "line"],
  [/^Area/, "area"],
  [/^Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^XYScatter/, "scatter"],
];

/** What the name of a kind of chart means. */
export function kindOf(type: ChartType): ChartKind {
  const shape = SHAPES.find(([pattern]) => pattern.test(type))?.[1] ?? "column";
  const scatter = type === "XYScatter" ? "none" : type.includes("Smooth") ? "smooth" : "straight";
  return {
    shape,
    stacking: type.endsWith("100") ? "percent" : type.endsWith("Stacked") ? "stacked" : "none",
    hasMarkers: shape === "scatter" ? !type.endsWith("NoMarkers") : type.startsWith("LineMarkers"),
    lines: shape === "scatter" ? scatter : "straight",
  };
}

/** Whether a chart of that kind is round: without axes, and of its first series above all. */
export const isRound = (type: ChartType): boolean => ["pie", "doughnut"].includes(kindOf(type).shape);

/** Percent of the width of a column between groups of them, as Excel makes a new chart. */
export function gapOf(type: ChartType): number {
  const { shape, stacking } = kindOf(type);
  if (stacking !== "none") return 150;
  return shape === "bar" ? 182 : 219;
}

/** Percent of a column that lies over the next one, likewise. */
export function overlapOf(type: ChartType): number {
  const { shape, stacking } = kindOf(type);
  if (stacking !== "none") return 100;
  return shape === "column" ? -27 : 0;
}

import type { ChartType } from "./chartTypes";

export type ChartShape = "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "bubble" | "radar";

export interface ChartKind {
  readonly shape: ChartShape;
  readonly stacking: "none" | "stacked" | "percent";
  /** Lines of scatter charts may be bent or missing. */
  readonly hasMarkers: boolean;
  readonly lines: "straight" | "smooth" | "none";
  /** What stands in space, with the body of its columns. It is drawn flat. */
  readonly solid?: ChartSolid;
  /** Series of it stand behind each other. */
  readonly isDeep?: true;
  /** Of a pie: where some of its slices are drawn once more. */
  readonly second?: "pie" | "bar";
}

export const CHART_SOLIDS = ["box", "cylinder", "cone", "pyramid"] as const;
export type ChartSolid = (typeof CHART_SOLIDS)[number];

const SHAPES: readonly (readonly [RegExp, ChartShape])[] = [
  [/^(3D)?Column|^(Cylinder|Cone|Pyramid)Col/, "column"],
  [/^(3D|Cylinder|Cone|Pyramid)?Bar(?!Of)/, "bar"],
  [/^(3D)?Line/, "line"],
  [/^(3D)?Area/, "area"],
  [/^(3D)?Pie|^BarOfPie/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Radar/, "radar"],
];

const SOLIDS: readonly (readonly [RegExp, ChartSolid])[] = [
  [/^3D/, "box"],
  [/^Cylinder/, "cylinder"],
  [/^Cone/, "cone"],
  [/^Pyramid/, "pyramid"],
];

const DEEP = /^(3DColumn|3DLine|3DArea|(Cylinder|Cone|Pyramid)Col)$/;

/** What the name of a kind of chart means. */
export function kindOf(type: ChartType): ChartKind {
  const shape = SHAPES.find(([pattern]) => pattern.test(type))?.[1] ?? "column";
  const solid = SOLIDS.find(([pattern]) => pattern.test(type))?.[1];
  const scatter = type === "XYScatter" ? "none" : type.includes("Smooth") ? "smooth" : "straight";
  return {
    shape,
    stacking: type.endsWith("100") ? "percent" : type.endsWith("Stacked") ? "stacked" : "none",
    hasMarkers: shape === "scatter" ? !type.endsWith("NoMarkers") : /^(Line|Radar)Markers/.test(type),
    lines: shape === "scatter" ? scatter : "straight",
    ...(solid ? { solid } : {}),
    ...(DEEP.test(type) ? { isDeep: true } : {}),
    ...(type === "PieOfPie" ? { second: "pie" } : type === "BarOfPie" ? { second: "bar" } : {}),
  };
}

/** Whether a chart of that kind is round: without axes, and of its first series above all. */
export const isRound = (type: ChartType): boolean => ["pie", "doughnut"].includes(kindOf(type).shape);

/** Whether both axes of a kind measure. */
export const measuresBoth = ({ shape }: Pick<ChartKind, "shape">): boolean => shape === "scatter" || shape === "bubble";

/** Whether a kind shares its chart with no other. */
export function standsAlone(type: ChartType): boolean {
  const { shape, solid, second } = kindOf(type);
  return solid !== undefined || second !== undefined || shape === "bubble" || shape === "radar";
}

/** Percent of the width of a column between groups of them, as Excel makes a new chart; between two pies, likewise. */
export function gapOf(type: ChartType): number {
  const { shape, stacking, solid, second } = kindOf(type);
  if (second !== undefined) return 100;
  if (stacking !== "none" || solid !== undefined) return 150;
  return shape === "bar" ? 182 : 219;
}

/** Percent of a column that lies over the next one, likewise. */
export function overlapOf(type: ChartType): number {
  const { shape, stacking, solid } = kindOf(type);
  if (stacking !== "none") return 100;
  return shape === "column" && solid === undefined ? -27 : 0;
}

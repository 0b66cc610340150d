import type { ChartLabels } from "../../grid/charts/chart";
import type { ChartKind } from "../../grid/charts/kinds";

type Place = NonNullable<ChartLabels["position"]>;

const AROUND: Readonly<Partial<Record<Place, string>>> = {
  Center: "inside",
  Left: "left",
  Right: "right",
  Top: "top",
  Bottom: "bottom",
};

/** Where a label stands, by the words of the drawing library; where nobody has placed it, as Excel does. */
export function labelPlace({ shape, stacking }: ChartKind, place: Place = "None", isNegative = false): string {
  switch (shape) {
    case "column":
    case "bar": {
      const [end, base] = ends(shape, isNegative);
      const usual = stacking === "none" ? "OutsideEnd" : "Center";
      const wanted = place === "None" || place === "BestFit" ? usual : place;
      if (wanted === "OutsideEnd") return end.toLowerCase();
      return wanted === "InsideEnd" ? `inside${end}` : wanted === "InsideBase" ? `inside${base}` : "inside";
    }
    case "pie":
      return place === "InsideEnd" || place === "Center" ? "inside" : "outside";
    case "doughnut":
      return "inside";
    case "area":
      return AROUND[place] ?? "top";
    case "line":
    case "scatter":
    case "bubble":
    case "radar":
      return AROUND[place] ?? "right";
  }
}

function ends(shape: "column" | "bar", isNegative: boolean): readonly [end: string, base: string] {
  const [far, near] = shape === "column" ? (["Top", "Bottom"] as const) : (["Right", "Left"] as const);
  return isNegative ? [near, far] : [far, near];
}

import type { ChartLabels } from "../../grid/charts/chart";
import type { ChartType } from "../../grid/charts/chartTypes";
import { kindOf, type ChartShape } from "../../grid/charts/kinds";

type Position = NonNullable<ChartLabels["position"]>;

const COLUMNS: readonly Position[] = ["Center", "InsideEnd", "InsideBase", "OutsideEnd"];
const POINTS: readonly Position[] = ["Center", "Left", "Right", "Top", "Bottom"];

const PLACES: Readonly<Record<ChartShape, readonly Position[]>> = {
  column: COLUMNS,
  bar: COLUMNS,
  line: POINTS,
  scatter: POINTS,
  pie: ["Center", "InsideEnd", "OutsideEnd", "BestFit"],
  bubble: POINTS,
  radar: ["OutsideEnd"],
  area: [],
  doughnut: [],
};

/** Whether labels of a kind of chart may stand there: Excel repairs a file that says another place. */
export function mayStandAt(position: Position, type: ChartType): boolean {
  const { shape, stacking, solid } = kindOf(type);
  // What stands in space chooses itself, but for pies.
  if (solid && shape !== "pie") return false;
  return PLACES[shape].includes(position) && (stacking === "none" || position !== "OutsideEnd");
}

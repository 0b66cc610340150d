import type { ChartLabels, ChartType } from "../../grid/charts/chart";
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
  area: [],
  doughnut: [],
};

/** Whether labels of a kind of chart may stand there: Excel repairs a file that says another place. */
export function mayStandAt(position: Position, type: ChartType): boolean {
  const { shape, stacking } = kindOf(type);
  return PLACES[shape].includes(position) && (stacking === "none" || position !== "OutsideEnd");
}

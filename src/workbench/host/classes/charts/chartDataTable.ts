import { isRound, kindOf, measuresBoth } from "../../../grid/charts/kinds";
import type { Grid } from "../../../grid/grid";
import { defineClass, type HostObject } from "../../hostClass";
import { chartDataTableFormat } from "./chartFormats";
import { below, chartOf, member, type ChartState, type PartState } from "./chartPart";

/** `null` for a chart of a kind that has no such table. */
export function dataTableOf(grid: Grid, { sheetId, id }: ChartState): HostObject | null {
  const { type } = chartOf(grid, { sheetId, id });
  const kind = kindOf(type);
  if (isRound(type) || measuresBoth(kind) || kind.shape === "radar") return null;
  return chartDataTable(below({ sheetId, id, path: [] }, "dataTable"));
}

/** `Excel.ChartDataTable`. */
const chartDataTable = defineClass<PartState>({
  name: "ChartDataTable",
  properties: {
    Visible: member("visible", false, Boolean),
    ShowHorizontalBorder: member("showHorizontalBorder", true, Boolean),
    ShowVerticalBorder: member("showVerticalBorder", true, Boolean),
    ShowOutlineBorder: member("showOutlineBorder", true, Boolean),
    ShowLegendKey: member("showLegendKey", true, Boolean),
  },
  navigations: { Format: (state) => chartDataTableFormat(state) },
});

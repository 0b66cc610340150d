import { LABEL_POSITIONS } from "../../../grid/charts/chart";
import { defineClass, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartDataLabelFormat } from "./chartFormats";
import { member, type PartState } from "./chartPart";

/** Where Excel has put a label that nobody has placed depends on the kind of the series. */
const labels: Readonly<Record<string, Property<PartState>>> = {
  ShowValue: member("showValue", true, Boolean),
  ShowCategoryName: member("showCategoryName", false, Boolean),
  ShowSeriesName: member("showSeriesName", false, Boolean),
  ShowPercentage: member("showPercentage", false, Boolean),
  ShowLegendKey: member("showLegendKey", false, Boolean),
  Position: member("position", "None", oneOf(LABEL_POSITIONS)),
  NumberFormat: member("numberFormat", "General", String),
  Separator: member("separator", ", ", String),
};

/** `Excel.ChartDataLabels`, of a chart or of a series. */
export const chartDataLabels = defineClass<PartState>({
  name: "ChartDataLabels",
  properties: labels,
  navigations: { Format: (state) => chartDataLabelFormat(state) },
});

/** `Excel.ChartDataLabel`, of one point. */
export const chartDataLabel = defineClass<PartState>({
  name: "ChartDataLabel",
  properties: labels,
  navigations: { Format: (state) => chartDataLabelFormat(state) },
});

import { labelText, saidOfLabel } from "../../../drawing/charts/labelOf";
import { readPlot } from "../../../drawing/charts/readPlot";
import { textOf } from "../../../grid/charts/chartCells";
import { shownNumber } from "../../../grid/shownNumber";
import { notationOf } from "../../../notation/notationOf";
import type { Client } from "../../client";
import { LABEL_POSITIONS, TEXT_ACROSS, TEXT_DOWN } from "../../../grid/charts/chart";
import { defineClass, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartDataLabelFormat } from "./chartFormats";
import { cellFormula } from "./cellFormula";
import { changePart, chartOf, member, partOf, type PartState } from "./chartPart";
import { rotation } from "./chartTexts";

/** Where Excel has put a label that nobody has placed depends on the kind of the series. */
const labels: Readonly<Record<string, Property<PartState>>> = {
  ShowValue: member("showValue", true, Boolean),
  ShowCategoryName: member("showCategoryName", false, Boolean),
  ShowSeriesName: member("showSeriesName", false, Boolean),
  ShowPercentage: member("showPercentage", false, Boolean),
  ShowBubbleSize: member("showBubbleSize", false, Boolean),
  ShowLegendKey: member("showLegendKey", false, Boolean),
  Position: member("position", "None", oneOf(LABEL_POSITIONS)),
  NumberFormat: member("numberFormat", "General", String),
  Separator: member("separator", ", ", String),
  LinkNumberFormat: {
    get: (state, { grid }) => partOf(grid, state)["numberFormat"] === undefined,
    set: (state, value, { grid }) => {
      if (value === true) changePart(grid, state, { numberFormat: undefined });
    },
  },
  AutoText: {
    get: (state, { grid }) => partOf(grid, state)["text"] === undefined && partOf(grid, state)["formula"] === undefined,
    set: (state, value, { grid }) => {
      if (value === true) changePart(grid, state, { text: undefined, formula: undefined });
    },
  },
  TextOrientation: member("textOrientation", 0, rotation),
  HorizontalAlignment: member("horizontalAlignment", "Center", oneOf(TEXT_ACROSS)),
  VerticalAlignment: member("verticalAlignment", "Center", oneOf(TEXT_DOWN)),
};

/** The words of the label of one point: its own, those of a cell, or what is said of the point. */
function wordsAt({ grid, host }: Client, state: PartState): string {
  const own = textOf(grid, partOf(grid, state));
  if (own !== undefined) return own;
  const { language } = host.window;
  const show = shownNumber(notationOf(language));
  const plot = readPlot(grid, chartOf(grid, state), language, show);
  const series = plot.series.find(({ said }) => said.id === state.path[1]);
  const index = Number(state.path.at(-2));
  const value = series?.numbers[index];
  const said = series && saidOfLabel(series, index);
  if (!said || value === undefined) return "";
  return labelText(
    said,
    series,
    { index, value, category: plot.categories[index] ?? "", size: series.sizes[index] },
    show,
  );
}

/** `Excel.ChartDataLabels`, of a chart or of a series. */
export const chartDataLabels = defineClass<PartState>({
  name: "ChartDataLabels",
  properties: labels,
  navigations: { Format: (state) => chartDataLabelFormat(state) },
});

/** `Excel.ChartDataLabel`, of one point. */
export const chartDataLabel = defineClass<PartState>({
  name: "ChartDataLabel",
  properties: {
    ...labels,
    Text: {
      get: (state, client) => wordsAt(client, state),
      set: (state, value, { grid }) => changePart(grid, state, { text: String(value), formula: undefined }),
    },
    Formula: {
      get: (state, { grid }) => partOf(grid, state)["formula"] ?? "",
      set: (state, value, { grid }) => changePart(grid, state, { formula: cellFormula(grid, value), text: undefined }),
    },
  },
  navigations: { Format: (state) => chartDataLabelFormat(state) },
});

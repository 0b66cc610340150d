import { equation, trendPoints } from "../../../drawing/charts/trendSeries";
import { trendline } from "../../../drawing/charts/trendline";
import { readPlot } from "../../../drawing/charts/readPlot";
import { TEXT_ACROSS, TEXT_DOWN, type ChartTrendline, type ChartTrendlineLabel } from "../../../grid/charts/chart";
import { textOf } from "../../../grid/charts/chartCells";
import { shownNumber } from "../../../grid/shownNumber";
import { notationOf } from "../../../notation/notationOf";
import type { Client } from "../../client";
import { defineClass } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { cellFormula } from "./cellFormula";
import { chartTrendlineLabelFormat } from "./chartFormats";
import { changePart, chartOf, member, partOf, type PartState } from "./chartPart";
import { rotation } from "./chartTexts";

const saidOf = ({ grid }: Client, state: PartState): ChartTrendlineLabel => partOf(grid, state);

/** The words at the line: a person's own, those of a cell, or what Excel makes of the points. */
function textAt(client: Client, state: PartState): string {
  const { grid, host } = client;
  const own = textOf(grid, saidOf(client, state));
  if (own !== undefined) return own;
  const chart = chartOf(grid, state);
  const line = partOf(grid, { ...state, path: state.path.slice(0, -1) }) as unknown as ChartTrendline;
  const { language } = host.window;
  const show = shownNumber(notationOf(language));
  const series = readPlot(grid, chart, language, show).series.find(({ said }) => said.id === state.path[1]);
  const trend = series && trendline(line, trendPoints(series));
  if (!trend) return "";
  return [
    ...(line.showEquation ? [equation(line.type, trend.coefficients, show, line.label?.numberFormat)] : []),
    ...(line.showRSquared && trend.rSquared !== undefined ? [`R² = ${show(trend.rSquared, "0.0000")}`] : []),
  ].join("\n");
}

/** `Excel.ChartTrendlineLabel`. Where it stands on the page is the drawing library's to say. */
export const chartTrendlineLabel = defineClass<PartState>({
  name: "ChartTrendlineLabel",
  properties: {
    Text: {
      get: (state, client) => textAt(client, state),
      set: (state, value, { grid }) => changePart(grid, state, { text: String(value), formula: undefined }),
    },
    Formula: {
      get: (state, client) => saidOf(client, state).formula ?? "",
      set: (state, value, { grid }) => changePart(grid, state, { formula: cellFormula(grid, value), text: undefined }),
    },
    AutoText: {
      get: (state, client) => saidOf(client, state).text === undefined && saidOf(client, state).formula === undefined,
      set: (state, value, { grid }) => {
        if (value === true) changePart(grid, state, { text: undefined, formula: undefined });
      },
    },
    NumberFormat: member("numberFormat", "General", String),
    LinkNumberFormat: {
      get: (state, client) => saidOf(client, state).numberFormat === undefined,
      set: (state, value, { grid }) => {
        if (value === true) changePart(grid, state, { numberFormat: undefined });
      },
    },
    TextOrientation: member("textOrientation", 0, rotation),
    HorizontalAlignment: member("horizontalAlignment", "Center", oneOf(TEXT_ACROSS)),
    VerticalAlignment: member("verticalAlignment", "Center", oneOf(TEXT_DOWN)),
  },
  navigations: { Format: (state) => chartTrendlineLabelFormat(state) },
});

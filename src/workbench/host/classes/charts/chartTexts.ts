import { LEGEND_POSITIONS, type Chart, type ChartTitle } from "../../../grid/charts/chart";
import { axisTitleText, hasLegend, hasTitle, isTitled, titleText } from "../../../grid/charts/shownTexts";
import type { Grid } from "../../../grid/grid";
import type { Client } from "../../client";
import { defineClass, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartAxisTitleFormat, chartLegendFormat, chartTitleFormat } from "./chartFormats";
import { cellFormula } from "./cellFormula";
import { changePart, chartOf, integerBetween, member, partOf, type PartState } from "./chartPart";

/** In degrees upwards, or 180 for letters below each other. */
function rotation(value: unknown): number {
  const degrees = Number(value);
  return degrees === 180 ? degrees : integerBetween(-90, 90)(degrees);
}

/** Words that are set take the place of the cell that they came from, and are shown. */
function text(read: (client: Client, state: PartState) => string): Property<PartState> {
  return {
    get: (state, client) => read(client, state),
    set: (state, value, { grid }) =>
      changePart(grid, state, { text: String(value), formula: undefined, visible: undefined }),
  };
}

function setFormula(state: PartState, [formula]: readonly unknown[], { grid }: { readonly grid: Grid }): void {
  changePart(grid, state, { formula: cellFormula(grid, formula), text: undefined, visible: undefined });
}

const shown = (isShown: (chart: Chart) => boolean): Property<PartState> => ({
  get: (state, { grid }) => isShown(chartOf(grid, state)),
  set: (state, value, { grid }) => changePart(grid, state, { visible: Boolean(value) }),
});

/** `Excel.ChartTitle`. */
export const chartTitle = defineClass<PartState>({
  name: "ChartTitle",
  properties: {
    Text: text(({ grid, host }, state) => titleText(grid, chartOf(grid, state), host.window.language)),
    Visible: shown(hasTitle),
    Overlay: member("overlay", false, Boolean),
    ShowShadow: member("showShadow", false, Boolean),
    TextOrientation: member("textOrientation", 0, rotation),
  },
  navigations: { Format: (state) => chartTitleFormat(state) },
  methods: { SetFormula: setFormula },
});

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitle = defineClass<PartState>({
  name: "ChartAxisTitle",
  properties: {
    Text: text(({ grid, host }, state) => axisTitleText(grid, partOf(grid, state) as ChartTitle, host.window.language)),
    TextOrientation: member("textOrientation", 0, rotation),
    Visible: {
      get: (state, { grid }) => isTitled(partOf(grid, state)),
      set: (state, value, { grid }) => changePart(grid, state, { visible: Boolean(value) }),
    },
  },
  navigations: { Format: (state) => chartAxisTitleFormat(state) },
  methods: { SetFormula: setFormula },
});

/** `Excel.ChartLegend`. */
export const chartLegend = defineClass<PartState>({
  name: "ChartLegend",
  properties: {
    Visible: shown(hasLegend),
    Overlay: member("overlay", false, Boolean),
    Position: member("position", "Bottom", oneOf(LEGEND_POSITIONS)),
  },
  navigations: { Format: (state) => chartLegendFormat(state) },
});

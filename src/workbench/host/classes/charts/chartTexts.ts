import { TEXT_ACROSS, TEXT_DOWN, type Chart, type ChartTitle } from "../../../grid/charts/chart";
import { axisTitleText, hasTitle, isTitled, titleText } from "../../../grid/charts/shownTexts";
import { titleAt } from "../../../drawing/charts/partPlaces";
import type { ChartLayout } from "../../../grid/charts/layout";
import type { Grid } from "../../../grid/grid";
import type { Client } from "../../client";
import { defineClass, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartAxisTitleFormat, chartTitleFormat } from "./chartFormats";
import { cellFormula } from "./cellFormula";
import { chartFormatString } from "./chartFormatString";
import { layoutOf, place, placedChart, readPlace, type BoxOfPart } from "./chartPlaces";
import { changePart, chartOf, integerBetween, member, partOf, type PartState } from "./chartPart";

/** In degrees upwards, or 180 for letters below each other. */
export function rotation(value: unknown): number {
  const degrees = Number(value);
  return degrees === 180 ? degrees : integerBetween(-90, 90)(degrees);
}

/** Words that are set take the place of the cell that they came from, and are shown. */
function text(read: (client: Client, state: PartState) => string): Property<PartState> {
  return {
    get: (state, client) => read(client, state),
    set: (state, value, { grid }) =>
      changePart(grid, state, { text: String(value), formula: undefined, visible: undefined, runs: undefined }),
  };
}

function setFormula(state: PartState, [formula]: readonly unknown[], { grid }: { readonly grid: Grid }): void {
  changePart(grid, state, {
    formula: cellFormula(grid, formula),
    text: undefined,
    visible: undefined,
    runs: undefined,
  });
}

const shown = (isShown: (chart: Chart) => boolean): Property<PartState> => ({
  get: (state, { grid }) => isShown(chartOf(grid, state)),
  set: (state, value, { grid }) => changePart(grid, state, { visible: Boolean(value) }),
});

const position = integerBetween(0, 32_767);

const box: BoxOfPart = ({ places }) => places.title;

const SIDES = ["Top", "Bottom", "Left", "Right"] as const;

function layoutAt(side: (typeof SIDES)[number], client: Client, state: PartState): ChartLayout | undefined {
  const { places, size } = placedChart(client, state);
  return places.title && layoutOf({ ...places.title, ...titleAt(side, places.title, size) }, size, false);
}

const NEAR = 1e-6;
const isThere = (one: ChartLayout, other: ChartLayout | undefined): boolean =>
  other !== undefined && Math.abs(one.x - other.x) < NEAR && Math.abs(one.y - other.y) < NEAR;

/** `Excel.ChartTitle`. */
export const chartTitle = defineClass<PartState>({
  name: "ChartTitle",
  properties: {
    Text: text(({ grid, host }, state) => titleText(grid, chartOf(grid, state), host.window.language)),
    Visible: shown(hasTitle),
    Overlay: member("overlay", false, Boolean),
    ShowShadow: member("showShadow", false, Boolean),
    TextOrientation: member("textOrientation", 0, rotation),
    HorizontalAlignment: member("horizontalAlignment", "Center", oneOf(TEXT_ACROSS)),
    VerticalAlignment: member("verticalAlignment", "Center", oneOf(TEXT_DOWN)),
    Left: place(box, "left", { hasSize: false }),
    Top: place(box, "top", { hasSize: false }),
    Width: readPlace(box, "width"),
    Height: readPlace(box, "height"),
    Position: {
      get: (state, client) => {
        const { layout } = partOf(client.grid, state) as ChartTitle;
        return SIDES.find((side) => layout && isThere(layout, layoutAt(side, client, state))) ?? "Automatic";
      },
      set: (state, value, client) => {
        const side = oneOf(["Automatic", ...SIDES] as const)(value);
        changePart(client.grid, state, { layout: side === "Automatic" ? undefined : layoutAt(side, client, state) });
      },
    },
  },
  navigations: { Format: (state) => chartTitleFormat(state) },
  methods: {
    SetFormula: setFormula,
    GetSubstring: (state, [start, length], { grid }) => {
      chartOf(grid, state);
      return chartFormatString({ ...state, start: position(start), length: position(length) });
    },
  },
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

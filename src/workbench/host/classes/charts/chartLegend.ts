import { legendEntries } from "../../../drawing/charts/legendEntries";
import { LEGEND_POSITIONS, type ChartLegend } from "../../../grid/charts/chart";
import { hasLegend } from "../../../grid/charts/shownTexts";
import type { Box } from "../../../grid/charts/placeOfChart";
import type { Client } from "../../client";
import { defineClass, readOnly, type Property } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartLegendFormat } from "./chartFormats";
import { below, changePart, chartOf, member, partOf, type PartState } from "./chartPart";
import { layoutOf, PIXELS_A_POINT, place, placedChart, type BoxOfPart } from "./chartPlaces";

const box: BoxOfPart = ({ places }) => places.legend;
const placed = (side: keyof Box) => place(box, side, { hasSize: true });

/** `Excel.ChartLegend`. */
export const chartLegend = defineClass<PartState>({
  name: "ChartLegend",
  properties: {
    Visible: {
      get: (state, { grid }) => hasLegend(chartOf(grid, state)),
      set: (state, value, { grid }) => changePart(grid, state, { visible: Boolean(value) }),
    },
    Overlay: member("overlay", false, Boolean),
    ShowShadow: member("showShadow", false, (value) => (value === true ? true : undefined)),
    Position: {
      get: (state, { grid }) => {
        const { layout, position = "Bottom" } = partOf(grid, state) as ChartLegend;
        return layout ? "Custom" : position;
      },
      // Where somebody has put it by hand is forgotten.
      set: (state, value, client) => {
        const wanted = oneOf([...LEGEND_POSITIONS, "Custom"] as const)(value);
        if (wanted !== "Custom") changePart(client.grid, state, { position: wanted, layout: undefined });
        else {
          const { places, size } = placedChart(client, state);
          if (places.legend) changePart(client.grid, state, { layout: layoutOf(places.legend, size) });
        }
      },
    },
    Left: placed("left"),
    Top: placed("top"),
    Width: placed("width"),
    Height: placed("height"),
  },
  navigations: {
    Format: (state) => chartLegendFormat(state),
    LegendEntries: (state) => chartLegendEntries(below(state, "hidden")),
  },
});

const entriesOf = (client: Client, state: PartState): number => legendEntries(placedChart(client, state).plot).length;

const ofLegend = (state: PartState): PartState => ({ ...state, path: ["legend"] });

const hiddenIn = ({ grid }: Client, state: PartState): readonly number[] =>
  (partOf(grid, ofLegend(state)) as ChartLegend).hidden ?? [];

const indexOf = ({ path }: PartState): number => Number(path.at(-1));

/** `Excel.ChartLegendEntryCollection`: a name for each series, trend line or slice. */
const chartLegendEntries = defineClass<PartState>({
  name: "ChartLegendEntryCollection",
  properties: { Count: readOnly((state, client) => entriesOf(client, state)) },
  items: (state, client) =>
    Array.from({ length: entriesOf(client, state) }, (_, index) => chartLegendEntry(below(state, String(index)))),
});

/** Entries share the legend: below each other where it is higher than wide, else side by side. */
const share = (side: keyof Box): Property<PartState> => ({
  get: (state, client) => {
    const { legend } = placedChart(client, state).places;
    const hidden = hiddenIn(client, state);
    const index = indexOf(state);
    if (!legend || hidden.includes(index)) return null;
    const count = Math.max(1, entriesOf(client, state) - hidden.length);
    const before = index - hidden.filter((each) => each < index).length;
    const [start, length] = legend.height > legend.width ? (["top", "height"] as const) : (["left", "width"] as const);
    const each = legend[length] / count;
    if (side === length) return each / PIXELS_A_POINT;
    return (side === start ? before * each : side === "left" || side === "top" ? 0 : legend[side]) / PIXELS_A_POINT;
  },
});

/** `Excel.ChartLegendEntry`. */
const chartLegendEntry = defineClass<PartState>({
  name: "ChartLegendEntry",
  properties: {
    Index: readOnly(indexOf),
    Visible: {
      get: (state, client) => !hiddenIn(client, state).includes(indexOf(state)),
      set: (state, value, client) => {
        const others = hiddenIn(client, state).filter((each) => each !== indexOf(state));
        const hidden = value === true ? others : [...others, indexOf(state)].sort((one, other) => one - other);
        changePart(client.grid, ofLegend(state), { hidden: hidden.length === 0 ? undefined : hidden });
      },
    },
    Left: share("left"),
    Top: share("top"),
    Width: share("width"),
    Height: share("height"),
  },
});

import type { Box } from "../../../grid/charts/placeOfChart";
import { defineClass } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { chartPlotAreaFormat } from "./chartFormats";
import { changePart, partOf, type PartState } from "./chartPart";
import { layoutOf, place, placedChart, type BoxOfPart } from "./chartPlaces";

const whole: BoxOfPart = ({ places }) => places.plotArea;
const inside: BoxOfPart = ({ places }) => places.inside;
const outer = (side: keyof Box) => place(whole, side, { hasSize: true });
const inner = (side: keyof Box) => place(inside, side, { hasSize: true, more: { isInner: true } });

/** `Excel.ChartPlotArea`. */
export const chartPlotArea = defineClass<PartState>({
  name: "ChartPlotArea",
  properties: {
    Left: outer("left"),
    Top: outer("top"),
    Width: outer("width"),
    Height: outer("height"),
    InsideLeft: inner("left"),
    InsideTop: inner("top"),
    InsideWidth: inner("width"),
    InsideHeight: inner("height"),
    Position: {
      get: (state, { grid }) => (partOf(grid, state)["layout"] === undefined ? "Automatic" : "Custom"),
      set: (state, value, client) => {
        const isCustom = oneOf(["Automatic", "Custom"] as const)(value) === "Custom";
        const placed = placedChart(client, state);
        changePart(client.grid, state, {
          layout: isCustom ? layoutOf(placed.places.plotArea, placed.size) : undefined,
        });
      },
    },
  },
  navigations: { Format: (state) => chartPlotAreaFormat(state) },
});

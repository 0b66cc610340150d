import { partPlaces, type PartPlaces } from "../../../drawing/charts/partPlaces";
import type { Plot, Size } from "../../../drawing/charts/plot";
import { readPlot } from "../../../drawing/charts/readPlot";
import { boxOf, type Box } from "../../../grid/charts/placeOfChart";
import type { ChartLayout } from "../../../grid/charts/layout";
import type { Client } from "../../client";
import type { Property } from "../../hostClass";
import { changePart, chartOf, numberBetween, partOf, type PartState } from "./chartPart";

export const PIXELS_A_POINT = 4 / 3;
const MOST_POINTS = 169_056;

export interface Placed {
  readonly plot: Plot;
  /** In pixels. */
  readonly size: Size;
  readonly places: PartPlaces;
}

/** Where the parts of a chart are, as it is drawn here. */
export function placedChart({ grid, host }: Client, state: PartState): Placed {
  const chart = chartOf(grid, state);
  const { width, height } = boxOf(grid, state.sheetId, chart.place);
  const size = { width: Math.max(1, width * PIXELS_A_POINT), height: Math.max(1, height * PIXELS_A_POINT) };
  const plot = readPlot(grid, chart, host.window.language, String);
  return { plot, size, places: partPlaces(plot, size) };
}

export type BoxOfPart = (placed: Placed) => Box | undefined;

/** A side of a part in points; `null` of one that is not shown. */
export const readPlace = (boxOfPart: BoxOfPart, side: keyof Box): Property<PartState> => ({
  get: (state, client) => {
    const box = boxOfPart(placedChart(client, state));
    return box ? box[side] / PIXELS_A_POINT : null;
  },
});

/** A box in pixels as shares of a chart. */
export const layoutOf = ({ left, top, width, height }: Box, size: Size, hasSize = true): ChartLayout => ({
  x: left / size.width,
  y: top / size.height,
  ...(hasSize ? { width: width / size.width, height: height / size.height } : {}),
});

/** A side of a part that may be put elsewhere. What of it has not been placed stays where it is now. */
export const place = (
  boxOfPart: BoxOfPart,
  side: keyof Box,
  { hasSize, more = {} }: { readonly hasSize: boolean; readonly more?: object },
): Property<PartState> => ({
  ...readPlace(boxOfPart, side),
  set: (state, value, client) => {
    const points = numberBetween(0, MOST_POINTS)(value);
    const placed = placedChart(client, state);
    const box = boxOfPart(placed);
    if (!box) return;
    partOf(client.grid, state);
    const moved = { ...box, [side]: points * PIXELS_A_POINT };
    changePart(client.grid, state, { layout: { ...layoutOf(moved, placed.size, hasSize), ...more } });
  },
});

import { isRound } from "../../grid/charts/kinds";
import { shownEntries } from "./legendEntries";
import { fontOf, linesOf } from "./looks";
import type { Plot, Size } from "./plot";
import { textWidth } from "./textWidth";

/** In pixels from the corner of the chart. */
export interface Room extends Size {
  readonly left: number;
  readonly top: number;
  /** Without the words of the axes, which stand around it. */
  readonly isInner?: true;
}

export const EDGE = 12;
export const OVER_TITLE = 7;
const UNDER_TITLE = 6;
export const LEGEND_GAP = 16;
/** Of a legend's key with the gap to its words. */
export const KEY = 30;

export const titleHeight = ({ title }: Plot): number => {
  if (!title || title.said.overlay === true) return 0;
  const lines = title.text.split("\n").length;
  return OVER_TITLE + lines * linesOf(fontOf(title.said.font, 14)).lineHeight + UNDER_TITLE;
};

/** What is left for axes and series, or for the round, when title and legend have their place. */
export function roomFor(plot: Plot, size: Size): Room {
  const { layout } = plot.plotArea;
  const usual = usualRoom(plot, size);
  if (!layout) return usual;
  return {
    left: layout.x * size.width,
    top: layout.y * size.height,
    width: Math.max(1, layout.width === undefined ? usual.width : layout.width * size.width),
    height: Math.max(1, layout.height === undefined ? usual.height : layout.height * size.height),
    ...(layout.isInner ? { isInner: true } : {}),
  };
}

function usualRoom(plot: Plot, size: Size): Room {
  const top = Math.max(EDGE, titleHeight(plot));
  const { width, height, position } = legendRoom(plot, size);
  const isBeside = position === "Left" || position === "Right" || position === "Corner";
  const inset = isRound(plot.type) ? EDGE / 2 : EDGE;
  const left = inset + (position === "Left" ? width : 0);
  const under = inset + (position === "Bottom" ? height : 0);
  const over = top + (position === "Top" ? height : 0);
  return {
    left,
    top: over,
    width: Math.max(1, size.width - left - inset - (isBeside && position !== "Left" ? width : 0)),
    height: Math.max(1, size.height - over - under),
  };
}

export function legendRoom(plot: Plot, size: Size) {
  const { legend } = plot;
  if (!legend || legend.overlay === true) return { width: 0, height: 0, position: undefined, widths: [], rowHeight: 0 };
  const { fontSize } = fontOf(legend.font);
  const widths = shownEntries(plot).map(({ name }) => KEY + textWidth(name, fontSize) + LEGEND_GAP);
  const rows = rowsOf(widths, size.width - 2 * EDGE);
  return {
    width: Math.min(Math.max(0, ...widths), size.width / 2),
    height: rows * fontSize * 1.6 + EDGE / 2,
    position: legend.position ?? "Bottom",
    widths,
    rowHeight: fontSize * 1.6,
  };
}

/** How many rows entries of such widths fill. */
function rowsOf(widths: readonly number[], room: number): number {
  let rows = widths.length === 0 ? 0 : 1;
  let taken = 0;
  for (const width of widths) {
    if (taken > 0 && taken + width > room) {
      rows += 1;
      taken = 0;
    }
    taken += width;
  }
  return rows;
}

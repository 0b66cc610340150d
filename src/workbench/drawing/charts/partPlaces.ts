import type { Box } from "../../grid/charts/placeOfChart";
import { isRound } from "../../grid/charts/kinds";
import { axisOptions } from "./axisOption";
import { fontOf, linesOf } from "./looks";
import type { Plot, PlotAxis, Size } from "./plot";
import { EDGE, legendRoom, OVER_TITLE, roomFor, titleHeight } from "./roomFor";
import { textWidth } from "./textWidth";

const GAP = 6;
const PADDING = 8;

/** Where parts of a chart are, in pixels from its corner, as well as it can be known without drawing it. */
export interface PartPlaces {
  readonly title: Box | undefined;
  readonly legend: Box | undefined;
  /** With the words of the axes, and within them. */
  readonly plotArea: Box;
  readonly inside: Box;
}

export function partPlaces(plot: Plot, size: Size): PartPlaces {
  const room = roomFor(plot, size);
  const around = isRound(plot.type) || plot.series[0]?.kind.shape === "radar" ? NOTHING : wordsAround(plot, size);
  const plotArea = room.isInner ? grown(room, around, 1) : boxOf(room);
  return {
    title: titleBox(plot, size),
    legend: legendBox(plot, size),
    plotArea,
    inside: room.isInner ? boxOf(room) : grown(room, around, -1),
  };
}

const boxOf = ({ left, top, width, height }: Box): Box => ({ left, top, width, height });

const NOTHING = { left: 0, bottom: 0 };

const grown = ({ left, top, width, height }: Box, around: typeof NOTHING, sign: 1 | -1): Box => ({
  left: left - sign * around.left,
  top,
  width: Math.max(1, width + sign * around.left),
  height: Math.max(1, height + sign * around.bottom),
});

function titleBox({ title }: Plot, { width, height }: Size): Box | undefined {
  if (!title) return undefined;
  const font = fontOf(title.said.font, 14);
  const across = textWidth(title.text, font.fontSize) + PADDING;
  const down = title.text.split("\n").length * linesOf(font).lineHeight;
  const { layout } = title.said;
  return {
    left: layout ? layout.x * width : (width - across) / 2,
    top: layout ? layout.y * height : OVER_TITLE,
    width: across,
    height: down,
  };
}

/** Where a title stands at a side of its chart. */
export function titleAt(
  side: "Top" | "Bottom" | "Left" | "Right",
  own: Box,
  { width, height }: Size,
): Pick<Box, "left" | "top"> {
  const [middle, centre] = [(height - own.height) / 2, (width - own.width) / 2];
  switch (side) {
    case "Top":
      return { left: centre, top: OVER_TITLE };
    case "Bottom":
      return { left: centre, top: height - own.height - OVER_TITLE };
    case "Left":
      return { left: OVER_TITLE, top: middle };
    case "Right":
      return { left: width - own.width - OVER_TITLE, top: middle };
  }
}

function legendBox(plot: Plot, size: Size): Box | undefined {
  const { legend } = plot;
  if (!legend) return undefined;
  const { width, height } = legendSize(plot, size);
  const { layout } = legend;
  if (layout)
    return {
      left: layout.x * size.width,
      top: layout.y * size.height,
      width: layout.width === undefined ? width : layout.width * size.width,
      height: layout.height === undefined ? height : layout.height * size.height,
    };
  const [middle, centre] = [(size.height - height) / 2, (size.width - width) / 2];
  switch (legend.position ?? "Bottom") {
    case "Top":
      return { left: centre, top: titleHeight(plot), width, height };
    case "Bottom":
      return { left: centre, top: size.height - height - EDGE / 2, width, height };
    case "Left":
      return { left: EDGE, top: middle, width, height };
    case "Right":
      return { left: size.width - EDGE - width, top: middle, width, height };
    case "Corner":
      return { left: size.width - EDGE - width, top: EDGE, width, height };
  }
}

function legendSize(plot: Plot, size: Size): Size {
  const { widths, rowHeight, height, position } = legendRoom(
    { ...plot, legend: { ...plot.legend, overlay: false } },
    size,
  );
  const isBeside = position === "Left" || position === "Right" || position === "Corner";
  const most = size.width - 2 * EDGE;
  return isBeside
    ? { width: Math.max(0, ...widths), height: widths.length * rowHeight }
    : {
        width: Math.min(
          most,
          widths.reduce((sum, each) => sum + each, 0),
        ),
        height,
      };
}

/** Of the primary axes: the numbers of the one and the words of the other, with their titles. */
function wordsAround(plot: Plot, size: Size): typeof NOTHING {
  const { category, value } = plot.axes;
  const { xAxis, yAxis } = axisOptions(plot, roomFor(plot, size), (number) => String(Number(number.toPrecision(6))));
  const [across, up] = plot.series[0]?.kind.shape === "bar" ? [value, category] : [category, value];
  return { left: widest(up, yAxis[0]) + titleOf(up), bottom: lineOf(across, xAxis[0]) + titleOf(across) };
}

function isNamed({ said: { visible = true, tickLabelPosition } }: PlotAxis): boolean {
  return visible && tickLabelPosition !== "None";
}

const titleOf = ({ title }: PlotAxis): number => (title ? linesOf(fontOf(title.said.font, 10)).lineHeight + GAP : 0);

function widest(axis: PlotAxis, drawn: object | undefined): number {
  if (!isNamed(axis)) return 0;
  const {
    data,
    min,
    max,
    interval = 1,
  } = (drawn ?? {}) as {
    readonly data?: readonly string[];
    readonly min?: number;
    readonly max?: number;
    readonly interval?: number;
  };
  const words = data ?? [min ?? 0, (min ?? 0) + interval, max ?? 0].map((each) => String(Number(each.toPrecision(6))));
  return Math.max(0, ...words.map((word) => textWidth(word, fontOf(axis.said.font).fontSize))) + GAP;
}

const lineOf = (axis: PlotAxis, drawn: object | undefined): number =>
  drawn && isNamed(axis) ? linesOf(fontOf(axis.said.font)).lineHeight + GAP : 0;

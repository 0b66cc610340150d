import { NO_FILL, type ChartFont, type ChartLine } from "../../grid/charts/chart";
import { escapeXml } from "../../xlsx/xml";

const PIXELS_A_POINT = 4 / 3;

export const pixels = (points: number): number => points * PIXELS_A_POINT;

/** Grey of texts and of lines, as Excel makes a new chart. */
export const INK = "#595959";
export const HAIRLINE = "#D9D9D9";
export const PAPER = "#FFFFFF";
const TRANSPARENT = "transparent";

/** The accents of Office's theme; from the seventh series on they come again, darker. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const DARKER = 0.6;

export function accent(index: number): string {
  const color = ACCENTS[index % ACCENTS.length] ?? ACCENTS[0];
  return index % (2 * ACCENTS.length) < ACCENTS.length ? color : darker(color);
}

const darker = (color: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(DARKER * parseInt(color.slice(at, at + 2), 16)))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("")}`;

/** The library writes colours as they are. */
export const fillOf = (fill: string | undefined, usual: string): string =>
  fill === NO_FILL ? TRANSPARENT : escapeXml(fill ?? usual);

export interface Stroke {
  readonly color: string;
  /** In pixels; 0 for no line. */
  readonly width: number;
  readonly type: "solid" | number[];
}

/** Dashes and gaps in widths of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  RoundDot: [1, 1],
};

/** @param usual - of a line of which nothing is said; no color for one that is not there */
export function strokeOf(
  line: ChartLine | undefined,
  usual: { readonly color?: string; readonly weight: number },
): Stroke {
  const color = line?.color ?? usual.color;
  const isThere =
    line?.style !== "None" && (color !== undefined || line?.style !== undefined || line?.weight !== undefined);
  const width = isThere ? pixels(line?.weight ?? usual.weight) : 0;
  const dashes = DASHES[line?.style ?? ""]?.map((each) => each * Math.max(1, width));
  return { color: escapeXml(color ?? INK), width, type: dashes ?? "solid" };
}

export const borderOf = (line: ChartLine | undefined, usual: { readonly color?: string; readonly weight: number }) => {
  const { color, width, type } = strokeOf(line, usual);
  return { borderColor: color, borderWidth: width, borderType: type };
};

/** The library writes names of fonts as they are. */
const NO_NAME = /["'<>&;{}]/g;

/** @param size - in points, where the font says none */
export function fontOf(font: ChartFont | undefined, size = 9) {
  const fontSize = pixels(font?.size ?? size);
  const name = font?.name?.replaceAll(NO_NAME, "");
  return {
    color: escapeXml(font?.color ?? INK),
    fontFamily: `${name === undefined ? "" : `'${name}', `}Calibri, Carlito, 'Segoe UI', Arial, sans-serif`,
    fontSize,
    fontWeight: font?.bold === true ? ("bold" as const) : ("normal" as const),
    fontStyle: font?.italic === true ? ("italic" as const) : ("normal" as const),
  };
}

const LINE_HEIGHT = 1.25;

/** Of texts of several lines: the library takes the width of a Chinese letter for it, which not every machine has. */
export const linesOf = ({ fontSize }: { readonly fontSize: number }) => ({ lineHeight: LINE_HEIGHT * fontSize });

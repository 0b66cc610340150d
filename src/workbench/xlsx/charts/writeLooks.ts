import { NO_FILL, type ChartFormat, type ChartLine } from "../../grid/charts/chart";
import type { ShapeFont } from "../../grid/shapes/shape";
import { tag } from "../xml";
import { UNDERLINE_WORDS } from "../shapes/shapeWords";
import { DASHES } from "./chartWords";

export const EMUS_PER_POINT = 12_700;

export const value = (name: string, val: string | number | boolean): string =>
  tag(name, { val: typeof val === "boolean" ? Number(val) : val });

const solid = (color: string): string => tag("a:solidFill", {}, tag("a:srgbClr", { val: color.replace("#", "") }));

function lineXml({ color, style, weight }: ChartLine): string {
  const width = weight === undefined ? undefined : Math.round(weight * EMUS_PER_POINT);
  const dash = style === undefined || style === "None" || style === "Automatic" ? undefined : DASHES[style];
  const content =
    (style === "None" ? "<a:noFill/>" : color === undefined ? "" : solid(color)) +
    (dash === undefined ? "" : value("a:prstDash", dash));
  return tag("a:ln", { w: width }, content);
}

/** As Excel's own button makes it. */
const SHADOW =
  '<a:effectLst><a:outerShdw blurRad="50800" dist="38100" dir="2700000" algn="tl" rotWithShape="0">' +
  '<a:prstClr val="black"><a:alpha val="40000"/></a:prstClr></a:outerShdw></a:effectLst>';

/** "" when nothing is said. */
export function shapeXml({ fill, line }: Pick<ChartFormat, "fill" | "line">, hasShadow = false): string {
  const content =
    (fill === undefined ? "" : fill === NO_FILL ? "<a:noFill/>" : solid(fill)) +
    (line ? lineXml(line) : "") +
    (hasShadow ? SHADOW : "");
  return content === "" ? "" : tag("c:spPr", {}, content);
}

/** How words look; `a:endParaRPr` stands for those that may come. */
export function fontXml(name: "a:defRPr" | "a:rPr" | "a:endParaRPr", font: ShapeFont = {}): string {
  const { size, bold, italic, underline, color, name: typeface } = font;
  return tag(
    name,
    {
      lang: name === "a:defRPr" ? undefined : "en-US",
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: bold === undefined ? undefined : Number(bold),
      i: italic === undefined ? undefined : Number(italic),
      u: underline === undefined ? undefined : UNDERLINE_WORDS[underline],
    },
    (color === undefined ? "" : solid(color)) + (typeface === undefined ? "" : tag("a:latin", { typeface })),
  );
}

export const looks = (fill: ChartFormat["fill"], line: ChartFormat["line"]): Pick<ChartFormat, "fill" | "line"> => ({
  ...(fill === undefined ? {} : { fill }),
  ...(line === undefined ? {} : { line }),
});

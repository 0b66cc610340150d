import { NO_FILL, type ChartFont, type ChartFormat, type ChartLine } from "../../grid/charts/chart";
import type { ShapeFont } from "../../grid/shapes/shape";
import { escapeText } from "../escapedText";
import { escapeXml, tag } from "../xml";
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

/** "" when nothing is said. */
export function shapeXml({ fill, line }: Pick<ChartFormat, "fill" | "line">): string {
  const content =
    (fill === undefined ? "" : fill === NO_FILL ? "<a:noFill/>" : solid(fill)) + (line ? lineXml(line) : "");
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

const BODY = "<a:bodyPr/><a:lstStyle/>";
const paragraphStyle = (font: ChartFont | undefined): string => tag("a:pPr", {}, fontXml("a:defRPr", font));

/** The font of words that come from elsewhere; "" when nothing is said. */
export const textStyleXml = (font: ChartFont | undefined): string =>
  font === undefined || Object.keys(font).length === 0
    ? ""
    : tag("c:txPr", {}, BODY + tag("a:p", {}, `${paragraphStyle(font)}<a:endParaRPr lang="en-US"/>`));

/** Words, a paragraph a line. */
export const richTextXml = (text: string, font: ChartFont | undefined): string =>
  tag(
    "c:rich",
    {},
    BODY +
      text
        .split("\n")
        .map((line) =>
          tag(
            "a:p",
            {},
            paragraphStyle(font) + tag("a:r", {}, `${fontXml("a:rPr", font)}<a:t>${escapeXml(escapeText(line))}</a:t>`),
          ),
        )
        .join(""),
  );

export const looks = (fill: ChartFormat["fill"], line: ChartFormat["line"]): Pick<ChartFormat, "fill" | "line"> => ({
  ...(fill === undefined ? {} : { fill }),
  ...(line === undefined ? {} : { line }),
});

import { NEW_FONT } from "../../grid/shapes/newLooks";
import { MARGINS, type ShapeFont, type ShapeText } from "../../grid/shapes/shape";
import type { Box } from "../../grid/charts/placeOfChart";
import { escapeXml } from "../../xlsx/xml";

const ALIGN = {
  Left: "left",
  Center: "center",
  Right: "right",
  Justify: "justify",
  JustifyLow: "justify",
  Distributed: "justify",
  ThaiDistributed: "justify",
} as const;
const ANCHOR = {
  Top: "flex-start",
  Middle: "center",
  Bottom: "flex-end",
  Justified: "space-between",
  Distributed: "space-around",
} as const;
/** Words that stand on their side are read downwards, or upwards. */
const UPWARDS = "writing-mode:vertical-rl;transform:rotate(180deg);";
const DIRECTION: Readonly<Record<NonNullable<ShapeText["orientation"]>, string>> = {
  Horizontal: "",
  Vertical: "writing-mode:vertical-rl;",
  Vertical270: UPWARDS,
  WordArtVertical: "writing-mode:vertical-rl;text-orientation:upright;",
  WordArtVerticalRTL: "writing-mode:vertical-rl;text-orientation:upright;",
  EastAsianVertical: "writing-mode:vertical-rl;",
  MongolianVertical: "writing-mode:vertical-lr;",
};

const fontStyle = (font: ShapeFont = {}): string => {
  const { name, size, bold, italic, underline, color } = { ...NEW_FONT, ...font };
  return (
    `font-family:'${escapeXml(name.replace(/['"\\;]/g, ""))}',Carlito,Arial,sans-serif;font-size:${size}px;color:${escapeXml(color)};` +
    (bold ? "font-weight:bold;" : "") +
    (italic ? "font-style:italic;" : "") +
    (underline === "None" ? "" : `text-decoration:underline ${/Double/.test(underline) ? "double" : ""};`)
  );
};

/**
 * The words of a shape within a box; its unit is a point.
 *
 * @param shown - what a cell says in their place
 */
export function textXml(text: ShapeText, box: Box, shown: string | undefined): string {
  const { leftMargin, rightMargin, topMargin, bottomMargin } = { ...MARGINS, ...text };
  const runs = shown === undefined ? text.runs : [{ ...text.runs[0], text: shown }];
  const words = runs
    .map((run) => `<span style="${fontStyle(run.font)}">${escapeXml(run.text).replace(/&#10;/g, "\n")}</span>`)
    .join("");
  const isCut = (text.verticalOverflow ?? "Clip") !== "Overflow";
  return (
    `<foreignObject x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}" style="overflow:visible">` +
    `<div xmlns="http://www.w3.org/1999/xhtml" style="box-sizing:border-box;width:${box.width}px;height:${box.height}px;` +
    `padding:${topMargin}px ${rightMargin}px ${bottomMargin}px ${leftMargin}px;display:flex;flex-direction:column;` +
    `justify-content:${ANCHOR[text.verticalAlignment ?? "Top"]};overflow:${isCut ? "hidden" : "visible"};line-height:1.2;">` +
    `<div style="${DIRECTION[text.orientation ?? "Horizontal"]}text-align:${ALIGN[text.horizontalAlignment ?? "Left"]};` +
    `white-space:${text.isUnwrapped ? "pre" : "pre-wrap"};overflow-wrap:break-word;` +
    `${text.readingOrder === "RightToLeft" ? "direction:rtl;" : ""}">${words}</div></div></foreignObject>`
  );
}

import type { ShapeFill, ShapeFont, ShapeLine } from "./shape";

/** As Excel makes new shapes in the colours of Office since 2013. */
export const NEW_FILL: ShapeFill = { color: "#4472C4" };
export const NEW_LINE: ShapeLine = { color: "#2F528F", weight: 1 };
export const NEW_CONNECTOR: ShapeLine = { color: "#4472C4", weight: 0.5 };
export const WHITE: ShapeFill = { color: "#FFFFFF" };
export const NEW_TEXT_BOX_LINE: ShapeLine = { color: "#BCBCBC", weight: 0.75 };

/** What is not said of words. */
export const NEW_FONT: Required<ShapeFont> = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: "None",
  color: "#000000",
};

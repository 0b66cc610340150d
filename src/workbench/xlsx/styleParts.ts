import type { StylePart } from "../grid/cellStyles/cellStyle";

/** What says in a file that a style says a part of the format. */
export const APPLIES: Readonly<Record<StylePart, string>> = {
  number: "applyNumberFormat",
  font: "applyFont",
  patterns: "applyFill",
  border: "applyBorder",
  alignment: "applyAlignment",
  protection: "applyProtection",
};

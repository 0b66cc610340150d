import type { BorderKind } from "./borderLines";
import type { FillPattern } from "./fillPatterns";

/** Formats of one cell; a write changes only the members given. */
export interface CellFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: "None" | "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  /** "" for no fill. */
  readonly fill: string;
  readonly horizontalAlignment:
    "General" | "Left" | "Center" | "Right" | "Fill" | "Justify" | "CenterAcrossSelection" | "Distributed";
  readonly verticalAlignment: "Top" | "Center" | "Bottom" | "Justify" | "Distributed";
  readonly wrapText: boolean;
  readonly strikethrough: boolean;
  readonly baseline: "Normal" | "Subscript" | "Superscript";
  readonly indent: number;
  /** In degrees upwards, from -90 to 90; 180 for letters below each other. */
  readonly rotation: number;
  readonly shrinkToFit: boolean;
  readonly readingOrder: "Context" | "LeftToRight" | "RightToLeft";
  /** "" for a plain fill or none. */
  readonly pattern: "" | FillPattern;
  /** "" for Excel's own, black. */
  readonly patternColor: string;
  /** Whether a protected sheet locks the cell, and hides its formula. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** The name of the cell's style; "" for the normal one. */
  readonly style: string;
  readonly borderTop: BorderLine;
  readonly borderBottom: BorderLine;
  readonly borderLeft: BorderLine;
  readonly borderRight: BorderLine;
  readonly borderDown: BorderLine;
  readonly borderUp: BorderLine;
}

/** "" for no line; otherwise its kind and colour, such as `thin #000000`. */
export type BorderLine = "" | `${BorderKind} ${string}`;

import type { CellFormat } from "../cellFormat";

/** What a style may say, or leave to the cell. */
export const STYLE_PARTS = {
  font: ["bold", "italic", "underline", "fontColor", "fontName", "fontSize", "strikethrough", "baseline"],
  patterns: ["fill", "pattern", "patternColor"],
  border: ["borderTop", "borderBottom", "borderLeft", "borderRight", "borderDown", "borderUp"],
  alignment: [
    "horizontalAlignment",
    "verticalAlignment",
    "wrapText",
    "indent",
    "rotation",
    "shrinkToFit",
    "readingOrder",
  ],
  protection: ["locked", "formulaHidden"],
  number: [],
} as const satisfies Readonly<Record<string, readonly (keyof CellFormat)[]>>;
export type StylePart = keyof typeof STYLE_PARTS;

/** A named style. */
export interface CellStyle {
  /** As people see it, such as `Heading 1`. */
  readonly name: string;
  /** What differs from a cell without any format. */
  readonly format: Partial<CellFormat>;
  /** "General" when nothing is said. */
  readonly numberFormat?: string;
  readonly autoIndent?: boolean;
  readonly parts: readonly StylePart[];
}

/** The format of a cell that has none of its own; its style is called "". */
export const NORMAL = "Normal";

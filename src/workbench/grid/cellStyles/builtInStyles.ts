import type { CellFormat } from "../cellFormat";
import { NORMAL, STYLE_PARTS, type CellStyle, type StylePart } from "./cellStyle";

export interface BuiltInStyle extends CellStyle {
  /** As Office.js calls it. */
  readonly word: string;
  /** As files number it, with the level of an outline's style. */
  readonly id: number;
}

const line = (kind: "thin" | "double", color: string): Partial<CellFormat> => {
  const border = `${kind} ${color}` as const;
  return { borderTop: border, borderBottom: border, borderLeft: border, borderRight: border };
};

const style = (
  id: number,
  word: string,
  name: string,
  parts: readonly StylePart[],
  format: Partial<CellFormat>,
  numberFormat?: string,
): BuiltInStyle => ({ id, word, name, parts, format, ...(numberFormat === undefined ? {} : { numberFormat }) });

const LOOK = ["font", "patterns"] as const;
const BOXED = ["font", "patterns", "border"] as const;
const LINED = ["font", "border"] as const;
const ACCENT = "#4472C4";

/** An accent of Office's theme, and its tints of 20, 40 and 60 %. */
const ACCENTS = [
  ["#4472C4", "#D9E1F2", "#B4C6E7", "#8EA9DB"],
  ["#ED7D31", "#FCE4D6", "#F8CBAD", "#F4B084"],
  ["#A5A5A5", "#EDEDED", "#DBDBDB", "#C9C9C9"],
  ["#FFC000", "#FFF2CC", "#FFE699", "#FFD966"],
  ["#5B9BD5", "#DDEBF7", "#BDD7EE", "#9BC2E6"],
  ["#70AD47", "#E2EFDA", "#C6E0B4", "#A9D08E"],
] as const;
const FIRST_ACCENT = 29;

const accents = ACCENTS.flatMap(([full, ...tints], index) => {
  const [number, id] = [index + 1, FIRST_ACCENT + 4 * index];
  const white = { fontColor: "#FFFFFF" };
  return [
    style(id, `Accent${number}`, `Accent${number}`, LOOK, { fill: full, ...white }),
    ...tints.map((fill, tint) => {
      const percent = 20 * (tint + 1);
      const name = `${percent}% - Accent${number}`;
      return style(id + tint + 1, `Accent${number}_${percent}`, name, LOOK, { fill, ...(percent === 60 ? white : {}) });
    }),
  ];
});

/** Excel's own styles, in the colours of Office since 2013 and in the workbench's font. */
export const BUILT_IN_STYLES: readonly BuiltInStyle[] = [
  style(0, "Normal", NORMAL, Object.keys(STYLE_PARTS) as StylePart[], {}),
  style(3, "Comma", "Comma", ["number"], {}, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'),
  style(4, "Currency", "Currency", ["number"], {}, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'),
  style(5, "Percent", "Percent", ["number"], {}, "0%"),
  style(6, "WholeComma", "Comma [0]", ["number"], {}, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'),
  style(7, "WholeDollar", "Currency [0]", ["number"], {}, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'),
  style(8, "Hlink", "Hyperlink", ["font"], { fontColor: "#0563C1", underline: "Single" }),
  style(9, "HlinkTrav", "Followed Hyperlink", ["font"], { fontColor: "#954F72", underline: "Single" }),
  style(10, "Note", "Note", ["patterns", "border"], { fill: "#FFFFCC", ...line("thin", "#B2B2B2") }),
  style(11, "WarningText", "Warning Text", ["font"], { fontColor: "#FF0000" }),
  style(15, "SheetTitle", "Title", ["font"], { fontName: "Calibri Light", fontSize: 18, fontColor: "#44546A" }),
  style(16, "Heading1", "Heading 1", LINED, heading(15, `thick ${ACCENT}`)),
  style(17, "Heading2", "Heading 2", LINED, heading(13, "thick #A2B8E1")),
  style(18, "Heading3", "Heading 3", LINED, heading(11, "medium #8EA9DB")),
  style(19, "Heading4", "Heading 4", ["font"], { bold: true, fontColor: "#44546A" }),
  style(20, "Input", "Input", BOXED, { fill: "#FFCC99", fontColor: "#3F3F76", ...line("thin", "#7F7F7F") }),
  style(21, "Output", "Output", BOXED, {
    bold: true,
    fill: "#F2F2F2",
    fontColor: "#3F3F3F",
    ...line("thin", "#3F3F3F"),
  }),
  style(22, "Calculation", "Calculation", BOXED, {
    bold: true,
    fill: "#F2F2F2",
    fontColor: "#FA7D00",
    ...line("thin", "#7F7F7F"),
  }),
  style(23, "CheckCell", "Check Cell", BOXED, {
    bold: true,
    fill: "#A5A5A5",
    fontColor: "#FFFFFF",
    ...line("double", "#3F3F3F"),
  }),
  style(24, "LinkedCell", "Linked Cell", LINED, { fontColor: "#FA7D00", borderBottom: "double #FF8001" }),
  style(25, "Total", "Total", LINED, { bold: true, borderTop: `thin ${ACCENT}`, borderBottom: `double ${ACCENT}` }),
  style(26, "Good", "Good", LOOK, { fill: "#C6EFCE", fontColor: "#006100" }),
  style(27, "Bad", "Bad", LOOK, { fill: "#FFC7CE", fontColor: "#9C0006" }),
  style(28, "Neutral", "Neutral", LOOK, { fill: "#FFEB9C", fontColor: "#9C5700" }),
  ...accents,
  style(53, "ExplanatoryText", "Explanatory Text", ["font"], { italic: true, fontColor: "#7F7F7F" }),
];

function heading(fontSize: number, borderBottom: CellFormat["borderBottom"]): Partial<CellFormat> {
  return { bold: true, fontSize, fontColor: "#44546A", borderBottom };
}

import { columnName, parseAddress } from "../grid/address";
import type { CellContent, CellFile, SheetFile } from "../grid/file";
import type { Area } from "../grid/grid";
import { unescapeFormula, unescapeText } from "./escapedText";
import { formulaFromFile, readsOtherWorkbook } from "./formulaFromFile";
import type { LossList } from "./losses";
import { isDateFormat } from "../notation/isDateFormat";
import type { ReadStyles } from "./readStyles";
import { digitWidth, heightFromFile, widthFromFile } from "./sheetSize";
import { shiftFormula } from "../grid/shiftFormula";
import { childNamed, childrenNamed, isOn, type XmlElement } from "./xml";
import { XlsxError } from "./xlsxError";
import { SHEET_LIMITS } from "../grid/sheetLimits";

/** Days between the first days that the two ways of counting dates start with. */
const DAYS_FROM_1904 = 1462;
/** 1 January 1970 as Excel counts days. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS_PER_DAY = 86_400_000;

export interface ReadContext {
  readonly styles: ReadStyles;
  readonly texts: readonly string[];
  readonly countsFrom1904: boolean;
  readonly losses: LossList;
  readonly sheet: string;
  /** The table around a cell of this sheet. */
  tableAt(row: number, column: number): string | undefined;
}

export function readCells(root: XmlElement, context: ReadContext): Pick<SheetFile, "cells" | "columns" | "rows"> {
  const cells: Record<string, CellFile> = {};
  const rows: Record<string, number> = {};
  const formulas = createFormulas(context);
  let row = -1;
  for (const line of childrenNamed(childNamed(root, "sheetData"), "row")) {
    row = line.attributes["r"] === undefined ? row + 1 : Number(line.attributes["r"]) - 1;
    const { ht, s } = line.attributes;
    if (ht !== undefined && isOn(line, "customHeight")) rows[String(row + 1)] = heightFromFile(Number(ht));
    if (isOn(line, "customFormat")) noteFormat(s, context);
    let column = -1;
    for (const cell of childrenNamed(line, "c")) {
      const area = parseAddress(cell.attributes["r"] ?? `${columnName(column + 1)}${row + 1}`, SHEET_LIMITS)?.area;
      if (!area) throw new XlsxError("damaged", `${context.sheet} has a cell "${cell.attributes["r"] ?? ""}".`);
      column = area.column;
      const read = readCell(cell, area, formulas, context);
      if (read !== undefined) cells[`${columnName(column)}${area.row + 1}`] = read;
    }
  }
  const columns = readColumns(root, context);
  return {
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(Object.keys(rows).length > 0 ? { rows } : {}),
    cells,
  };
}

function noteFormat(style: string | undefined, { styles, losses, sheet }: ReadContext): void {
  const { numberFormat, format, losses: lost } = styles.of(style);
  if (numberFormat !== "General" || Object.keys(format).length + lost.length > 0)
    losses.add("rowOrColumnFormats", sheet);
}

/** Columns far to the right come as one entry for all of them. */
const MOST_COLUMNS = 256;

function readColumns(root: XmlElement, context: ReadContext): Record<string, number> {
  const { fontName, fontSize } = context.styles.standard;
  const digit = digitWidth(fontName, fontSize);
  const widths: Record<string, number> = {};
  for (const entry of childrenNamed(childNamed(root, "cols"), "col")) {
    const { min = "1", max = min, width, style } = entry.attributes;
    if (style !== undefined) noteFormat(style, context);
    if (width === undefined || !isOn(entry, "customWidth", true)) continue;
    if (Number(max) > MOST_COLUMNS) context.losses.add("view", context.sheet);
    for (let column = Number(min); column <= Math.min(Number(max), MOST_COLUMNS); column += 1) {
      widths[columnName(column - 1)] = widthFromFile(Number(width), digit);
    }
  }
  return widths;
}

function readCell(cell: XmlElement, area: Area, formulas: Formulas, context: ReadContext): CellFile | undefined {
  const { numberFormat, format, losses } = context.styles.of(cell.attributes["s"]);
  for (const loss of losses) context.losses.add(loss, context.sheet);
  const content = formulas.at(cell, area) ?? readValue(cell, numberFormat, context);
  const hasFormat = Object.keys(format).length > 0;
  if (numberFormat === "General" && !hasFormat) return content === "" ? undefined : content;
  return {
    ...(content === "" ? {} : { content }),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(hasFormat ? { format } : {}),
  };
}

interface Formulas {
  /** The formula of a cell, "" for a cell that another one's formula fills, undefined when there is none. */
  at(cell: XmlElement, area: Area): string | undefined;
}

function createFormulas({ losses, sheet, tableAt }: ReadContext): Formulas {
  const shared = new Map<string, { readonly formula: string; readonly area: Area }>();
  const filled: Area[] = [];
  const isFilled = ({ row, column }: Area): boolean =>
    filled.some(
      (each) =>
        row >= each.row && row < each.row + each.rows && column >= each.column && column < each.column + each.columns,
    );

  const textOf = (element: XmlElement, area: Area): string => {
    const { t, si = "", ref = "" } = element.attributes;
    const own = unescapeFormula(element.text);
    if (t === "array") {
      const filledArea = parseAddress(ref, SHEET_LIMITS)?.area;
      if (filledArea && filledArea.rows * filledArea.columns > 1) filled.push(filledArea);
    }
    if (t !== "shared") return own;
    const first = shared.get(si);
    if (own !== "" || first === undefined) {
      shared.set(si, { formula: own, area });
      return own;
    }
    return shiftFormula(first.formula, area.row - first.area.row, area.column - first.area.column);
  };

  return {
    at: (cell, area) => {
      const element = childNamed(cell, "f");
      if (!element) return isFilled(area) ? "" : undefined;
      if (element.attributes["t"] === "dataTable") {
        losses.add("dataTables", sheet);
        return undefined;
      }
      const formula = textOf(element, area);
      if (formula.trim() === "") return undefined;
      if (readsOtherWorkbook(formula)) {
        losses.add("otherWorkbooks", sheet);
        return undefined;
      }
      return formulaFromFile(formula, tableAt(area.row, area.column));
    },
  };
}

function readValue(cell: XmlElement, numberFormat: string, context: ReadContext): CellContent {
  const value = childNamed(cell, "v")?.text ?? "";
  switch (cell.attributes["t"]) {
    case "s":
      return textContent(sharedText(value, context));
    case "inlineStr":
      return textContent(readText(childNamed(cell, "is"), () => context.losses.add("richText", context.sheet)));
    case "str":
      return textContent(unescapeText(value));
    case "b":
      return value === "1" || value === "true";
    case "e":
      return `=${value}`;
    case "d":
      return dayNumber(value);
    default:
      return value === "" ? "" : numberContent(Number(value), numberFormat, context);
  }
}

function sharedText(id: string, { texts, sheet }: ReadContext): string {
  const text = id === "" ? "" : texts[Number(id)];
  if (text === undefined) throw new XlsxError("damaged", `${sheet} has a text that is missing.`);
  return text;
}

function numberContent(value: number, numberFormat: string, { countsFrom1904, sheet }: ReadContext): CellContent {
  if (!Number.isFinite(value)) throw new XlsxError("damaged", `${sheet} has a number that is none.`);
  return countsFrom1904 && isDateFormat(numberFormat) ? value + DAYS_FROM_1904 : value;
}

/** Dates without a time zone are those of the calendar. */
function dayNumber(text: string): number {
  const isWhole = !text.includes("T") || /Z$|[+-]\d\d:\d\d$/.test(text);
  return Date.parse(isWhole ? text : `${text}Z`) / MILLISECONDS_PER_DAY + UNIX_EPOCH;
}

/** Text that would be read as a formula, or that starts with an apostrophe itself, gets an apostrophe. */
const textContent = (text: string): string => (/^['=]/.test(text) ? `'${text}` : text);

/** Plain or in parts with formats of their own; readings aloud are left out. */
export function readText(item: XmlElement | undefined, onRichText: () => void): string {
  const runs = childrenNamed(item, "r");
  if (runs.length > 0) onRichText();
  const plain = childrenNamed(item, "t").map(({ text }) => text);
  return unescapeText([...plain, ...runs.map((run) => childNamed(run, "t")?.text ?? "")].join(""));
}

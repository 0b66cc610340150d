import { columnIndex, columnName, parseAddress, printArea } from "../grid/address";
import { formatted, type CellContent, type FormattedCell, type SheetFile } from "../grid/file";
import type { CellValue } from "../grid/grid";
import { typedInput } from "../notation/typedInput";
import { conditionalFormatsXml } from "./conditionalFormats/writeConditionalFormats";
import { dataValidationsXml } from "./dataValidations/writeDataValidations";
import { escapeFormula, escapeText } from "./escapedText";
import { calculatesArrays, formulaToFile } from "./formulaToFile";
import { CELL } from "./limits";
import { deepest, levelsIn } from "./sheetView/outlineLevels";
import { breaksXml } from "./sheetView/pageBreaks";
import { sheetFilterXml } from "./filters/writeFilters";
import { heightToFile, widthToFile } from "./sheetSize";
import {
  hiddenColumnNumbers,
  linksXml,
  mergesXml,
  pageXml,
  propertiesXml,
  protectionXml,
  viewsXml,
} from "./sheetView/writeSheetView";
import type { ValueOf } from "./valueOf";
import { tableAt, type PlacedTable } from "./writeTables";
import type { Styles } from "./writeStyles";
import { escapeXml, tag, xmlDocument } from "./xml";
import { XlsxError } from "./xlsxError";
import { SHEET_LIMITS } from "../grid/sheetLimits";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** As wide and high as the workbench draws cells. */
const STANDARD_WIDTH = 88;
const STANDARD_HEIGHT = 24;

export interface SheetContext {
  readonly styles: Styles;
  readonly tables: readonly PlacedTable[];
  readonly valueOf: ValueOf;
  readonly isActive: boolean;
  /** Number of a text in the list that all sheets share. */
  textId(text: string): number;
}

export interface SheetLinks {
  /** Relationship ids of the sheet's custom properties, by name. */
  readonly properties: Readonly<Record<string, string>>;
  readonly tables: readonly string[];
  /** The relationship to what draws notes and comments. */
  readonly remarks: string | undefined;
  readonly drawing: string | undefined;
  /** The relationship to an address outside. */
  address(address: string): string;
}

interface PlacedCell extends FormattedCell {
  readonly row: number;
  readonly column: number;
}

export function sheetXml(sheet: SheetFile, links: SheetLinks, context: SheetContext): string {
  const conditional = conditionalFormatsXml(sheet.conditionalFormats ?? [], context.styles.rules);
  return xmlDocument(
    tag(
      "worksheet",
      { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
      propertiesXml(sheet) +
        viewsXml(sheet, context.isActive) +
        tag("sheetFormatPr", {
          defaultColWidth: widthToFile(STANDARD_WIDTH),
          defaultRowHeight: heightToFile(STANDARD_HEIGHT),
          customHeight: 1,
          outlineLevelRow: deepest(sheet.outline?.rows),
          outlineLevelCol: deepest(sheet.outline?.columns),
        }) +
        columnsXml(sheet) +
        tag("sheetData", {}, rowsXml(sheet, context)) +
        protectionXml(sheet) +
        sheetFilterXml(sheet) +
        mergesXml(sheet) +
        conditional.rules +
        dataValidationsXml(sheet) +
        linksXml(sheet, (address) => links.address(address)) +
        pageXml(sheet) +
        breaksXml(sheet) +
        wrapped(
          "customProperties",
          Object.entries(links.properties).map(([name, id]) => tag("customPr", { name: escapeText(name), "r:id": id })),
        ) +
        (links.drawing === undefined ? "" : tag("drawing", { "r:id": links.drawing })) +
        (links.remarks === undefined ? "" : tag("legacyDrawing", { "r:id": links.remarks })) +
        wrapped(
          "tableParts",
          links.tables.map((id) => tag("tablePart", { "r:id": id })),
          true,
        ) +
        (conditional.extension === "" ? "" : tag("extLst", {}, conditional.extension)),
    ),
  );
}

const wrapped = (name: string, entries: readonly string[], isCounted = false): string =>
  entries.length === 0 ? "" : tag(name, isCounted ? { count: entries.length } : {}, entries.join(""));

function columnsXml(sheet: SheetFile): string {
  const widths = new Map(
    Object.entries(sheet.columns ?? {}).map(([letters, pixels]) => [columnIndex(letters) + 1, pixels]),
  );
  const hidden = hiddenColumnNumbers(sheet);
  const levels = levelsIn(sheet.outline?.columns);
  const numbers = [...new Set([...widths.keys(), ...hidden, ...levels.keys()])].sort((one, other) => one - other);
  return wrapped(
    "cols",
    numbers.map((number) => {
      const pixels = widths.get(number);
      return tag("col", {
        min: number,
        max: number,
        width: widthToFile(pixels ?? STANDARD_WIDTH),
        hidden: hidden.has(number) ? 1 : undefined,
        outlineLevel: levels.get(number),
        customWidth: pixels === undefined ? 0 : 1,
      });
    }),
  );
}

function rowsXml(sheet: SheetFile, context: SheetContext): string {
  const rows = new Map<number, string>();
  for (const cell of withSpilled(withHeaders(placedCells(sheet), sheet.name, context), sheet.name, context.valueOf)) {
    rows.set(cell.row, (rows.get(cell.row) ?? "") + cellXml(cell, sheet.name, context));
  }
  const hidden = new Set(sheet.hiddenRows);
  const levels = levelsIn(sheet.outline?.rows);
  for (const row of [...Object.keys(sheet.rows ?? {}), ...hidden, ...levels.keys()])
    if (!rows.has(Number(row) - 1)) rows.set(Number(row) - 1, "");
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const height = sheet.rows?.[String(row + 1)];
      const size = height === undefined ? {} : { ht: heightToFile(height), customHeight: 1 };
      return tag(
        "row",
        { r: row + 1, ...size, hidden: hidden.has(row + 1) ? 1 : undefined, outlineLevel: levels.get(row + 1) },
        cells,
      );
    })
    .join("");
}

const placedCells = ({ cells, name }: SheetFile): PlacedCell[] =>
  Object.entries(cells).map(([address, cell]) => {
    const area = parseAddress(address, SHEET_LIMITS)?.area;
    if (!area) throw new XlsxError("notWritable", `"${address}" on sheet ${name} is no cell.`);
    return { ...formatted(cell), row: area.row, column: area.column };
  });

/** The header cells of a table hold the names of its columns as text. */
function withHeaders(cells: readonly PlacedCell[], sheet: string, { tables }: SheetContext): PlacedCell[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  for (const { area, headers, sheet: owner } of tables) {
    if (owner !== sheet) continue;
    headers.forEach((header, index) => {
      const place = { row: area.row, column: area.column + index };
      const key = `${place.row} ${place.column}`;
      byPlace.set(key, { ...byPlace.get(key), ...place, content: `'${header}` });
    });
  }
  return [...byPlace.values()];
}

interface SpillingCell extends PlacedCell {
  /** What a formula gives that this cell or the one above or left of it holds. */
  readonly spill?: { readonly rows: number; readonly columns: number } | "part";
}

const isFormula = (content: CellContent | undefined): boolean =>
  typeof content === "string" && content.startsWith("=") && content.length > 1;

/** Adds the cells into which formulas have spilled: they have a value and no content. */
function withSpilled(cells: readonly PlacedCell[], sheet: string, valueOf: ValueOf): SpillingCell[] {
  const all = new Map<string, SpillingCell>(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const isSpilled = (row: number, column: number): boolean => {
    const cell = all.get(`${row} ${column}`);
    const isFree = (cell?.content ?? "") === "" && cell?.spill === undefined;
    return isFree && (valueOf(sheet, `${columnName(column)}${row + 1}`) ?? "") !== "";
  };
  // A formula stands above or left of everything it spills into.
  for (const cell of sorted(cells)) {
    const { row, column, content } = cell;
    if (!isFormula(content)) continue;
    let [rows, columns] = [1, 1];
    while (isSpilled(row + rows, column)) rows += 1;
    while (isSpilled(row, column + columns)) columns += 1;
    if (rows * columns === 1) continue;
    for (let index = 0; index < rows * columns; index += 1) {
      const place = { row: row + Math.floor(index / columns), column: column + (index % columns) };
      const key = `${place.row} ${place.column}`;
      all.set(key, { ...all.get(key), ...place, spill: index === 0 ? { rows, columns } : "part" });
    }
  }
  return sorted([...all.values()]);
}

const sorted = <Cell extends PlacedCell>(cells: readonly Cell[]): Cell[] =>
  [...cells].sort((one, other) => one.row - other.row || one.column - other.column);

function cellXml(cell: SpillingCell, sheet: string, context: SheetContext): string {
  const address = `${columnName(cell.column)}${cell.row + 1}`;
  const text = plainText(cell.content);
  const style = context.styles.idOf(cell, text !== undefined && couldBeMistaken(text));
  const place = { r: address, s: style === 0 ? undefined : style };
  if (cell.spill === "part") return valueXml(place, "", context.valueOf(sheet, address));
  if (isFormula(cell.content)) {
    const { formula, cm } = formulaXml(cell, sheet, context);
    return valueXml({ ...place, cm }, formula, context.valueOf(sheet, address));
  }
  if (text === undefined) return valueXml(place, "", cell.content);
  if (text === "") return tag("c", place);
  checkLength(text, CELL.text, sheet, address);
  return tag("c", { ...place, t: "s" }, tag("v", {}, String(context.textId(text))));
}

/** Text without the apostrophe that may stand before it; undefined for anything else. */
function plainText(content: CellContent = ""): string | undefined {
  if (typeof content !== "string" || isFormula(content)) return undefined;
  return content.replace(/^'/, "");
}

/** Text that would become something else when somebody enters it again. */
const couldBeMistaken = (text: string): boolean => /^[=+\-@']/.test(text) || typedInput(text, false).kind !== "text";

function formulaXml(
  { content = "", row, column, spill }: SpillingCell,
  sheet: string,
  { tables }: SheetContext,
): { readonly formula: string; readonly cm?: number } {
  const formula = String(content);
  const address = `${columnName(column)}${row + 1}`;
  const written = formulaToFile(formula, tableAt(tables, sheet, row, column)?.name);
  checkLength(written, CELL.formula, sheet, address);
  const escaped = escapeXml(escapeFormula(written));
  if (spill === undefined && !calculatesArrays(formula)) return { formula: tag("f", {}, escaped) };
  const { rows, columns } = typeof spill === "object" ? spill : { rows: 1, columns: 1 };
  return { formula: tag("f", { t: "array", ref: printArea({ row, column, rows, columns }) }, escaped), cm: 1 };
}

/** Errors that every reader knows; newer ones become the one that Excel writes for them. */
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);
const NOT_YET = new Set(["#BUSY!", "#GETTING_DATA"]);

const errorToFile = (error: string): string => (ERRORS.has(error) ? error : NOT_YET.has(error) ? "#N/A" : "#VALUE!");

function valueXml(
  attributes: Readonly<Record<string, string | number | undefined>>,
  formula: string,
  value: CellValue | undefined,
): string {
  if (value === undefined) return tag("c", attributes, formula);
  if (typeof value === "number") return tag("c", attributes, formula + tag("v", {}, String(value)));
  const [type, written] =
    typeof value === "boolean"
      ? ["b", value ? "1" : "0"]
      : typeof value === "object"
        ? ["e", errorToFile(value.error)]
        : ["str", escapeXml(escapeText(value.slice(0, CELL.text)))];
  return tag("c", { ...attributes, t: type }, `${formula}<v>${written}</v>`);
}

function checkLength(text: string, longest: number, sheet: string, address: string): void {
  if (text.length <= longest) return;
  throw new XlsxError("notWritable", `${sheet}!${address} has ${text.length} characters; Excel takes ${longest}.`);
}

import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { columnIndex, parseAddress, toRange } from "./address";
import { formatted, type CellContent, type SheetFile, type WorkbookFile } from "./file";
import { styleOf } from "./formats";
import type { CellError } from "./grid";
import { libraryFreeze } from "./sheetView";
import { toEngine } from "./structuredReferences";
import { SHEET_LIMITS } from "./sheetLimits";

const MINIMUM_ROWS = 1000;
const MINIMUM_COLUMNS = 40;
const SPARE = 200;
/** Font and row height that fit each other on every machine. */
const DEFAULT_STYLE: IStyleData = { ff: "Arial", fs: 11, vt: 2 };

/** The library's own form of a workbook file; tables and names are added afterwards. */
export function fileToLibrary(file: WorkbookFile, unitId: string): Partial<IWorkbookData> {
  const sheets = file.sheets.map((sheet, index) => sheetToLibrary(file, sheet, `sheet-${index + 1}`));
  return {
    id: unitId,
    name: file.name,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** @param file - the workbook that it is a sheet of */
export function sheetToLibrary(
  file: WorkbookFile,
  sheet: SheetFile,
  id: string,
): Partial<IWorksheetData> & { readonly id: string } {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rowCount = MINIMUM_ROWS;
  let columnCount = MINIMUM_COLUMNS;
  for (const [key, cell] of Object.entries(sheet.cells)) {
    const area = parseAddress(key, SHEET_LIMITS)?.area;
    if (!area) throw new Error(`The workbook file has a cell "${key}" on sheet "${sheet.name}", which is no address.`);
    const { content, value, numberFormat, format } = formatted(cell);
    const style = { ...(numberFormat ? { n: { pattern: numberFormat } } : {}), ...(format ? styleOf(format) : {}) };
    (cellData[area.row] ??= {})[area.column] = {
      ...(value === undefined ? {} : valueToLibrary(value)),
      ...(content === undefined ? {} : contentToLibrary(content, tableNameAt(file, sheet.name, area.row, area.column))),
      ...(Object.keys(style).length > 0 ? { s: style } : {}),
    };
    rowCount = Math.max(rowCount, area.row + SPARE);
    columnCount = Math.max(columnCount, area.column + 20);
  }
  // What is hidden or has a size of its own is there too.
  const sized = [...Object.keys(sheet.columns ?? {}), ...(sheet.hiddenColumns ?? [])].map(columnIndex);
  columnCount = Math.max(columnCount, ...sized.map((column) => column + 1));
  const high = [...Object.keys(sheet.rows ?? {}), ...(sheet.hiddenRows ?? [])].map(Number);
  rowCount = high.reduce((most, row) => Math.max(most, row), rowCount);
  return {
    id,
    name: sheet.name,
    hidden: sheet.visibility === undefined || sheet.visibility === "Visible" ? 0 : 1,
    rowCount,
    columnCount,
    defaultStyle: DEFAULT_STYLE,
    cellData,
    columnData: lines(
      Object.entries(sheet.columns ?? {}).map(([column, w]) => [columnIndex(column), { w }]),
      (sheet.hiddenColumns ?? []).map(columnIndex),
    ),
    rowData: lines(
      Object.entries(sheet.rows ?? {}).map(([row, h]) => [Number(row) - 1, { h, ah: h, ia: 0 as const }]),
      (sheet.hiddenRows ?? []).map((row) => row - 1),
    ),
    mergeData: (sheet.merged ?? []).flatMap((cells) => {
      const area = parseAddress(cells, SHEET_LIMITS)?.area;
      return area ? [toRange(area)] : [];
    }),
    ...(sheet.frozen ? { freeze: libraryFreeze(sheet.frozen) } : {}),
    ...(sheet.gridlines === false ? { showGridlines: 0 as const } : {}),
    ...(sheet.tabColor === undefined ? {} : { tabColor: sheet.tabColor }),
  };
}

/** Sizes of rows or columns, and which of them are hidden, by index. */
function lines<Size extends object>(
  sizes: readonly (readonly [number, Size])[],
  hidden: readonly number[],
): Record<number, Partial<Size> & { readonly hd?: 1 }> {
  const found: Record<number, Partial<Size> & { readonly hd?: 1 }> = Object.fromEntries(sizes);
  for (const index of hidden) found[index] = { ...found[index], hd: 1 } as Partial<Size> & { readonly hd?: 1 };
  return found;
}

function contentToLibrary(content: CellContent, table: string | undefined): ICellData {
  if (typeof content !== "string") return valueToLibrary(content);
  if (content === "") return {};
  if (content.startsWith("=")) return { f: toEngine(content, table) };
  return valueToLibrary(content.startsWith("'") ? content.slice(1) : content);
}

function valueToLibrary(value: CellContent | CellError): ICellData {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return { v: typeof value === "object" ? value.error : value, t: 1 };
}

function tableNameAt({ tables }: WorkbookFile, sheet: string, row: number, column: number): string | undefined {
  return tables.find((table) => {
    const area = table.sheet === sheet ? parseAddress(table.area, SHEET_LIMITS)?.area : undefined;
    return (
      area &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns
    );
  })?.name;
}

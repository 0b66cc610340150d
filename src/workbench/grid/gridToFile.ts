import { columnName, printArea } from "./address";
import type { CellContent, CellFile, FormattedCell, ProtectionFile, SheetFile, TableFile, WorkbookFile } from "./file";
import type { CellFormat } from "./cellFormat";
import type { CellValue, Grid, Table } from "./grid";
import { partsToFile } from "./partsFile";
import { ownLook } from "./tableLook";

/** What a host keeps beside the cells. */
export interface Extras {
  readonly settings: Readonly<Record<string, unknown>>;
  sheetProperties(sheetId: string): Readonly<Record<string, string>>;
  protection(sheetId: string): ProtectionFile | undefined;
  readonly structureProtection?: WorkbookFile["structureProtection"];
  readonly customXmlParts?: WorkbookFile["customXmlParts"];
  readonly styles?: WorkbookFile["styles"];
}

/** Everything a workbook holds, as a file. Values of formulas are not kept: they are calculated again. */
export function gridToFile(grid: Grid, name: string, extras: Extras): WorkbookFile {
  const sheetName = (id: string): string => grid.sheet(id)?.name ?? "";
  return {
    name,
    active: sheetName(grid.activeSheetId()),
    sheets: grid.sheets().map(({ id, name: sheet, visibility, tabColor }) => {
      const protection = extras.protection(id);
      const properties = extras.sheetProperties(id);
      return {
        name: sheet,
        ...(visibility === "Visible" ? {} : { visibility }),
        ...cellsOf(grid, id),
        ...partsToFile(grid.parts(id)),
        ...viewOf(grid, id),
        ...(tabColor === "" ? {} : { tabColor }),
        ...(protection ? { protection } : {}),
        ...(Object.keys(properties).length > 0 ? { properties } : {}),
      };
    }),
    tables: grid.tables().map(({ name, sheetId, area, showTotals, look }) => ({
      name,
      sheet: sheetName(sheetId),
      area: printArea({ ...area, rows: area.rows - (showTotals ? 1 : 0) }),
      ...(showTotals ? { showTotals } : {}),
      ...lookOf(grid, { sheetId, area, look }),
    })),
    names: grid.names().map(({ name: defined, formula, visible, comment }) => ({
      name: defined,
      formula,
      ...(visible ? {} : { visible }),
      ...(comment === "" ? {} : { comment }),
    })),
    settings: extras.settings,
    ...(extras.styles ? { styles: extras.styles } : {}),
    ...(extras.customXmlParts ? { customXmlParts: extras.customXmlParts } : {}),
    ...(extras.structureProtection ? { structureProtection: extras.structureProtection } : {}),
  };
}

/** The blank row of a table that has none is only there until something is written in it. */
function lookOf(
  grid: Grid,
  { sheetId, area, look }: Pick<Table, "sheetId" | "area" | "look">,
): Pick<TableFile, "look"> {
  const body = { ...area, row: area.row + 1, rows: 1 };
  const insertRow =
    look.insertRow &&
    area.rows === 2 &&
    grid
      .formulas(sheetId, body)
      .flat()
      .every((content) => content === "");
  const own = ownLook({ ...look, insertRow });
  return Object.keys(own).length > 0 ? { look: own } : {};
}

function cellsOf(grid: Grid, sheetId: string): Pick<SheetFile, "cells" | "columns" | "rows"> {
  const area = grid.usedArea(sheetId, false);
  if (!area) return { cells: {} };
  const contents = grid.formulas(sheetId, area);
  const numberFormats = grid.numberFormats(sheetId, area);
  const standard = grid.format(sheetId, area.row + area.rows + 50, area.column + area.columns + 5);
  const calculated = new Set(
    grid
      .formulaCells(/^/)
      .filter((cell) => cell.sheetId === sheetId)
      .map(({ row, column }) => `${row} ${column}`),
  );
  const changes = changesFrom(standard);
  const cells: Record<string, CellFile> = {};
  contents.forEach((line, r) =>
    line.forEach((content, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const cell = cellOf(
        calculated.has(`${row} ${column}`) ? String(content) : literal(content),
        numberFormats[r]?.[c] ?? "General",
        changes(grid.format(sheetId, row, column)),
      );
      if (cell !== undefined) cells[printArea({ row, column, rows: 1, columns: 1 })] = cell;
    }),
  );
  const columns = widthsOf(grid, sheetId, area.column + area.columns);
  const rows = heightsOf(grid, sheetId, area.row + area.rows);
  return {
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(Object.keys(rows).length > 0 ? { rows } : {}),
    cells,
  };
}

function viewOf(
  grid: Grid,
  sheetId: string,
): Pick<SheetFile, "merged" | "frozen" | "gridlines" | "hiddenRows" | "hiddenColumns"> {
  const { rows, columns } = grid.sheetSize(sheetId);
  const hidden = (axis: "rows" | "columns", count: number): number[] =>
    Array.from({ length: count }, (_, index) => index).filter((index) => grid.isHiddenByHand(sheetId, axis, index));
  const frozen = grid.frozen(sheetId);
  const merged = grid.merges(sheetId).map((area) => printArea(area));
  const [hiddenRows, hiddenColumns] = [hidden("rows", rows), hidden("columns", columns)];
  return {
    ...(merged.length === 0 ? {} : { merged }),
    ...(frozen.rows + frozen.columns === 0 ? {} : { frozen }),
    ...(grid.hasGridlines(sheetId) ? {} : { gridlines: false }),
    ...(hiddenRows.length === 0 ? {} : { hiddenRows: hiddenRows.map((row) => row + 1) }),
    ...(hiddenColumns.length === 0 ? {} : { hiddenColumns: hiddenColumns.map(columnName) }),
  };
}

function heightsOf(grid: Grid, sheetId: string, count: number): Record<string, number> {
  const standard = grid.rowHeight(sheetId, count + 50);
  const heights: Record<string, number> = {};
  for (let row = 0; row < count; row += 1) {
    const height = grid.rowHeight(sheetId, row);
    if (height !== standard) heights[String(row + 1)] = height;
  }
  return heights;
}

function widthsOf(grid: Grid, sheetId: string, count: number): Record<string, number> {
  const standard = grid.columnWidth(sheetId, count + 10);
  const widths: Record<string, number> = {};
  for (let column = 0; column < count; column += 1) {
    const width = grid.columnWidth(sheetId, column);
    if (width !== standard) widths[columnName(column)] = width;
  }
  return widths;
}

function cellOf(content: CellContent, numberFormat: string, format: Partial<CellFormat>): CellFile | undefined {
  const isPlain = numberFormat === "General" && Object.keys(format).length === 0;
  if (isPlain) return content === "" ? undefined : content;
  const cell: FormattedCell = {
    ...(content === "" ? {} : { content }),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(Object.keys(format).length === 0 ? {} : { format }),
  };
  return cell;
}

/** Text that would be read as a formula, or that starts with an apostrophe itself, gets an apostrophe. */
const literal = (value: CellValue): CellContent => {
  const content = typeof value === "object" ? value.error : value;
  return typeof content === "string" && /^['=]/.test(content) ? `'${content}` : content;
};

/** What a format has of its own. The cells of a style have one format: each is compared once. */
function changesFrom(standard: CellFormat): (format: CellFormat) => Partial<CellFormat> {
  const known = new Map<CellFormat, Partial<CellFormat>>();
  return (format) => {
    const changes =
      known.get(format) ??
      Object.fromEntries(
        Object.entries(format).filter(([member, value]) => standard[member as keyof CellFormat] !== value),
      );
    known.set(format, changes);
    return changes;
  };
}

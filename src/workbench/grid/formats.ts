import type { IStyleData } from "@univerjs/core";
import { toRange } from "./address";
import { execute, facadeSheet, worksheet, type Core } from "./core";
import type { Area, CellFormat, Matrix } from "./grid";
import { SetRangeValuesCommand } from "./univer";

const HORIZONTAL = ["General", "Left", "Center", "Right"] as const;
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"] as const;
const WRAP = 3;

const styleAt = (core: Core, sheetId: string, row: number, column: number): IStyleData =>
  core.workbook.getStyles().getStyleByCell(worksheet(core, sheetId).getCellRaw(row, column)) ?? {};

export const numberFormats = (core: Core, sheetId: string, { row, column, rows, columns }: Area): string[][] =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => styleAt(core, sheetId, row + r, column + c).n?.pattern || "General"),
  );

export function setNumberFormats(core: Core, sheetId: string, area: Area, formats: Matrix<string | null>): void {
  setStyles(core, sheetId, area, (row, column) => {
    const pattern = formats[row]?.[column];
    return pattern == null ? undefined : { n: pattern === "General" ? null : { pattern } };
  });
}

export function format(core: Core, sheetId: string, row: number, column: number): CellFormat {
  const style = styleAt(core, sheetId, row, column);
  return {
    bold: style.bl === 1,
    italic: style.it === 1,
    underline: style.ul?.s === 1,
    fontColor: style.cl?.rgb ?? "#000000",
    fontName: style.ff ?? "Arial",
    fontSize: style.fs ?? 11,
    fill: style.bg?.rgb ?? "",
    horizontalAlignment: HORIZONTAL.at(style.ht ?? 0) ?? "General",
    verticalAlignment: VERTICAL.at(style.vt ?? 0) ?? "Bottom",
    wrapText: style.tb === WRAP,
  };
}

export const setFormat = (core: Core, sheetId: string, area: Area, change: Partial<CellFormat>): void => {
  const style = styleOf(change);
  setStyles(core, sheetId, area, () => style);
};

/** The library's form of a format; only what is given. */
export const styleOf = (change: Partial<CellFormat>): IStyleData => ({
  ...(change.bold === undefined ? {} : { bl: change.bold ? 1 : 0 }),
  ...(change.italic === undefined ? {} : { it: change.italic ? 1 : 0 }),
  ...(change.underline === undefined ? {} : { ul: { s: change.underline ? 1 : 0 } }),
  ...(change.fontColor === undefined ? {} : { cl: { rgb: change.fontColor } }),
  ...(change.fontName === undefined ? {} : { ff: change.fontName }),
  ...(change.fontSize === undefined ? {} : { fs: change.fontSize }),
  ...(change.fill === undefined ? {} : { bg: change.fill === "" ? null : { rgb: change.fill } }),
  ...(change.horizontalAlignment === undefined ? {} : { ht: HORIZONTAL.indexOf(change.horizontalAlignment) }),
  ...(change.verticalAlignment === undefined ? {} : { vt: VERTICAL.lastIndexOf(change.verticalAlignment) }),
  ...(change.wrapText === undefined ? {} : { tb: change.wrapText ? WRAP : 0 }),
});

function setStyles(
  core: Core,
  sheetId: string,
  area: Area,
  styleFor: (row: number, column: number) => IStyleData | undefined,
): void {
  const value: Record<number, Record<number, { s: IStyleData }>> = {};
  for (let row = 0; row < area.rows; row += 1) {
    const line: Record<number, { s: IStyleData }> = {};
    for (let column = 0; column < area.columns; column += 1) {
      const style = styleFor(row, column);
      if (style) line[area.column + column] = { s: style };
    }
    value[area.row + row] = line;
  }
  execute(core, SetRangeValuesCommand.id, { subUnitId: sheetId, range: toRange(area), value });
}

export const columnWidth = (core: Core, sheetId: string, column: number): number =>
  worksheet(core, sheetId).getColumnWidth(column);

export const setColumnWidths = (core: Core, sheetId: string, { column, columns }: Area, pixels: number): void =>
  void facadeSheet(core, sheetId).setColumnWidths(column, columns, pixels);

export const rowHeight = (core: Core, sheetId: string, row: number): number =>
  worksheet(core, sheetId).getRowHeight(row);

export const setRowHeights = (core: Core, sheetId: string, { row, rows }: Area, pixels: number): void =>
  void facadeSheet(core, sheetId).setRowHeightsForced(row, rows, pixels);

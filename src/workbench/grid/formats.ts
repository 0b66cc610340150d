import type { IStyleData, ITextDecoration, Nullable } from "@univerjs/core";
import { toRange } from "./address";
import { execute, facadeSheet, worksheet, type Core } from "./core";
import type { Area, CellFormat, Matrix } from "./grid";
import { SetRangeValuesCommand } from "./univer";

/** By the library's number. It draws those from "Justify" on as "General", and keeps them. */
const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Justify",
  "Fill",
  "Distributed",
  "CenterAcrossSelection",
] as const;
const VERTICAL = ["Bottom", "Top", "Center", "Bottom", "Justify", "Distributed"] as const;
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
    underline: underlineOf(style.ul),
    fontColor: style.cl?.rgb ?? "#000000",
    fontName: style.ff ?? "Arial",
    fontSize: style.fs ?? 11,
    fill: style.bg?.rgb ?? "",
    horizontalAlignment: HORIZONTAL.at(style.ht ?? 0) ?? "General",
    verticalAlignment: VERTICAL.at(style.vt ?? 0) ?? "Bottom",
    wrapText: style.tb === WRAP,
  };
}

/** The library's numbers of lines; that a line is an accountant's is kept where it keeps that a line has no colour of its own. */
const LINE = { single: 12, double: 10 } as const;
const underlines: Readonly<Record<CellFormat["underline"], ITextDecoration>> = {
  None: { s: 0 },
  Single: { s: 1 },
  Double: { s: 1, t: LINE.double },
  SingleAccountant: { s: 1, t: LINE.single, c: 0 },
  DoubleAccountant: { s: 1, t: LINE.double, c: 0 },
};

function underlineOf(line: Nullable<ITextDecoration>): CellFormat["underline"] {
  if (line?.s !== 1) return "None";
  const count = line.t === LINE.double ? "Double" : "Single";
  return line.c === 0 ? `${count}Accountant` : count;
}

export const setFormat = (core: Core, sheetId: string, area: Area, change: Partial<CellFormat>): void => {
  const style = styleOf(change);
  setStyles(core, sheetId, area, () => style);
};

/** The library's form of a format; only what is given. */
export const styleOf = (change: Partial<CellFormat>): IStyleData => ({
  ...(change.bold === undefined ? {} : { bl: change.bold ? 1 : 0 }),
  ...(change.italic === undefined ? {} : { it: change.italic ? 1 : 0 }),
  ...(change.underline === undefined ? {} : { ul: underlines[change.underline] }),
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

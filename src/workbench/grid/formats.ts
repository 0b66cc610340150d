import type { IBorderStyleData, IStyleData, ITextDecoration, Nullable } from "@univerjs/core";
import { toRange } from "./address";
import { execute, facadeSheet, worksheet, type Core } from "./core";
import { BORDER_KINDS } from "./borderLines";
import type { BorderLine, CellFormat } from "./cellFormat";
import type { Area, Matrix } from "./grid";
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

const NO_STYLE: IStyleData = {};

const styleAt = (core: Core, sheetId: string, row: number, column: number): IStyleData =>
  core.workbook.getStyles().getStyleByCell(worksheet(core, sheetId).getCellRaw(row, column)) ?? NO_STYLE;

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

/** The library keeps one object for all cells of a style, and makes another one when a cell changes. */
const known = new WeakMap<IStyleData, CellFormat>();

/** The same object for all cells of a style. */
export function format(core: Core, sheetId: string, row: number, column: number): CellFormat {
  const style = styleAt(core, sheetId, row, column);
  const found = known.get(style) ?? formatOf(style);
  known.set(style, found);
  return found;
}

function formatOf(style: IStyleData): CellFormat {
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
    strikethrough: style.st?.s === 1,
    baseline: BASELINES[style.va ?? 1] ?? "Normal",
    rotation: style.tr?.v === 1 ? VERTICAL_LETTERS : (style.tr?.a ?? 0),
    readingOrder: READING_ORDERS[style.td ?? 0] ?? "Context",
    ...lines(style),
    ...NO_EXTRAS,
    ...extrasOf(style),
  };
}

/** By the library's numbers. */
const BASELINES = ["Normal", "Normal", "Subscript", "Superscript"] as const;
const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;
const VERTICAL_LETTERS = 180;

/** Borders by the library's names of edges. */
const EDGES = {
  borderTop: "t",
  borderBottom: "b",
  borderLeft: "l",
  borderRight: "r",
  borderDown: "tl_br",
  borderUp: "bl_tr",
} as const;
type Edge = keyof typeof EDGES;

const lines = (style: IStyleData): Pick<CellFormat, Edge> =>
  Object.fromEntries(
    Object.entries(EDGES).map(([member, edge]) => [member, lineOf(style.bd?.[edge])]),
  ) as unknown as Pick<CellFormat, Edge>;

function lineOf(line: Nullable<IBorderStyleData>): BorderLine {
  const kind = BORDER_KINDS[line?.s ?? 0] ?? "none";
  return kind === "none" ? "" : `${kind} ${line?.cl.rgb ?? "#000000"}`;
}

function borderOf(line: BorderLine): IBorderStyleData | null {
  const [kind, color = "#000000"] = line.split(" ");
  const number = BORDER_KINDS.findIndex((each) => each === kind);
  return number < 1 ? null : { s: number, cl: { rgb: color } };
}

/** What the library has no place for. It stands where the library keeps the colour of a line that it never draws. */
const NO_EXTRAS = {
  indent: 0,
  shrinkToFit: false,
  pattern: "",
  patternColor: "",
  locked: true,
  formulaHidden: false,
  style: "",
} as const satisfies Partial<CellFormat>;
type Extras = Pick<CellFormat, keyof typeof NO_EXTRAS>;

function extrasOf({ bbl }: IStyleData): Partial<Extras> {
  const text = bbl?.cl?.rgb;
  return text == null ? {} : (JSON.parse(text) as Partial<Extras>);
}

const extrasIn = (change: Partial<CellFormat>): Partial<Extras> =>
  Object.fromEntries(Object.entries(change).filter(([member]) => member in NO_EXTRAS));

function extrasStyle(extras: Partial<Extras>, alignment: CellFormat["horizontalAlignment"]): IStyleData {
  const own = Object.entries(extras).filter(([member, value]) => NO_EXTRAS[member as keyof Extras] !== value);
  const inset = PADDING + (extras.indent ?? 0) * PIXELS_AN_INDENT;
  return {
    bbl: own.length === 0 ? null : { s: 0, cl: { rgb: JSON.stringify(Object.fromEntries(own)) } },
    pd: inset === PADDING ? null : alignment === "Right" ? { r: inset } : { l: inset },
  } as IStyleData;
}

/** As the library insets text of itself, and a step of indent. */
const PADDING = 2;
const PIXELS_AN_INDENT = 9;

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

export function setFormat(core: Core, sheetId: string, area: Area, change: Partial<CellFormat>): void {
  const style = styleOf(change);
  const isPlain = Object.keys(extrasIn(change)).length === 0 && change.horizontalAlignment === undefined;
  setStyles(core, sheetId, area, (row, column) =>
    isPlain ? style : changedStyle(core, sheetId, area.row + row, area.column + column, change),
  );
}

export const setFormats = (
  core: Core,
  sheetId: string,
  area: Area,
  formats: Matrix<Partial<CellFormat> | null>,
): void =>
  setStyles(core, sheetId, area, (row, column) => {
    const change = formats[row]?.[column];
    return change ? changedStyle(core, sheetId, area.row + row, area.column + column, change) : undefined;
  });

/** What a cell has of what the library has no place for stays. */
function changedStyle(
  core: Core,
  sheetId: string,
  row: number,
  column: number,
  change: Partial<CellFormat>,
): IStyleData {
  const style = styleOf(change);
  const extras = extrasIn(change);
  const isPlain = Object.keys(extras).length === 0;
  if (isPlain && change.horizontalAlignment === undefined) return style;
  const before = styleAt(core, sheetId, row, column);
  if (isPlain && before.bbl == null) return style;
  const alignment = change.horizontalAlignment ?? HORIZONTAL.at(before.ht ?? 0) ?? "General";
  return { ...style, ...extrasStyle({ ...extrasOf(before), ...extras }, alignment) };
}

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
  ...(change.strikethrough === undefined ? {} : { st: { s: change.strikethrough ? 1 : 0 } }),
  ...(change.baseline === undefined ? {} : { va: BASELINES.lastIndexOf(change.baseline) }),
  ...(change.rotation === undefined
    ? {}
    : { tr: change.rotation === VERTICAL_LETTERS ? { a: 0, v: 1 } : { a: change.rotation, v: 0 } }),
  ...(change.readingOrder === undefined ? {} : { td: READING_ORDERS.indexOf(change.readingOrder) }),
  ...bordersIn(change),
  ...(Object.keys(extrasIn(change)).length === 0
    ? {}
    : extrasStyle(extrasIn(change), change.horizontalAlignment ?? "General")),
});

function bordersIn(change: Partial<CellFormat>): Pick<IStyleData, "bd"> {
  const changed = (Object.keys(EDGES) as Edge[]).flatMap((member) => {
    const line = change[member];
    return line === undefined ? [] : [[EDGES[member], borderOf(line)] as const];
  });
  return changed.length === 0 ? {} : { bd: Object.fromEntries(changed) };
}

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

import { printArea } from "../grid/address";
import type { BorderKind } from "../grid/borderLines";
import type { CellFormat } from "../grid/cellFormat";
import { summedLines } from "../grid/charts/summedLines";
import type { Area, Grid, Place } from "../grid/grid";
import { escapeXml } from "../xlsx/xml";
import { textWidth } from "./charts/textWidth";
import { wellFormed } from "./wellFormed";

/** What a cell looks like beyond its own formats: rules and tables have their say on the page. */
export interface ShownLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly hidesText?: boolean;
  /** A bar of data: from where to where, in shares of the cell. */
  readonly bar?: { readonly from: number; readonly to: number; readonly color: string };
}

type CellGrid = Pick<
  Grid,
  "texts" | "values" | "format" | "merges" | "hasGridlines" | "isHidden" | "rowHeight" | "columnWidth"
>;
export type LookAt = (row: number, column: number) => ShownLook;

const PIXELS_A_POINT = 4 / 3;
const PADDING = 3;
const LINE_HEIGHT = 1.2;
const GRIDLINE = "#D9D9D9";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How large cells are together, in pixels. */
export function sizeOfCells(grid: CellGrid, { sheetId, area }: Place): Size {
  const { left, top } = cornerOf(grid, sheetId, area.row, area.column);
  const end = cornerOf(grid, sheetId, area.row + area.rows, area.column + area.columns);
  return { width: end.left - left, height: end.top - top };
}

function cornerOf(grid: CellGrid, sheetId: string, row: number, column: number) {
  const lines = summedLines(grid);
  return {
    left: lines.pointsBefore(sheetId, "columns", column) * PIXELS_A_POINT,
    top: lines.pointsBefore(sheetId, "rows", row) * PIXELS_A_POINT,
  };
}

/** Cells as they are on the sheet, as an SVG: fills, lines, words and merged cells, without headings. Its unit is a pixel. */
export function cellsPicture(grid: CellGrid, place: Place, lookAt: LookAt = () => ({})): string {
  const { sheetId, area } = place;
  const lines = summedLines(grid);
  const left = (column: number): number => lines.pointsBefore(sheetId, "columns", column) * PIXELS_A_POINT;
  const top = (row: number): number => lines.pointsBefore(sheetId, "rows", row) * PIXELS_A_POINT;
  const [x, y] = [left(area.column), top(area.row)];
  const { width, height } = sizeOfCells(grid, place);
  const texts = grid.texts(sheetId, area);
  const values = grid.values(sheetId, area);
  const merges = grid.merges(sheetId);
  const hasGridlines = grid.hasGridlines(sheetId);
  const [fills, words, borders]: [string[], string[], string[]] = [[], [], []];
  for (const cell of cellsOf(area)) {
    const merged = merges.find((each) => isWithin(each, cell));
    const isFirst = !merged || (merged.row === cell.row && merged.column === cell.column);
    const whole = merged ?? { ...cell, rows: 1, columns: 1 };
    const box = {
      left: left(whole.column) - x,
      top: top(whole.row) - y,
      width: left(whole.column + whole.columns) - left(whole.column),
      height: top(whole.row + whole.rows) - top(whole.row),
    };
    if (box.width <= 0 || box.height <= 0) continue;
    const format = grid.format(sheetId, cell.row, cell.column);
    if (isFirst) {
      const look = lookAt(cell.row, cell.column);
      fills.push(fillXml(format, look, box, hasGridlines));
      const at = [cell.row - area.row, cell.column - area.column] as const;
      const text = texts[at[0]]?.[at[1]] ?? "";
      if (text !== "" && look.hidesText !== true)
        words.push(wordsXml(text, values[at[0]]?.[at[1]], format, look, box, `cell${at.join("-")}`));
    }
    borders.push(
      bordersXml(format, {
        left: left(cell.column) - x,
        top: top(cell.row) - y,
        right: left(cell.column + 1) - x,
        bottom: top(cell.row + 1) - y,
      }),
    );
  }
  return wellFormed(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
      `<title>${printArea(area)}</title><rect width="${width}" height="${height}" fill="#FFFFFF"/>` +
      `${fills.join("")}${words.join("")}${borders.join("")}</svg>`,
  );
}

const cellsOf = ({ row, column, rows, columns }: Area): readonly Pick<Area, "row" | "column">[] =>
  Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));

const isWithin = (area: Area, { row, column }: Pick<Area, "row" | "column">): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

interface Box extends Size {
  readonly left: number;
  readonly top: number;
}

function fillXml(
  format: CellFormat,
  look: ShownLook,
  { left, top, width, height }: Box,
  hasGridlines: boolean,
): string {
  const fill = look.fill ?? format.fill;
  const line = hasGridlines && fill === "" ? ` stroke="${GRIDLINE}"` : "";
  const ground = `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${escapeXml(fill === "" ? "none" : fill)}"${line}/>`;
  if (!look.bar) return ground;
  const { from, to, color } = look.bar;
  return (
    `${ground}<rect x="${left + 1 + from * (width - 2)}" y="${top + 1}" width="${Math.max(0, to - from) * (width - 2)}" ` +
    `height="${Math.max(0, height - 2)}" fill="${escapeXml(color)}"/>`
  );
}

const ANCHORS = { Left: "start", Center: "middle", Right: "end" } as const;

function sideOf({ horizontalAlignment }: CellFormat, value: unknown): keyof typeof ANCHORS {
  switch (horizontalAlignment) {
    case "Left":
    case "Fill":
    case "Justify":
      return "Left";
    case "Center":
    case "CenterAcrossSelection":
    case "Distributed":
      return "Center";
    case "Right":
      return "Right";
    case "General":
      if (typeof value === "number") return "Right";
      return typeof value === "boolean" || typeof value === "object" ? "Center" : "Left";
  }
}

function wordsXml(text: string, value: unknown, format: CellFormat, look: ShownLook, box: Box, id: string): string {
  const size = format.fontSize * PIXELS_A_POINT;
  const inside = Math.max(1, box.width - 2 * PADDING);
  const lines = text.split("\n").flatMap((line) => (format.wrapText ? broken(line, size, inside) : [line]));
  const side = sideOf(format, value);
  const x =
    side === "Left"
      ? box.left + PADDING + format.indent * size
      : side === "Right"
        ? box.left + box.width - PADDING
        : box.left + box.width / 2;
  const high = lines.length * size * LINE_HEIGHT;
  const from =
    format.verticalAlignment === "Top"
      ? box.top + PADDING
      : format.verticalAlignment === "Center"
        ? box.top + (box.height - high) / 2
        : box.top + box.height - high - PADDING / 2;
  const decoration = [
    ...((look.underline ?? format.underline !== "None") ? ["underline"] : []),
    ...((look.strikethrough ?? format.strikethrough) ? ["line-through"] : []),
  ].join(" ");
  const style =
    `font-family="${escapeXml(format.fontName.replaceAll(/["'<>&;{}]/g, ""))}, Arial, sans-serif" font-size="${size}" ` +
    `fill="${escapeXml(look.fontColor ?? format.fontColor)}" text-anchor="${ANCHORS[side]}"` +
    ((look.bold ?? format.bold) ? ' font-weight="bold"' : "") +
    ((look.italic ?? format.italic) ? ' font-style="italic"' : "") +
    (decoration === "" ? "" : ` text-decoration="${decoration}"`);
  const turn =
    format.rotation === 0 || Math.abs(format.rotation) > 90
      ? ""
      : ` transform="rotate(${-format.rotation} ${box.left + box.width / 2} ${box.top + box.height / 2})"`;
  const rows = lines
    .map(
      (line, index) => `<tspan x="${x}" y="${from + (index + 0.85) * size * LINE_HEIGHT}">${escapeXml(line)}</tspan>`,
    )
    .join("");
  return (
    `<clipPath id="${id}"><rect x="${box.left}" y="${box.top}" width="${box.width}" height="${box.height}"/></clipPath>` +
    `<g clip-path="url(#${id})"><text xml:space="preserve" ${style}${turn}>${rows}</text></g>`
  );
}

/** A line in as many as have room, between words; a word that is too long stays whole. */
function broken(line: string, size: number, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

const WIDTHS: Readonly<Partial<Record<BorderKind, number>>> = {
  medium: 2,
  mediumDashed: 2,
  mediumDashDot: 2,
  mediumDashDotDot: 2,
  slantDashDot: 2,
  thick: 3,
};
const DASHES: Readonly<Partial<Record<BorderKind, string>>> = {
  hair: "1 1",
  dotted: "1 2",
  dashed: "4 2",
  dashDot: "4 2 1 2",
  dashDotDot: "4 2 1 2 1 2",
  mediumDashed: "6 3",
  mediumDashDot: "6 3 2 3",
  mediumDashDotDot: "6 3 2 3 2 3",
  slantDashDot: "6 3 2 3",
};

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function bordersXml(format: CellFormat, { left, top, right, bottom }: Edges): string {
  const line = (border: CellFormat["borderTop"], [x1, y1, x2, y2]: readonly number[]): string => {
    if (border === "") return "";
    const [kind = "thin", color = "#000000"] = border.split(" ") as [BorderKind, string];
    const dashes = DASHES[kind] === undefined ? "" : ` stroke-dasharray="${DASHES[kind]}"`;
    return `<line x1="${x1 ?? 0}" y1="${y1 ?? 0}" x2="${x2 ?? 0}" y2="${y2 ?? 0}" stroke="${escapeXml(color)}" stroke-width="${WIDTHS[kind] ?? 1}"${dashes}/>`;
  };
  return (
    line(format.borderTop, [left, top, right, top]) +
    line(format.borderBottom, [left, bottom, right, bottom]) +
    line(format.borderLeft, [left, top, left, bottom]) +
    line(format.borderRight, [right, top, right, bottom]) +
    line(format.borderDown, [left, top, right, bottom]) +
    line(format.borderUp, [left, bottom, right, top])
  );
}

import { FILL_PATTERNS, type FillPattern } from "../../grid/fillPatterns";
import type { CellFormat } from "../../grid/cellFormat";
import type { Grid, Place } from "../../grid/grid";
import { color } from "../color";
import { commonFormat } from "../commonFormat";
import { defineClass, type Property } from "../hostClass";
import { invalidArgument } from "../hostError";
import { oneOf } from "../oneOf";
import { formatProtection } from "./protection";
import { rangeBorders } from "./rangeBorders";
import { POINTS_PER_PIXEL, STANDARD_HEIGHT, STANDARD_WIDTH } from "./standardSizes";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const satisfies readonly CellFormat["horizontalAlignment"][];
const VERTICAL = [
  "Top",
  "Center",
  "Bottom",
  "Justify",
  "Distributed",
] as const satisfies readonly CellFormat["verticalAlignment"][];
const UNDERLINES = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
] as const satisfies readonly CellFormat["underline"][];

/** `Excel.RangeFormat`: what differs within the range is `null`. Sizes are in points. */
export const rangeFormat = defineClass<Place>({
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ sheetId, area }, { grid }) =>
        points(area.column, area.columns, (column) => grid.columnWidth(sheetId, column)),
      set: ({ sheetId, area }, width, { grid }) => grid.setColumnWidths(sheetId, area, pixels(width)),
    },
    RowHeight: {
      get: ({ sheetId, area }, { grid }) => points(area.row, area.rows, (row) => grid.rowHeight(sheetId, row)),
      set: ({ sheetId, area }, height, { grid }) => grid.setRowHeights(sheetId, area, pixels(height)),
    },
    HorizontalAlignment: member("horizontalAlignment", oneOf(HORIZONTAL)),
    VerticalAlignment: member("verticalAlignment", oneOf(VERTICAL)),
    WrapText: member("wrapText", Boolean),
    ShrinkToFit: member("shrinkToFit", Boolean),
    ReadingOrder: member("readingOrder", oneOf(["Context", "LeftToRight", "RightToLeft"] as const)),
    TextOrientation: member("rotation", rotation),
    IndentLevel: {
      ...member("indent", indent),
      set: ({ sheetId, area }, value, { grid }) => setIndents(grid, sheetId, area, () => indent(value)),
    },
    UseStandardWidth: standardSize(
      ({ sheetId, area }, grid) => points(area.column, area.columns, (column) => grid.columnWidth(sheetId, column)),
      STANDARD_WIDTH,
      ({ sheetId, area }, grid) => grid.setColumnWidths(sheetId, area, STANDARD_WIDTH),
    ),
    UseStandardHeight: standardSize(
      ({ sheetId, area }, grid) => points(area.row, area.rows, (row) => grid.rowHeight(sheetId, row)),
      STANDARD_HEIGHT,
      ({ sheetId, area }, grid) => grid.setRowHeights(sheetId, area, STANDARD_HEIGHT),
    ),
  },
  navigations: {
    Borders: (place) => rangeBorders(place),
    Fill: (place) => rangeFill(place),
    Font: (place) => rangeFont(place),
    Protection: (place) => formatProtection(place),
  },
  methods: {
    AutofitColumns: ({ sheetId, area }, _, { grid }) => autofit(grid, sheetId, area),
    AutofitRows: ({ sheetId, area }, _, { grid }) => autofitRows(grid, sheetId, area),
    AdjustIndent: ({ sheetId, area }, [amount], { grid }) => {
      if (!Number.isInteger(amount)) throw invalidArgument();
      setIndents(grid, sheetId, area, (before) => Math.min(250, Math.max(0, before + Number(amount))));
    },
  },
});

const PATTERNS = Object.keys(FILL_PATTERNS) as FillPattern[];
const NO_FILL = { fill: "", pattern: "", patternColor: "" } as const;

/** No fill is read as white, different fills as "". */
const rangeFill = defineClass<Place>({
  name: "RangeFill",
  properties: {
    Color: {
      get: (place, { grid }) => {
        const fill = commonFormat(grid, place, "fill");
        return fill === null ? "" : fill || "#FFFFFF";
      },
      set: ({ sheetId, area }, fill, { grid }) =>
        grid.setFormat(sheetId, area, { fill: fill === "" ? "" : color(fill) }),
    },
    Pattern: {
      get: (place, { grid }) => {
        const pattern = commonFormat(grid, place, "pattern");
        const fill = commonFormat(grid, place, "fill");
        if (pattern === null || (pattern === "" && fill === null)) return null;
        return pattern || (fill === "" ? "None" : "Solid");
      },
      set: ({ sheetId, area }, value, { grid }) => {
        const pattern = oneOf(["None", "Solid", ...PATTERNS])(value);
        if (pattern === "None") grid.setFormat(sheetId, area, NO_FILL);
        else grid.setFormat(sheetId, area, { pattern: pattern === "Solid" ? "" : pattern });
      },
    },
    PatternColor: {
      get: (place, { grid }) => {
        const found = commonFormat(grid, place, "patternColor");
        return found === null ? "" : found || "#000000";
      },
      set: ({ sheetId, area }, value, { grid }) => grid.setFormat(sheetId, area, { patternColor: color(value) }),
    },
  },
  methods: { Clear: ({ sheetId, area }, _, { grid }) => grid.setFormat(sheetId, area, NO_FILL) },
});

const rangeFont = defineClass<Place>({
  name: "RangeFont",
  properties: {
    Bold: member("bold", Boolean),
    Italic: member("italic", Boolean),
    Color: { ...member("fontColor", color), get: (place, { grid }) => commonFormat(grid, place, "fontColor") ?? "" },
    Name: member("fontName", String),
    Size: member("fontSize", Number),
    Underline: member("underline", oneOf(UNDERLINES)),
    Strikethrough: member("strikethrough", Boolean),
    Subscript: baseline("Subscript"),
    Superscript: baseline("Superscript"),
  },
});

function member<Name extends keyof CellFormat>(
  name: Name,
  read: (value: unknown) => CellFormat[Name],
): Property<Place> {
  return {
    get: (place, { grid }) => commonFormat(grid, place, name),
    set: ({ sheetId, area }, value, { grid }) => grid.setFormat(sheetId, area, { [name]: read(value) }),
  };
}

/** Letters below and above the line: one ends the other. */
function baseline(own: "Subscript" | "Superscript"): Property<Place> {
  return {
    get: (place, { grid }) => {
      const found = commonFormat(grid, place, "baseline");
      return found === null ? null : found === own;
    },
    set: (place, value, { grid }) => {
      const { sheetId, area } = place;
      if (value === true) grid.setFormat(sheetId, area, { baseline: own });
      else if (commonFormat(grid, place, "baseline") !== "Normal")
        grid.setFormat(sheetId, area, { baseline: "Normal" });
    },
  };
}

function rotation(value: unknown): number {
  const degrees = Number(value);
  if (!Number.isInteger(degrees) || (degrees !== 180 && Math.abs(degrees) > 90)) throw invalidArgument();
  return degrees;
}

function indent(value: unknown): number {
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > 250) throw invalidArgument();
  return Number(value);
}

const INDENTED = new Set<CellFormat["horizontalAlignment"]>(["Left", "Right", "Distributed"]);

/** Text that is indented begins on the left, unless it has a side already. */
function setIndents(grid: Grid, sheetId: string, area: Place["area"], after: (before: number) => number): void {
  for (let row = area.row; row < area.row + area.rows; row += 1)
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const { indent: before, horizontalAlignment } = grid.format(sheetId, row, column);
      const steps = after(before);
      const left = steps > 0 && !INDENTED.has(horizontalAlignment) ? ({ horizontalAlignment: "Left" } as const) : {};
      grid.setFormat(sheetId, { row, column, rows: 1, columns: 1 }, { indent: steps, ...left });
    }
}

function standardSize(
  size: (place: Place, grid: Grid) => number | null,
  standard: number,
  reset: (place: Place, grid: Grid) => void,
): Property<Place> {
  return {
    get: (place, { grid }) => {
      const found = size(place, grid);
      return found === null ? null : found === standard * POINTS_PER_PIXEL;
    },
    set: (place, value, { grid }) => {
      if (value === true) reset(place, grid);
    },
  };
}

function pixels(size: unknown): number {
  if (typeof size !== "number" || !(size >= 0)) throw invalidArgument();
  return size / POINTS_PER_PIXEL;
}

function points(first: number, count: number, size: (index: number) => number): number | null {
  const own = size(first);
  for (let index = 1; index < count; index += 1) if (size(first + index) !== own) return null;
  return own * POINTS_PER_PIXEL;
}

const PIXELS_A_LETTER = 8;
const MARGIN = 16;
const LETTER_SIZE = 11;

const longestLine = (text: string): number => Math.max(0, ...text.split("\n").map(({ length }) => length));

/** Wide enough for the longest text; there is no screen to measure letters on. */
function autofit(grid: Grid, sheetId: string, area: Place["area"]): void {
  const texts = grid.texts(sheetId, area);
  for (let column = 0; column < area.columns; column += 1) {
    const widths = texts.map((line, row) => {
      const letters = longestLine(line[column] ?? "");
      if (letters === 0) return 0;
      const { fontSize, indent: steps } = grid.format(sheetId, area.row + row, area.column + column);
      return letters * PIXELS_A_LETTER * (fontSize / LETTER_SIZE) + steps * MARGIN + MARGIN;
    });
    const width = Math.max(40, ...widths.map(Math.ceil));
    grid.setColumnWidths(sheetId, { ...area, column: area.column + column, columns: 1 }, width);
  }
}

/** High enough for all lines of the largest letters. */
function autofitRows(grid: Grid, sheetId: string, area: Place["area"]): void {
  const used = grid.usedArea(sheetId, true);
  const last = Math.min(area.row + area.rows, (used?.row ?? 0) + (used?.rows ?? 0));
  for (let row = area.row; row < last; row += 1) {
    const line = { row, rows: 1, column: 0, columns: (used?.column ?? 0) + (used?.columns ?? 0) };
    const heights = (grid.texts(sheetId, line)[0] ?? []).map((text, column) => {
      if (text === "") return 0;
      const { fontSize, wrapText } = grid.format(sheetId, row, column);
      const room = grid.columnWidth(sheetId, column) / (PIXELS_A_LETTER * (fontSize / LETTER_SIZE));
      const lines = wrapText
        ? text.split("\n").reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / Math.max(1, room))), 0)
        : 1;
      return Math.ceil(lines * STANDARD_HEIGHT * (fontSize / LETTER_SIZE));
    });
    grid.setRowHeights(sheetId, { row, rows: 1, column: 0, columns: 1 }, Math.max(STANDARD_HEIGHT, ...heights));
  }
}

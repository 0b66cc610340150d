import { intersection } from "../../grid/address";
import type { CellFormat, Grid, Place } from "../../grid/grid";
import { color } from "../color";
import { defineClass, type Property } from "../hostClass";
import { invalidArgument } from "../hostError";
import { oneOf } from "../oneOf";
import { formatProtection } from "./protection";

const POINTS_PER_PIXEL = 0.75;

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
  },
  navigations: {
    Fill: (place) => rangeFill(place),
    Font: (place) => rangeFont(place),
    Protection: (place) => formatProtection(place),
  },
  methods: {
    AutofitColumns: ({ sheetId, area }, _, { grid }) => autofit(grid, sheetId, area),
    AutofitRows: () => null,
  },
});

/** No fill is read as white, different fills as "". */
const rangeFill = defineClass<Place>({
  name: "RangeFill",
  properties: {
    Color: {
      get: (place, { grid }) => {
        const fill = common(grid, place, "fill");
        return fill === null ? "" : fill || "#FFFFFF";
      },
      set: ({ sheetId, area }, fill, { grid }) =>
        grid.setFormat(sheetId, area, { fill: fill === "" ? "" : color(fill) }),
    },
  },
  methods: { Clear: ({ sheetId, area }, _, { grid }) => grid.setFormat(sheetId, area, { fill: "" }) },
});

const rangeFont = defineClass<Place>({
  name: "RangeFont",
  properties: {
    Bold: member("bold", Boolean),
    Italic: member("italic", Boolean),
    Color: { ...member("fontColor", color), get: (place, { grid }) => common(grid, place, "fontColor") ?? "" },
    Name: member("fontName", String),
    Size: member("fontSize", Number),
    Underline: member("underline", oneOf(UNDERLINES)),
  },
});

/** What all cells have in common; `null` when they have different ones. */
function common<Name extends keyof CellFormat>(grid: Grid, place: Place, name: Name): CellFormat[Name] | null {
  const { sheetId, area } = place;
  const at = (row: number, column: number): CellFormat[Name] => grid.format(sheetId, row, column)[name];
  const first = at(area.row, area.column);
  const used = grid.usedArea(sheetId, false);
  const seen = used && intersection(area, used);
  if (!seen || seen.rows * seen.columns < area.rows * area.columns) {
    const last = at(area.row + area.rows - 1, area.column + area.columns - 1);
    if (last !== first) return null;
  }
  for (let row = 0; row < (seen?.rows ?? 0); row += 1) {
    for (let column = 0; column < (seen?.columns ?? 0); column += 1) {
      if (at((seen?.row ?? 0) + row, (seen?.column ?? 0) + column) !== first) return null;
    }
  }
  return first;
}

function member<Name extends keyof CellFormat>(
  name: Name,
  read: (value: unknown) => CellFormat[Name],
): Property<Place> {
  return {
    get: (place, { grid }) => common(grid, place, name),
    set: ({ sheetId, area }, value, { grid }) => grid.setFormat(sheetId, area, { [name]: read(value) }),
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

/** Wide enough for the longest text; there is no screen to measure letters on. */
function autofit(grid: Grid, sheetId: string, area: Place["area"]): void {
  const texts = grid.texts(sheetId, area);
  for (let column = 0; column < area.columns; column += 1) {
    const longest = Math.max(0, ...texts.map((row) => row[column]?.length ?? 0));
    const width = Math.max(40, longest * PIXELS_A_LETTER + MARGIN);
    grid.setColumnWidths(sheetId, { ...area, column: area.column + column, columns: 1 }, width);
  }
}

import type { CellFormat, Grid, Place } from "../../grid/grid";
import { defineClass, type Property } from "../hostClass";
import { formatProtection } from "./protection";

/** `Excel.RangeFormat`: the first cell answers for the range. */
export const rangeFormat = defineClass<Place>({
  name: "RangeFormat",
  properties: {
    ColumnWidth: {
      get: ({ sheetId, area }, { grid }) => grid.columnWidth(sheetId, area.column),
      set: ({ sheetId, area }, pixels, { grid }) => grid.setColumnWidths(sheetId, area, Number(pixels)),
    },
    RowHeight: {
      get: ({ sheetId, area }, { grid }) => grid.rowHeight(sheetId, area.row),
      set: ({ sheetId, area }, pixels, { grid }) => grid.setRowHeights(sheetId, area, Number(pixels)),
    },
    HorizontalAlignment: member("horizontalAlignment"),
    VerticalAlignment: member("verticalAlignment"),
    WrapText: member("wrapText"),
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

const rangeFill = defineClass<Place>({
  name: "RangeFill",
  properties: { Color: member("fill") },
  methods: { Clear: ({ sheetId, area }, _, { grid }) => grid.setFormat(sheetId, area, { fill: "" }) },
});

const rangeFont = defineClass<Place>({
  name: "RangeFont",
  properties: {
    Bold: member("bold"),
    Italic: member("italic"),
    Color: member("fontColor"),
    Name: member("fontName"),
    Size: member("fontSize"),
    Underline: {
      get: (place, { grid }) => (first(grid, place).underline ? "Single" : "None"),
      set: ({ sheetId, area }, kind, { grid }) => grid.setFormat(sheetId, area, { underline: kind !== "None" }),
    },
  },
});

const first = (grid: Grid, { sheetId, area }: Place): CellFormat => grid.format(sheetId, area.row, area.column);

function member(name: keyof CellFormat): Property<Place> {
  return {
    get: (place, { grid }) => first(grid, place)[name],
    set: ({ sheetId, area }, value, { grid }) => grid.setFormat(sheetId, area, { [name]: value }),
  };
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

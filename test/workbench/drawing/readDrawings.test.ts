import { createChartReader, type Look } from "../../../src/workbench/drawing/chartReader";
import { createDrawingReader } from "../../../src/workbench/drawing/sheetDrawings";
import { ALL_TOUCHED, type Touched } from "../../../src/workbench/drawing/touched";
import type { ChartFile } from "../../../src/workbench/grid/charts/chartsFile";
import type { Grid } from "../../../src/workbench/grid/grid";
import type { ShapeFile } from "../../../src/workbench/grid/shapes/shapesFile";
import { createTouchedCells } from "../../../src/workbench/grid/touchedCells";
import { openGrid, type OpenGrid } from "../grid/openGrid";

const CHARTS = 20;
const SHAPES = 500;

/** Each chart reads three cells of its own; one shape says what a cell says. */
const charts = Array.from({ length: CHARTS }, (_, index): ChartFile => ({
  name: `Chart ${index}`,
  place: { from: { row: index, column: 5, x: 0, y: 0 }, to: { row: index + 9, column: 9, x: 0, y: 0 } },
  type: "ColumnClustered",
  plotBy: "Columns",
  series: [{ values: { formula: `=Data!$A$${3 * index + 1}:$A$${3 * index + 3}` } }],
}));
const shapes = Array.from({ length: SHAPES }, (_, index): ShapeFile => ({
  kind: "geometric",
  name: `Shape ${index}`,
  geometry: "rect",
  place: {
    from: { row: index, column: 12, x: 0, y: 0 },
    to: { row: index + 1, column: 13, x: 0, y: 0 },
  },
  ...(index === 0 ? { formula: "=Data!$B$1" } : {}),
}));

const LOOK: Look = { language: "en-US", show: String, recolor: undefined };

let book: OpenGrid;
beforeEach(async () => {
  book = await openGrid(
    {},
    { active: "Data", sheets: [{ name: "Data", cells: { A1: 1, A4: 2, B1: "Here" }, charts, shapes }] },
  );
});
afterEach(() => book.grid.dispose());

/** Reads the drawings, and counts what of the grid has been read for it. */
function reader() {
  const counts = { cells: 0, lines: 0 };
  const counted: Grid = Object.assign(Object.create(book.grid) as Grid, {
    values: (...given: Parameters<Grid["values"]>) => {
      counts.cells += 1;
      return book.grid.values(...given);
    },
    rowHeight: (...given: Parameters<Grid["rowHeight"]>) => {
      counts.lines += 1;
      return book.grid.rowHeight(...given);
    },
  });
  const [readCharts, readDrawings] = [
    createChartReader(counted, LOOK, () => "<svg/>"),
    createDrawingReader(counted, LOOK),
  ];
  const sheetId = book.grid.sheets()[0]?.id ?? "";
  return (touched: Touched) => {
    Object.assign(counts, { cells: 0, lines: 0 });
    const drawings = readDrawings(sheetId, touched, readCharts(sheetId, touched));
    return { drawings, labels: drawings.map(({ label }) => label), ...counts };
  };
}

const cell = (address: string): Touched => ({ all: false, lines: false, cells: [book.place(address)] });

test("of charts only those are read again whose cells have been touched", async () => {
  const read = reader();
  const first = read(ALL_TOUCHED);
  expect([first.drawings.length, first.cells >= CHARTS]).toEqual([CHARTS + SHAPES, true]);
  expect(read(cell("D9")).cells).toBe(0);
  await book.enter("A4", 77);
  const after = read(cell("A4"));
  expect(after.cells).toBe(1);
  expect(after.labels.filter((label, index) => label !== first.labels[index])).toEqual([
    "Chart Title: column chart. Series1: 1 77.",
  ]);
});

test("shapes are laid out again when lines or the cells of their words have been touched, and else not", async () => {
  const read = reader();
  const first = read(ALL_TOUCHED);
  const same = read(cell("A1"));
  expect(same.drawings.at(-1)).toBe(first.drawings.at(-1));
  expect(same.lines).toBeLessThan(first.lines / 2);
  await book.enter("B1", "There");
  expect(read(cell("B1")).labels).toContain("There");
  await book.change((grid) => grid.setRowHeights(book.place("A1").sheetId, book.place("A1").area, 100));
  const moved = read({ all: false, lines: true, cells: [] });
  expect((moved.drawings.at(-1)?.box.top ?? 0) - (first.drawings.at(-1)?.box.top ?? 0)).toBeGreaterThan(10);
});

test("what is not known to change little is taken for changing everything", async () => {
  const touched = createTouchedCells(book.grid);
  expect([touched.isAny, touched.take()]).toEqual([true, ALL_TOUCHED]);
  expect(touched.isAny).toBe(false);
  const { sheetId } = book.place("A1");
  touched.note("formula.mutation.set-formula-calculation-start", {});
  expect(touched.isAny).toBe(false);
  touched.note("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue: { 2: { 1: { v: 1 } } } });
  touched.note("sheet.mutation.set-worksheet-row-auto-height", {});
  expect(touched.take()).toEqual({
    all: false,
    lines: true,
    cells: [{ sheetId, area: { row: 2, column: 1, rows: 1, columns: 1 } }],
  });
  touched.note("sheet.mutation.insert-row", {});
  expect(touched.take()).toEqual(ALL_TOUCHED);
  for (let row = 0; row < 100; row += 1) touched.noteCells(book.place(`A${row + 1}`));
  expect(touched.take()).toEqual(ALL_TOUCHED);
  // What formulas have found is told by the grid, and so are parts of sheets.
  await book.enter("C1", "=A1+1");
  touched.take();
  await book.enter("A1", 5);
  expect(touched.take().cells).toContainEqual(book.place("C1"));
  book.grid.setParts(sheetId, { hasHeadings: false });
  expect(touched.take()).toEqual(ALL_TOUCHED);
});

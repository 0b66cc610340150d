import type { ChartFile } from "../../../src/workbench/grid/charts/chartsFile";
import type { Grid } from "../../../src/workbench/grid/grid";
import { partsToFile } from "../../../src/workbench/grid/partsFile";
import { openGrid, type OpenGrid } from "./openGrid";

const place = { from: { row: 5, column: 4, x: 10, y: 6 }, to: { row: 15, column: 9, x: 0, y: 0 } };
const MADE: ChartFile = {
  name: "Trend",
  place,
  type: "Line",
  plotBy: "Columns",
  title: { formula: "=Data!$A$1" },
  series: [
    { name: { formula: "=Data!$B$1" }, values: { formula: "=Data!$B$2:$B$9" }, trendlines: [{ type: "Linear" }] },
  ],
};
const KEPT: ChartFile = {
  name: "Radar",
  place,
  kind: "radarChart",
  pieces: [{ xml: "<c:f>" }, { formula: "=Data!$B$2:$B$9" }, { xml: "</c:f>" }],
};

let book: OpenGrid;
beforeEach(async () => {
  book = await openGrid(
    { Data: {}, Rapport: {} },
    {
      sheets: [
        { name: "Data", cells: { B9: 1 }, charts: [MADE] },
        { name: "Rapport", cells: {}, charts: [KEPT] },
      ],
    },
  );
});
afterEach(() => book.grid.dispose());

const chartsOf = (sheet: string): readonly ChartFile[] => {
  const found = book.grid.sheet(sheet);
  return found ? (partsToFile(book.grid.parts(found.id)).charts ?? []) : [];
};
const formulas = (sheet: string): readonly string[] =>
  JSON.stringify(chartsOf(sheet)).match(/(?<="formula":")[^"]+/g) ?? [];
/** Corners as `row/y:row/y` and the same for columns. */
const corners = (sheet: string): string =>
  chartsOf(sheet)
    .map(({ place: { from, to } }) => `${from.row}/${from.y}:${to.row}/${to.y} ${from.column}/${from.x}:${to.column}`)
    .join();

const TABLE: readonly (readonly [
  string,
  (grid: Grid, id: string) => void,
  data: readonly string[],
  corners: string,
])[] = [
  [
    "rows within its cells",
    (grid, id) => grid.insertRows(id, 3, 2),
    ["=Data!$A$1", "=Data!$B$1", "=Data!$B$2:$B$11"],
    "7/6:17/0 4/10:9",
  ],
  [
    "rows under the chart",
    (grid, id) => grid.insertRows(id, 10, 1),
    ["=Data!$A$1", "=Data!$B$1", "=Data!$B$2:$B$9"],
    "5/6:16/0 4/10:9",
  ],
  [
    "a row right below the chart",
    (grid, id) => grid.insertRows(id, 15, 1),
    ["=Data!$A$1", "=Data!$B$1", "=Data!$B$2:$B$9"],
    "5/6:15/0 4/10:9",
  ],
  [
    "the row that the chart begins in gone",
    (grid, id) => grid.deleteRows(id, 4, 2),
    ["=Data!$A$1", "=Data!$B$1", "=Data!$B$2:$B$7"],
    "4/0:13/0 4/10:9",
  ],
  [
    "all rows under the chart gone",
    (grid, id) => grid.deleteRows(id, 1, 30),
    ["=Data!$A$1", "=Data!$B$1", "=#REF!"],
    "1/0:1/0 4/10:9",
  ],
  [
    "columns before it",
    (grid, id) => grid.insertColumns(id, 0, 1),
    ["=Data!$B$1", "=Data!$C$1", "=Data!$C$2:$C$9"],
    "5/6:15/0 5/10:10",
  ],
  [
    "cells moved away from under it",
    (grid, id) => grid.moveCells(id, { row: 1, column: 1, rows: 8, columns: 1 }, { row: 1, column: 3 }),
    ["=Data!$A$1", "=Data!$B$1", "=Data!$D$2:$D$9"],
    "5/6:15/0 4/10:9",
  ],
  [
    "its sheet renamed",
    (grid, id) => grid.renameSheet(id, "Data 2026"),
    ["='Data 2026'!$A$1", "='Data 2026'!$B$1", "='Data 2026'!$B$2:$B$9"],
    "5/6:15/0 4/10:9",
  ],
];

test.each(TABLE)("charts follow %s, and undo puts them back", async (_, work, data, where) => {
  const { sheetId } = book.place("Data!A1");
  await book.change((grid) => work(grid, sheetId));
  const name = book.grid.sheet(sheetId)?.name ?? "";
  expect([formulas(name), formulas("Rapport"), corners(name)]).toEqual([data, data.slice(-1), where]);
  await book.undo();
  expect([chartsOf("Data"), chartsOf("Rapport")]).toEqual([[MADE], [KEPT]]);
});

test("the chart of a copied sheet shows the copy's cells, and one of another sheet goes on showing that sheet's", async () => {
  const { grid } = book;
  const [data, report] = [book.place("Data!A1").sheetId, book.place("Rapport!A1").sheetId];
  const copies = [grid.copySheet(data).name, grid.copySheet(report).name];
  expect(copies.map(formulas)).toEqual([
    ["='Data (2)'!$A$1", "='Data (2)'!$B$1", "='Data (2)'!$B$2:$B$9"],
    ["=Data!$B$2:$B$9"],
  ]);
  const ids = [data, grid.sheet("Data (2)")?.id ?? ""].flatMap((id) => grid.parts(id).charts.map((chart) => chart.id));
  expect(new Set(ids).size).toBe(2);
});

test("cells of a sheet that is deleted are gone from charts", async () => {
  await book.change((grid) => grid.deleteSheet(book.place("Data!A1").sheetId));
  expect(formulas("Rapport")).toEqual(["=#REF!"]);
});

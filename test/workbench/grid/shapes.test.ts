import { layOut } from "../../../src/workbench/grid/shapes/layOut";
import type { ShapeFile } from "../../../src/workbench/grid/shapes/shapesFile";
import type { Grid } from "../../../src/workbench/grid/grid";
import { partsToFile } from "../../../src/workbench/grid/partsFile";
import { openGrid, type OpenGrid } from "./openGrid";

const place = { from: { row: 5, column: 4, x: 10, y: 6 }, to: { row: 15, column: 9, x: 0, y: 0 } };
const SHAPES: readonly ShapeFile[] = [
  { kind: "geometric", name: "Grows", place, geometry: "rect", formula: "=Data!$B$9" },
  { kind: "geometric", name: "Moves", place: { from: place.from, width: 50, height: 40 }, geometry: "ellipse" },
  { kind: "geometric", name: "Stays", place: { left: 300, top: 90, width: 50, height: 40 }, geometry: "diamond" },
  {
    kind: "line",
    name: "Line",
    place: { left: 0, top: 0, width: 9, height: 9 },
    geometry: "straightConnector1",
    begin: { glue: { shape: 0, site: 0 } },
    end: { glue: { shape: 2, site: 2 } },
  },
];

let book: OpenGrid;
beforeEach(async () => {
  book = await openGrid({ Data: {} }, { sheets: [{ name: "Data", cells: { B9: 1 }, shapes: SHAPES }] });
});
afterEach(() => book.grid.dispose());

const filed = (sheet: string): readonly ShapeFile[] =>
  partsToFile(book.grid.parts(book.grid.sheet(sheet)?.id ?? "")).shapes ?? [];
/** Top and height of each shape, and of the line where it begins and ends. */
const drawn = (grid: Grid, id: string): string =>
  layOut(grid, id, grid.parts(id))
    .map(({ frame: { top, height } }) => `${top}+${height}`)
    .join(" ");

test.each<readonly [string, (grid: Grid, id: string) => void, string, string]>([
  ["nothing", () => undefined, "96+174 96+40 90+40 96+34", "=Data!$B$9"],
  ["rows above", (grid, id) => grid.insertRows(id, 0, 2), "132+174 132+40 90+40 130+2", "=Data!$B$11"],
  ["rows under it", (grid, id) => grid.insertRows(id, 8, 1), "96+192 96+40 90+40 96+34", "=Data!$B$10"],
  ["rows under it that are gone", (grid, id) => grid.deleteRows(id, 9, 3), "96+120 96+40 90+40 96+34", "=Data!$B$9"],
  [
    "a row that is hidden",
    (grid, id) => grid.setHidden(id, "rows", { row: 8, rows: 1, column: 0, columns: 1 }, true),
    "96+156 96+40 90+40 96+34",
    "=Data!$B$9",
  ],
  ["a sheet with another name", (grid, id) => grid.renameSheet(id, "Tal"), "96+174 96+40 90+40 96+34", "=Tal!$B$9"],
])("shapes follow %s as they are to, and undo puts them back", async (_, work, where, formula) => {
  const { sheetId } = book.place("Data!A1");
  await book.change((grid) => work(grid, sheetId));
  expect([drawn(book.grid, sheetId), JSON.stringify(book.grid.parts(sheetId).shapes)]).toEqual([
    where,
    expect.stringContaining(`"formula":"${formula}"`),
  ]);
  if (where !== "96+174 96+40 90+40 96+34" || formula !== "=Data!$B$9") await book.undo();
  expect([filed("Data"), drawn(book.grid, sheetId)]).toEqual([SHAPES, "96+174 96+40 90+40 96+34"]);
});

test("the copy of a sheet has shapes of its own, which show its cells and are glued to each other", () => {
  const { grid } = book;
  const original = book.place("Data!A1").sheetId;
  const copy = grid.copySheet(original);
  const [first, ...rest] = SHAPES;
  expect(filed(copy.name)).toEqual([{ ...first, formula: "='Data (2)'!$B$9" }, ...rest]);
  const ids = [original, copy.id].flatMap((id) => grid.parts(id).shapes.map((shape) => shape.id));
  expect(new Set(ids).size).toBe(8);
});

import type { Grid } from "../../../src/workbench/grid/grid";
import { GridError } from "../../../src/workbench/grid/gridError";
import { openGrid, type OpenGrid } from "./openGrid";

let book: OpenGrid;
beforeEach(async () => {
  book = await openGrid({ Data: { A1: 4 }, "Min rapport": { A1: "=Data!A1*2", A2: "=SUM(Data!A1:A3)" }, Tredje: {} });
});
afterEach(() => book.grid.dispose());
const names = () => book.grid.sheets().map(({ name }) => name);
const id = (name: string) => book.grid.sheet(name)?.id ?? "";

test("sheets are found by id and by name in any case", () => {
  expect(book.grid.sheet("DATA")?.name).toBe("Data");
  expect(book.grid.sheet(id("Data"))?.name).toBe("Data");
  expect(book.grid.sheet("Nej")).toBeUndefined();
});

test("sheets are added, moved, renamed and deleted, and all of it can be undone", async () => {
  await book.change((grid) => grid.addSheet("Fjerde"));
  await book.change((grid) => grid.moveSheet(id("Fjerde"), 0));
  await book.change((grid) => grid.renameSheet(id("Data"), "Kilde"));
  await book.change((grid) => grid.deleteSheet(id("Tredje")));
  expect(names()).toEqual(["Fjerde", "Kilde", "Min rapport"]);
  for (let step = 0; step < 4; step += 1) await book.undo();
  expect(names()).toEqual(["Data", "Min rapport", "Tredje"]);
});

test.each([
  ["Data", "Min rapport"],
  ["Min rapport", "Tredje"],
  ["Tredje", "Min rapport"],
])("when the active sheet %s is deleted, %s comes to the front, and all of it can be undone", async (deleted, next) => {
  await book.change((grid) => grid.activateSheet(id(deleted)));
  await book.change((grid) => grid.deleteSheet(id(deleted)));
  expect(book.grid.sheet(book.grid.activeSheetId())?.name).toBe(next);
  await book.undo();
  expect(names()).toEqual(["Data", "Min rapport", "Tredje"]);
  expect(book.grid.values(id("Min rapport"), { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([[8]]);
});

test("a hidden sheet does not come to the front for one that is deleted", async () => {
  await book.change((grid) => grid.setSheetVisibility(id("Min rapport"), "Hidden"));
  await book.change((grid) => grid.activateSheet(id("Data")));
  await book.change((grid) => grid.deleteSheet(id("Data")));
  expect(book.grid.sheet(book.grid.activeSheetId())?.name).toBe("Tredje");
});

test("a sheet without a name gets the next free one", () => {
  expect(book.grid.addSheet().name).toBe("Ark4");
  expect(book.grid.addSheet().name).toBe("Ark5");
});

test.each<[string, (grid: Grid) => unknown, GridError["code"]]>([
  ["a name in use", (grid) => grid.addSheet("data"), "ItemAlreadyExists"],
  ["a name too long", (grid) => grid.addSheet("x".repeat(32)), "InvalidArgument"],
  ["a name with a colon", (grid) => grid.renameSheet(id("Data"), "a:b"), "InvalidArgument"],
  ["no such sheet", (grid) => grid.deleteSheet("nej"), "ItemNotFound"],
  ["values of no sheet", (grid) => grid.values("nej", { row: 0, column: 0, rows: 1, columns: 1 }), "ItemNotFound"],
])("%s is refused", (_, work, code) => {
  expect(() => work(book.grid)).toThrow(expect.objectContaining({ code }));
});

test("the last visible sheet cannot be deleted", async () => {
  await book.change((grid) => grid.setSheetVisibility(id("Data"), "Hidden"));
  await book.change((grid) => grid.deleteSheet(id("Tredje")));
  expect(() => book.grid.deleteSheet(id("Min rapport"))).toThrow(GridError);
});

test("visibility has three degrees, and undo knows them", async () => {
  const changed = book.record("sheetVisibilityChanged");
  await book.change((grid) => grid.setSheetVisibility(id("Tredje"), "VeryHidden"));
  await book.change((grid) => grid.setSheetVisibility(id("Tredje"), "Hidden"));
  expect(book.grid.sheet("Tredje")?.visibility).toBe("Hidden");
  await book.undo();
  expect(book.grid.sheet("Tredje")?.visibility).toBe("VeryHidden");
  await book.undo();
  expect(book.grid.sheet("Tredje")?.visibility).toBe("Visible");
  await book.redo();
  expect(book.grid.sheet("Tredje")?.visibility).toBe("VeryHidden");
  expect(changed.map(({ before, after }) => [before, after])).toEqual([
    ["Visible", "VeryHidden"],
    ["VeryHidden", "Hidden"],
    ["Hidden", "VeryHidden"],
    ["VeryHidden", "Visible"],
    ["Visible", "VeryHidden"],
  ]);
});

test("a tab colour is kept and undone", async () => {
  await book.change((grid) => grid.setTabColor(id("Data"), "#FF0000"));
  expect(book.grid.sheet("Data")?.tabColor).toBe("#FF0000");
  await book.undo();
  expect(book.grid.sheet("Data")?.tabColor).toBe("");
});

test("an added sheet is shown only when the user adds it", async () => {
  await book.change((grid) => grid.addSheet("Stille"), "addin");
  expect(book.grid.activeSheetId()).toBe(id("Data"));
  await book.change((grid) => grid.addSheet("Synlig"), "user");
  expect(book.grid.activeSheetId()).toBe(id("Synlig"));
});

test("the sheet that is shown and the selection are told", () => {
  const [activated, selected] = [book.record("sheetActivated"), book.record("selected")];
  book.grid.select(book.place("'Min rapport'!B2:C3"));
  expect(activated).toEqual([{ sheetId: id("Min rapport"), previousId: id("Data") }]);
  expect(selected.at(-1)).toEqual(book.place("'Min rapport'!B2:C3"));
  expect(book.grid.selection()).toEqual(book.place("'Min rapport'!B2:C3"));
});

test("deleting a sheet breaks references to it; undo mends formulas and values", async () => {
  await book.change((grid) => grid.deleteSheet(id("Data")));
  expect(book.values("'Min rapport'!A1:A2")).toEqual([[{ error: "#REF!" }], [{ error: "#REF!" }]]);
  await book.undo();
  expect(book.values("'Min rapport'!A1:A2")).toEqual([[8], [4]]);
  await book.enter("Data!A1", 5);
  expect(book.values("'Min rapport'!A1:A2")).toEqual([[10], [5]]);
});

import { openGrid, type OpenGrid } from "./openGrid";

let book: OpenGrid;
const DATA = { A1: 1, A2: 2, A3: 3, B1: 10, B2: 20, B3: 30, D1: "=SUM(A1:B3)", D2: "=A3+B3", E1: "=$A$2" };
beforeEach(async () => {
  book = await openGrid(
    { Data: DATA, Rapport: { A1: "=Data!A3", A2: "=SUM(Data!A1:A3)" } },
    { names: [{ name: "Sidste", formula: "=Data!$A$3" }] },
  );
});
afterEach(() => book.grid.dispose());

test.each<[string, (b: OpenGrid, id: string) => void, Record<string, unknown>]>([
  [
    "inserted rows",
    (b, id) => b.grid.insertRows(id, 1, 2),
    { D1: "=SUM(A1:B5)", D4: "=A5+B5", E1: "=$A$4", "Rapport!A1": "=Data!A5" },
  ],
  [
    "deleted rows",
    (b, id) => b.grid.deleteRows(id, 0, 1),
    { D1: "=A2+B2", "Rapport!A1": "=Data!A2", "Rapport!A2": "=SUM(Data!A1:A2)" },
  ],
  [
    "inserted columns",
    (b, id) => b.grid.insertColumns(id, 0, 1),
    { E1: "=SUM(B1:C3)", F1: "=$B$2", "Rapport!A1": "=Data!B3" },
  ],
  ["deleted columns", (b, id) => b.grid.deleteColumns(id, 2, 1), { C1: "=SUM(A1:B3)", D1: "=$A$2" }],
  [
    "cells moved down",
    (b, id) => b.grid.insertCells(id, b.place("A2").area, "Down"),
    { A4: 3, B3: 30, D2: "=A4+B3", E1: "=$A$3", "Rapport!A1": "=Data!A4" },
  ],
  [
    "cells moved right",
    (b, id) => b.grid.insertCells(id, b.place("A3:B3").area, "Right"),
    { C3: 3, D3: 30, D2: "=C3+D3", "Rapport!A1": "=Data!C3" },
  ],
  [
    "cells moved up",
    (b, id) => b.grid.deleteCells(id, b.place("A2").area, "Up"),
    { A2: 3, D2: "=A2+B3", E1: "=#REF!", "Rapport!A1": "=Data!A2" },
  ],
  ["cells moved left", (b, id) => b.grid.deleteCells(id, b.place("C1:C1").area, "Left"), { C1: "=SUM(A1:B3)" }],
])("%s: references follow, and undo puts everything back", async (_, work, expected) => {
  const everything = () => [
    book.at("Data!A1:F6", book.grid.formulas),
    book.values("Data!A1:F6"),
    book.values("Rapport!A1:A2"),
  ];
  const before = everything();
  await book.change(() => work(book, book.place("A1").sheetId));
  const got = Object.fromEntries(Object.keys(expected).map((address) => [address, book.formula(address)]));
  expect(got).toEqual(expected);
  const after = everything();
  await book.undo();
  expect(everything()).toEqual(before);
  await book.redo();
  expect(everything()).toEqual(after);
});

test("cells can be moved on a sheet that is not shown, which stays so", async () => {
  book.grid.activateSheet(book.place("Rapport!A1").sheetId);
  const activated = book.record("sheetActivated");
  await book.change((grid) => grid.insertCells(book.place("A1").sheetId, book.place("A1").area, "Down"), "addin");
  expect(book.values("A1:A4")).toEqual([[""], [1], [2], [3]]);
  expect(book.value("Rapport!A1")).toBe(3);
  expect(activated).toEqual([]);
  expect(book.grid.activeSheetId()).toBe(book.place("Rapport!A1").sheetId);
});

test.each<[string, (b: OpenGrid, id: string) => void, string, string]>([
  ["rows", (b, id) => b.grid.insertRows(id, 1, 2), "RowInserted", "RowDeleted"],
  ["columns", (b, id) => b.grid.deleteColumns(id, 0, 1), "ColumnDeleted", "ColumnInserted"],
  ["cells", (b, id) => b.grid.insertCells(id, b.place("A1:B2").area, "Down"), "CellInserted", "CellDeleted"],
  ["fewer cells", (b, id) => b.grid.deleteCells(id, b.place("A1").area, "Left"), "CellDeleted", "CellInserted"],
])("%s that come and go are one change each, rewritten formulas none", async (_, work, change, opposite) => {
  const changed = book.record("changed");
  const restructured = book.record("restructured");
  await book.change(() => work(book, book.place("A1").sheetId), "addin");
  await book.undo();
  expect(changed.map((event) => [event.change, event.author])).toEqual([
    [change, "addin"],
    [opposite, "user"],
  ]);
  expect(changed[1]?.area).toEqual(changed[0]?.area);
  expect(restructured.length).toBeGreaterThan(1);
});

test("a name follows its cell, and formulas with it are calculated", async () => {
  await book.enter("Rapport!B1", "=Sidste*2");
  await book.change((grid) => grid.insertRows(book.place("A1").sheetId, 0, 3));
  expect(book.grid.names()).toMatchObject([{ name: "Sidste", formula: "=Data!$A$6" }]);
  await book.enter("A6", 50);
  expect(book.value("Rapport!B1")).toBe(100);
  await book.change((grid) => grid.deleteRows(book.place("A1").sheetId, 5, 1));
  expect(book.grid.names()[0]?.formula).toContain("#REF!");
  expect(book.value("Rapport!B1")).toEqual({ error: "#REF!" });
  await book.undo();
  expect(book.value("Rapport!B1")).toBe(100);
});

test.each<[string, (b: OpenGrid, id: string) => void, readonly string[]]>([
  ["deleted rows", (b, id) => b.grid.deleteRows(id, 2, 1), ["=#REF!", "=SUM(Data!A1:A2)"]],
  ["inserted rows", (b, id) => b.grid.insertRows(id, 2, 1), ["=Data!A4", "=SUM(Data!A1:A4)"]],
  ["inserted columns", (b, id) => b.grid.insertColumns(id, 0, 1), ["=Data!B3", "=SUM(Data!B1:B3)"]],
  ["deleted columns", (b, id) => b.grid.deleteColumns(id, 0, 1), ["=#REF!", "=SUM(#REF!)"]],
])("%s of a sheet that is not shown: the formulas of other sheets follow", async (_, work, formulas) => {
  book.grid.activateSheet(book.place("Rapport!A1").sheetId);
  await book.change(() => work(book, book.place("Data!A1").sheetId));
  expect(["Rapport!A1", "Rapport!A2"].map(book.formula)).toEqual(formulas);
  expect(book.grid.activeSheetId()).toBe(book.place("Rapport!A1").sheetId);
});

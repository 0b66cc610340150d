import { openGrid, type OpenGrid } from "./openGrid";

let book: OpenGrid;
beforeEach(async () => {
  book = await openGrid(
    {
      Data: { A1: "Navn", B1: "Tal", C1: "Dobbelt", A2: "a", B2: 1, C2: "=[@Tal]*2", A3: "b", B3: 2, C3: "=[@Tal]*2" },
      Andet: { A1: "=SUM(Salg[Tal])", A2: "=SUM(Salg[[Tal]:[Dobbelt]])", A3: "=ROWS(Salg[#All])" },
    },
    { tables: [{ name: "Salg", sheet: "Data", area: "A1:C3" }] },
  );
});
afterEach(() => book.grid.dispose());
const table = () => {
  const found = book.grid.table("salg");
  if (!found) throw new Error("no table");
  return found;
};
const columns = () => table().columns.map(({ name }) => name);

test("references to a table and within it are calculated, and read as they were written", () => {
  expect(book.values("Andet!A1:A3")).toEqual([[3], [9], [3]]);
  expect(book.values("C2:C3")).toEqual([[2], [4]]);
  expect(book.formula("C2")).toBe("=[@Tal]*2");
  expect(columns()).toEqual(["Navn", "Tal", "Dobbelt"]);
});

test("INDEX finds a cell of a table from another sheet", async () => {
  await book.enter("Andet!B1", '=INDEX(Salg[Tal],MATCH("b",Salg[Navn],0))');
  expect(book.value("Andet!B1")).toBe(2);
});

test("defined names follow a table and its columns when they are renamed, and break when it is deleted", async () => {
  await book.change((grid) => grid.addName({ name: "Tallene", formula: "=Salg[Tal]" }));
  const formula = () => book.grid.names()[0]?.formula;
  await book.change((grid) => grid.renameTable(table().id, "Ordrer"));
  await book.enter("B1", "Antal");
  expect(formula()).toBe("=Ordrer[Antal]");
  await book.change((grid) => grid.deleteTable(grid.table("Ordrer")?.id ?? ""));
  expect(formula()).toBe("=#REF!");
  for (let step = 0; step < 3; step += 1) await book.undo();
  expect(formula()).toBe("=Salg[Tal]");
});

test("a table that is made larger takes in what was written below it", async () => {
  await book.change((grid) => {
    grid.write(table().sheetId, book.place("A4:C4").area, [["c", 7, "=B4*2"]]);
    grid.resizeTable(table().id, book.place("A1:C4").area);
  }, "addin");
  expect(book.values("Andet!A1:A3")).toEqual([[10], [30], [4]]);
  await book.undo();
  expect(book.values("Andet!A1:A3")).toEqual([[3], [9], [3]]);
  expect(table().area).toEqual(book.place("A1:C3").area);
});

test("rows inserted in a table make it larger, rows before it move it", async () => {
  await book.change((grid) => grid.insertRows(table().sheetId, 2, 2));
  expect(table().area).toEqual(book.place("A1:C5").area);
  await book.change((grid) => grid.insertRows(table().sheetId, 0, 1));
  expect(table().area).toEqual(book.place("A2:C6").area);
  await book.enter("B4", 100);
  expect(book.value("Andet!A1")).toBe(103);
  for (let step = 0; step < 3; step += 1) await book.undo();
  expect(table().area).toEqual(book.place("A1:C3").area);
});

test("formulas keep to a table that moves after an edit was undone", async () => {
  await book.enter("B2", 5);
  await book.undo();
  await book.change((grid) => grid.insertRows(table().sheetId, 0, 2));
  await book.enter("B4", 10);
  expect(book.values("Andet!A1:A3")).toEqual([[12], [36], [3]]);
});

test("half a formula does not harm those that are read later", async () => {
  await book.enter("G1", "=SUM(Salg[[#This");
  await book.enter("F3", "=Salg[@Tal]*5");
  expect(book.value("F3")).toBe(10);
});

const CONTENT = ["Navn", "Tal", "Dobbelt"];
test.each<[string, (b: OpenGrid) => void, string[], unknown]>([
  ["wider", (b) => b.grid.resizeTable(table().id, b.place("A1:D3").area), [...CONTENT, "Column4"], 3],
  ["narrower", (b) => b.grid.resizeTable(table().id, b.place("A1:B3").area), ["Navn", "Tal"], 3],
  ["given a column", (b) => b.grid.insertColumns(table().sheetId, 1, 1), ["Navn", "Column2", "Tal", "Dobbelt"], 3],
  ["bereft of a column", (b) => b.grid.deleteColumns(table().sheetId, 0, 1), ["Tal", "Dobbelt"], 3],
])("a table that is %s has the columns that its headers say", async (_, work, expected, sum) => {
  const ids = new Map(table().columns.map(({ id, name }) => [name, id]));
  await book.change(() => work(book));
  expect(columns()).toEqual(expected);
  expect(book.at("A1:E1", book.grid.values)[0]?.slice(0, expected.length)).toEqual(expected);
  expect(book.value("Andet!A1")).toBe(sum);
  const place = book.grid.formulas(table().sheetId, table().area)[0]?.indexOf("Tal") ?? 0;
  const { row, column } = table().area;
  await book.change((grid) =>
    grid.write(table().sheetId, { row: row + 1, column: column + place, rows: 1, columns: 1 }, [[100]]),
  );
  expect(book.value("Andet!A1")).toBe(102);
  await book.undo();
  await book.undo();
  expect(columns()).toEqual(CONTENT);
  expect(table().columns.find(({ name }) => name === "Navn")?.id).toBe(ids.get("Navn"));
  expect([book.value("Andet!A1"), book.formula("C2"), book.value("C3")]).toEqual([3, "=[@Tal]*2", 4]);
});

test("a renamed column is renamed in its header and in formulas", async () => {
  const changed = book.record("changed");
  await book.change((grid) => grid.renameTableColumn(table().id, 1, "Antal stk"), "addin");
  expect(book.value("B1")).toBe("Antal stk");
  expect(columns()).toEqual(["Navn", "Antal stk", "Dobbelt"]);
  expect(book.formula("Andet!A1")).toBe("=SUM(Salg[Antal stk])");
  expect(book.formula("Andet!A2")).toBe("=SUM(Salg[[Antal stk]:[Dobbelt]])");
  expect(book.formula("C2")).toBe("=[@[Antal stk]]*2");
  expect(book.values("Andet!A1:A2")).toEqual([[3], [9]]);
  expect(changed.map(({ area }) => area)).toEqual([book.place("B1").area]);
  await book.undo();
  expect([book.value("B1"), book.formula("Andet!A1"), columns()[1]]).toEqual(["Tal", "=SUM(Salg[Tal])", "Tal"]);
  expect(book.values("Andet!A1:A2")).toEqual([[3], [9]]);
  await book.redo();
  expect([book.value("B1"), book.formula("Andet!A1"), columns()[1]]).toEqual([
    "Antal stk",
    "=SUM(Salg[Antal stk])",
    "Antal stk",
  ]);
});

test("typing over a header renames the column", async () => {
  await book.enter("B1", "Beløb");
  expect(columns()).toEqual(["Navn", "Beløb", "Dobbelt"]);
  expect(book.formula("Andet!A1")).toBe("=SUM(Salg[Beløb])");
  expect(book.value("Andet!A1")).toBe(3);
  await book.enter("B2", 5);
  expect(book.value("Andet!A1")).toBe(7);
});

test("a renamed table is renamed in formulas", async () => {
  await book.change((grid) => grid.renameTable(table().id, "Omsætning"));
  expect(book.formula("Andet!A1")).toBe("=SUM(Omsætning[Tal])");
  await book.enter("B2", 5);
  expect(book.value("Andet!A1")).toBe(7);
  await book.undo();
  await book.undo();
  expect([book.formula("Andet!A1"), book.value("Andet!A1")]).toEqual(["=SUM(Salg[Tal])", 3]);
});

test("a deleted table leaves its cells", async () => {
  const deleted = book.record("tableDeleted");
  await book.change((grid) => grid.deleteTable(table().id), "addin");
  expect(book.grid.tables()).toEqual([]);
  expect(book.values("A1:B3")).toEqual([
    ["Navn", "Tal"],
    ["a", 1],
    ["b", 2],
  ]);
  expect(deleted).toMatchObject([{ name: "Salg", author: "addin" }]);
  await book.undo();
  expect(table().area).toEqual(book.place("A1:C3").area);
  expect(book.value("Andet!A1")).toBe(3);
});

test("a new table names its blank headers", async () => {
  await book.enter("F1:G1", [["Dato", ""]]);
  await book.change((grid) => grid.addTable(table().sheetId, book.place("F1:G3").area, "Ny"));
  expect(book.values("F1:G1")).toEqual([["Dato", "Column2"]]);
  await book.enter("G2", 8);
  await book.enter("Andet!B1", "=SUM(Ny[Column2])");
  expect(book.value("Andet!B1")).toBe(8);
});

test.each([["salg"], ["Salg"]])("the name %s cannot be used twice", (name) => {
  expect(() => book.grid.addTable(table().sheetId, book.place("H1:I3").area, name)).toThrow(
    expect.objectContaining({ code: "ItemAlreadyExists" }),
  );
});

describe("cells of a table never leave it", () => {
  const tables = [
    { name: "One", sheet: "Data", area: "A1:B2" },
    { name: "Beside", sheet: "Data", area: "D1:E2" },
    { name: "Below", sheet: "Data", area: "A5:B6" },
  ];
  const cells = Object.fromEntries(
    ["A1", "B1", "A2", "B2", "D1", "E1", "D2", "E2", "A5", "B5", "A6", "B6"].map((address) => [address, address]),
  );
  const areaOf = (b: OpenGrid, address: string) => b.place(address).area;

  test.each<[string, (b: OpenGrid, sheetId: string) => void]>([
    ["cells put in beside one", (b, id) => b.grid.insertCells(id, areaOf(b, "C1"), "Right")],
    ["cells put in above one", (b, id) => b.grid.insertCells(id, areaOf(b, "A4"), "Down")],
    ["cells taken out beside one", (b, id) => b.grid.deleteCells(id, areaOf(b, "C1:C2"), "Left")],
    ["cells taken out above one", (b, id) => b.grid.deleteCells(id, areaOf(b, "A4:B4"), "Up")],
    ["a column of the table before it", (b) => b.grid.deleteTableColumn(b.grid.table("One")?.id ?? "", 0)],
    ["a row within the table above it", (b) => b.grid.insertTableRows(b.grid.table("One")?.id ?? "", 0, 1)],
  ])("%s: refused, and nothing has moved", async (_, shift) => {
    const book = await openGrid({ Data: cells }, { tables });
    const seen = (): unknown => [book.values("A1:F7"), book.grid.tables().map(({ area }) => area)];
    const before = seen();
    expect(() => shift(book, book.place("A1").sheetId)).toThrow("shift cells in a table");
    await book.calm();
    expect(seen()).toEqual(before);
    book.grid.dispose();
  });

  test("whole columns and rows take the tables along", async () => {
    const book = await openGrid({ Data: cells }, { tables });
    const { sheetId } = book.place("A1");
    await book.change((grid) => {
      grid.deleteColumns(sheetId, 0, 1);
      grid.insertRows(sheetId, 3, 1);
    });
    expect(book.grid.tables().map(({ area: { row, column, columns } }) => [row, column, columns])).toEqual([
      [0, 0, 1],
      [0, 2, 2],
      [5, 0, 1],
    ]);
    book.grid.dispose();
  });
});

test.each(["Andet", "YTD2030"])("a table may be called %s, and undo takes it away", async (name) => {
  const { sheetId } = table();
  await book.change((grid) => grid.addTable(sheetId, { row: 0, column: 5, rows: 3, columns: 2 }, name));
  expect(book.grid.tables().map((each) => each.name)).toEqual(["Salg", name]);
  book.grid.undo();
  expect(book.grid.tables().map((each) => each.name)).toEqual(["Salg"]);
  book.grid.redo();
  await book.change((grid) => grid.renameTable(table().id, `${name}_2`));
  expect(book.grid.tables().map((each) => each.name)).toEqual([`${name}_2`, name]);
  expect(book.formula("Andet!A1")).toBe(`=SUM(${name}_2[Tal])`);
});

test("tables and names share their names, which are none that mean something else", async () => {
  const { sheetId, id } = table();
  const free = { row: 0, column: 5, rows: 3, columns: 2 };
  await book.change((grid) => grid.addName({ name: "Mål", formula: "=Andet!$A$1" }));
  const refused = { code: "ItemAlreadyExists" };
  expect(() => book.grid.addTable(sheetId, free, "mål")).toThrow(expect.objectContaining(refused));
  expect(() => book.grid.renameTable(id, "MÅL")).toThrow(expect.objectContaining(refused));
  expect(() => book.grid.addName({ name: "salg", formula: "=1" })).toThrow(expect.objectContaining(refused));
  for (const name of ["A1", "R1C1", "to ord", ""])
    expect(() => book.grid.addTable(sheetId, free, name)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
  expect(() => book.grid.addTable(sheetId, { row: 1, column: 1, rows: 3, columns: 4 }, "Ny")).toThrow(
    expect.objectContaining({ code: "InvalidOperation" }),
  );
  expect(book.grid.tables().map((each) => each.name)).toEqual(["Salg"]);
});

test("a column that merged cells beside the table hold fast stays, and so do the formulas that name it", async () => {
  const { id, sheetId } = table();
  await book.change((grid) => grid.merge(sheetId, { row: 2, column: 4, rows: 2, columns: 2 }));
  expect(() => book.grid.deleteTableColumn(id, 1)).toThrow(expect.objectContaining({ code: "InvalidOperation" }));
  expect([book.formula("Andet!A1"), columns()]).toEqual(["=SUM(Salg[Tal])", ["Navn", "Tal", "Dobbelt"]]);
});

test("a name that looks like a cell is a precedent", async () => {
  await book.change((grid) => grid.addName({ name: "YTD2024", formula: "=Data!$B$2" }));
  await book.enter("Andet!B9", "=YTD2024*2+A1");
  const place = { sheetId: book.grid.sheet("Andet")?.id ?? "", area: { row: 8, column: 1, rows: 1, columns: 1 } };
  expect(book.grid.precedents(place, "direct")).toHaveLength(2);
});

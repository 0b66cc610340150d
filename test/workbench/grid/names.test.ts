import { canBeName } from "../../../src/workbench/grid/canBeName";
import { followFormula } from "../../../src/workbench/grid/followFormula";
import type { Grid } from "../../../src/workbench/grid/grid";
import type { GridError } from "../../../src/workbench/grid/gridError";
import { shiftFormula } from "../../../src/workbench/grid/shiftFormula";
import { transposeFormula } from "../../../src/workbench/grid/transposeFormula";
import { openGrid, type OpenGrid } from "./openGrid";

let book: OpenGrid;
beforeEach(async () => {
  book = await openGrid(
    { Data: { A1: 4, A2: 6, B1: "=Mål+1", B2: "=mål*2", B3: "=Dobbelt" }, Andet: { A1: 9 } },
    {
      names: [
        { name: "Mål", formula: "=Data!$A$1" },
        { name: "Dobbelt", formula: "=Mål*2" },
      ],
    },
  );
});
afterEach(() => book.grid.dispose());

test("names stand for cells, in any case, and for formulas with names", () => {
  expect(book.values("B1:B3")).toEqual([[5], [8], [8]]);
});

test("a changed name changes what depends on it, and undo changes it back", async () => {
  await book.change((grid) => grid.changeName("Mål", { formula: "=Data!$A$2" }));
  expect(book.values("B1:B3")).toEqual([[7], [12], [12]]);
  await book.enter("A2", 10);
  expect(book.values("B1:B3")).toEqual([[11], [20], [20]]);
  await book.undo();
  await book.undo();
  expect(book.values("B1:B3")).toEqual([[5], [8], [8]]);
});

test("a deleted name leaves #NAME?, until it is added again", async () => {
  await book.change((grid) => grid.deleteName("MÅL"));
  expect(book.value("B1")).toEqual({ error: "#NAME?" });
  await book.change((grid) => grid.addName({ name: "Mål", formula: "=Andet!$A$1" }), "addin");
  expect(book.value("B1")).toBe(10);
});

test("a word that only holds a name is not that name, and formulas beside it are read as ever", async () => {
  await book.enter("B4", "=IFERROR(Målet,7)");
  await book.enter("B5", '=SUM(A1:A2)&" mål"');
  await book.enter("B6", "=SUM(Data!A1:A2)");
  expect(book.values("B4:B6")).toEqual([[7], ["10 mål"], [10]]);
  await book.change((grid) => grid.addName({ name: "Målet", formula: "=Data!$A$2" }));
  expect(book.values("B4:B6")).toEqual([[6], ["10 mål"], [10]]);
});

test("a name can stand for a constant", async () => {
  await book.change((grid) => grid.addName({ name: "Sats", formula: "=0.25" }));
  await book.enter("C1", "=Sats*A1");
  expect(book.value("C1")).toBe(1);
});

test("visibility and comment are kept", async () => {
  await book.change((grid) =>
    grid.addName({ name: "Skjult", formula: "=Data!$A$1", visible: false, comment: "intern" }),
  );
  expect(book.grid.names().at(-1)).toMatchObject({
    name: "Skjult",
    visible: false,
    comment: "intern",
    sheetId: undefined,
  });
  await book.change((grid) => grid.changeName("Skjult", { visible: true }));
  expect(book.grid.names().at(-1)).toMatchObject({ visible: true, comment: "intern", formula: "=Data!$A$1" });
});

test.each<[string, (grid: Grid) => void, GridError["code"]]>([
  ["a name twice", (grid) => grid.addName({ name: "MÅL", formula: "=1" }), "ItemAlreadyExists"],
  ["an address as a name", (grid) => grid.addName({ name: "AB12", formula: "=1" }), "InvalidArgument"],
  ["a name with a space", (grid) => grid.addName({ name: "to ord", formula: "=1" }), "InvalidArgument"],
  ["changing no name", (grid) => grid.changeName("Nej", { formula: "=1" }), "ItemNotFound"],
  ["deleting no name", (grid) => grid.deleteName("Nej"), "ItemNotFound"],
])("%s is refused", (_, work, code) => {
  expect(() => work(book.grid)).toThrow(expect.objectContaining({ code }));
});

test.each([
  ["YTD2024", true],
  ["XFE1", true],
  ["A1048577", true],
  ["ABCD1", true],
  ["XFD1048576", false],
  ["KPI1", false],
  ["q1", false],
  ["R1C1", false],
  ["rc", false],
  ["true", false],
])("whether %s can be a name: %s", (word, can) => {
  expect(canBeName(word)).toBe(can);
});

test("a name that looks like a cell beyond the last column stays itself when cells move, in formulas, rules and files", async () => {
  await book.change((grid) => grid.addName({ name: "YTD2024", formula: "=Data!$A$1" }));
  await book.enter("C1:C2", [["=YTD2024*2"], ["=A1+YTD2024"]]);
  await book.change((grid) => grid.insertRows(book.place("A1").sheetId, 0, 3));
  expect([book.formula("C4"), book.formula("C5"), book.value("C5")]).toEqual(["=YTD2024*2", "=A4+YTD2024", 8]);
  expect(book.grid.name("ytd2024")?.formula).toBe("=Data!$A$4");
  expect(shiftFormula("=YTD2024+A1", 1, 1)).toBe("=YTD2024+B2");
  expect(transposeFormula("=YTD2024+B1", { row: 0, column: 0 }, { row: 0, column: 0 })).toBe("=YTD2024+A2");
  const change = { kind: "shift", sheet: "Data", axis: "rows", at: 0, count: 5 } as const;
  expect(followFormula("=YTD2024+A1", "Data", change)).toBe("=YTD2024+A6");
});

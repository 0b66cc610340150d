import type { Grid } from "../../../src/workbench/grid/grid";
import type { GridError } from "../../../src/workbench/grid/gridError";
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

import type { AutoCorrect } from "../../../src/workbench/grid/autoCorrect";
import type { CellInput } from "../../../src/workbench/grid/grid";
import { openGrid, type OpenGrid } from "./openGrid";

/** A table of names and numbers at A1:C3, with a calculated column, and room around it. */
let book: OpenGrid;
beforeEach(async () => {
  book = await openGrid(
    { Data: { A1: "Navn", B1: "Tal", C1: "Dobbelt", A2: "a", B2: 1, C2: "=B2*2", A3: "b", B3: 2, C3: "=[@Tal]*2" } },
    { tables: [{ name: "Salg", sheet: "Data", area: "A1:C3" }] },
  );
  await book.enter("C3", "=B3*2");
});
afterEach(() => book.grid.dispose());

const table = () => {
  const found = book.grid.table("Salg");
  if (!found) throw new Error("no table");
  return found;
};
const formulas = (address: string) => book.at(address, book.grid.formulas).map((row) => row[0]);
const off = (change: Partial<AutoCorrect>) => book.grid.setAutoCorrect(change);

describe("include new rows and columns in table", () => {
  test.each<[string, string, CellInput[][], string]>([
    ["a value below it", "B4", [[7]], "A1:C4"],
    ["a formula below it", "B4", [["=1+1"]], "A1:C4"],
    [
      "several rows below it",
      "A4:B5",
      [
        ["c", 3],
        ["d", 4],
      ],
      "A1:C5",
    ],
    [
      "rows with blanks among them",
      "A4:B6",
      [
        ["", ""],
        ["c", 3],
        ["", ""],
      ],
      "A1:C6",
    ],
    [
      "rows that begin in it",
      "A3:B4",
      [
        ["b", 2],
        ["c", 3],
      ],
      "A1:C4",
    ],
    ["a value right of it", "D2", [[7]], "A1:D3"],
    ["a header right of it", "D1", [["Ny"]], "A1:D3"],
    [
      "two columns right of it",
      "D1:E3",
      [
        ["Ny", "Nyere"],
        [1, 2],
        [3, 4],
      ],
      "A1:E3",
    ],
    ["a blank below it", "A4:C4", [["", "", ""]], "A1:C3"],
    ["nothing below it", "A4:B4", [[null, null]], "A1:C3"],
    ["a blank right of it", "D2", [[""]], "A1:C3"],
    ["something wider than it below it", "B4:D4", [[1, 2, 3]], "A1:C3"],
    ["something taller than it right of it", "D2:D4", [[1], [2], [3]], "A1:C3"],
    ["something at its corner", "D4", [[1]], "A1:C3"],
    ["something a row further down", "A5", [["c"]], "A1:C3"],
    ["something a column further right", "E2", [["c"]], "A1:C3"],
    ["something in it and something apart from it", "A3:E3", [["b", null, null, null, 1]], "A1:C3"],
    ["something above it", "A1", [["Nr"]], "A1:C3"],
  ])("%s", async (_, address, input, area) => {
    await book.enter(address, input, "addin");
    expect(table().area).toEqual(book.place(area).area);
    expect(input.flat().filter((cell) => cell !== null)).toHaveLength(
      book
        .values(address)
        .flat()
        .filter((__, index) => input.flat()[index] !== null).length,
    );
    expect(book.values(address).flat()[0]).toBe(input[0]?.[0] === "=1+1" ? 2 : (input[0]?.[0] ?? ""));
  });

  test("a new column gets a header, and new rows the formulas of calculated columns where they are blank", async () => {
    await book.enter("D2", 9);
    expect(table().columns.map(({ name }) => name)).toEqual(["Navn", "Tal", "Dobbelt", "Column4"]);
    await book.enter("A4:C5", [
      ["c", 3, ""],
      ["d", 4, 100],
    ]);
    expect(formulas("C2:C5")).toEqual(["=B2*2", "=B3*2", "=B4*2", 100]);
    expect(book.values("C4:C5")).toEqual([[6], [100]]);
  });

  test("a table never grows over another", async () => {
    await book.change((grid) => grid.addTable(table().sheetId, book.place("A5:C6").area, "Under"));
    await book.enter(
      "A4:C5",
      [
        ["c", 3, 6],
        ["d", 4, 8],
      ],
      "addin",
    );
    expect(book.grid.tables().map(({ area }) => area.rows)).toEqual([3, 2]);
  });

  test("a table never grows over the filter of its sheet", async () => {
    const { sheetId } = table();
    await book.change((grid) =>
      grid.setParts(sheetId, { filters: { columns: [], hidden: [], area: book.place("B4:C6").area } }),
    );
    await book.enter("A4", "c", "addin");
    expect(table().area).toEqual(book.place("A1:C3").area);
  });

  test("what was typed and what became of it are taken back one after the other", async () => {
    await book.enter("A4", "c");
    await book.undo();
    expect([table().area, book.value("A4")]).toEqual([book.place("A1:C3").area, "c"]);
    await book.undo();
    expect(book.value("A4")).toBe("");
    await book.redo();
    await book.redo();
    expect([table().area, formulas("C4")]).toEqual([book.place("A1:C4").area, ["=B4*2"]]);
  });

  test("an add-in's batch is one step", async () => {
    await book.enter("A4", "c", "addin");
    await book.undo();
    expect([table().area, book.value("A4")]).toEqual([book.place("A1:C3").area, ""]);
  });

  test("nothing grows when it is off", async () => {
    off({ includeNewRowsAndColumnsInTable: false });
    await book.enter("A4", "c");
    await book.enter("D2", "d");
    expect(table().area).toEqual(book.place("A1:C3").area);
  });
});

describe("new rows get the formulas of calculated columns", () => {
  test.each<[string, (b: OpenGrid) => void, (string | number)[]]>([
    ["resized", (b) => b.grid.resizeTable(table().id, b.place("A1:C5").area), ["=B2*2", "=B3*2", "=B4*2", "=B5*2"]],
    ["with rows at its end", (b) => b.grid.insertTableRows(table().id, 2, 1), ["=B2*2", "=B3*2", "=B4*2", ""]],
    ["with rows between", (b) => b.grid.insertTableRows(table().id, 1, 2), ["=B2*2", "=B3*2", "=B4*2", "=B5*2"]],
    ["with rows of the sheet", (b) => b.grid.insertRows(table().sheetId, 2, 1), ["=B2*2", "=B3*2", "=B4*2", ""]],
  ])("a table %s", async (_, work, expected) => {
    await book.change(() => work(book));
    expect(formulas("C2:C5")).toEqual(expected);
    await book.undo();
    expect(formulas("C2:C5")).toEqual(["=B2*2", "=B3*2", "", ""]);
    expect(table().area).toEqual(book.place("A1:C3").area);
  });

  test("but not of columns that hold anything else", async () => {
    await book.enter("C3", 5);
    await book.change((grid) => grid.resizeTable(table().id, book.place("A1:C4").area));
    expect(formulas("C2:C4")).toEqual(["=B2*2", 5, ""]);
  });

  test("what stands below a table makes room for rows at its end", async () => {
    await book.enter("A5:C5", [["x", "y", "z"]]);
    await book.change((grid) => grid.insertTableRows(table().id, 2, 2));
    expect(book.values("A5:A7")).toEqual([[""], [""], ["x"]]);
  });

  test("nothing is filled when both are off", async () => {
    off({ includeNewRowsAndColumnsInTable: false, fillFormulasInTables: false });
    await book.change((grid) => grid.resizeTable(table().id, book.place("A1:C4").area));
    expect(formulas("C4")).toEqual([""]);
  });
});

describe("fill formulas in tables to create calculated columns", () => {
  test.each<[string, CellInput[], string, CellInput[], unknown[]]>([
    ["the only formula of a blank column", ["", "", ""], "C3", ["=B3*3"], ["=B2*3", "=B3*3", "=B4*3"]],
    ["another formula in a calculated column", ["=B2", "=B3", "=B4"], "C2", ["=B2+1"], ["=B2+1", "=B3+1", "=B4+1"]],
    ["different formulas over all of it", ["", "", ""], "C2:C4", ["=1+1", "=2+2", "=3+3"], ["=3+3", "=3+3", "=3+3"]],
    [
      "different formulas over a part of a blank one",
      ["", "", ""],
      "C2:C3",
      ["=1+1", "=2+2"],
      ["=2+2", "=2+2", "=2+2"],
    ],
    ["one formula over all of it", ["", "", ""], "C2:C4", ["=B2", "=B3", "=B4"], ["=B2", "=B3", "=B4"]],
    ["a formula and blanks", [1, 2, 3], "C2:C4", ["=B2", "", ""], ["=B2", "=B3", "=B4"]],
    ["a formula beside constants", ["", 5, ""], "C2", ["=B2"], ["=B2", 5, ""]],
    ["a formula together with constants", ["", "", ""], "C2:C4", ["=B2", 1, 2], ["=B2", 1, 2]],
    ["a constant in a calculated column", ["=B2", "=B3", "=B4"], "C3", [7], ["=B2", 7, "=B4"]],
    ["a blank in a calculated column", ["=B2", "=B3", "=B4"], "C3", [""], ["=B2", "", "=B4"]],
    ["a formula that the column holds already", ["=B2", "", "=B4"], "C3", ["=B3"], ["=B2", "=B3", "=B4"]],
    ["text that differs in case", ['="a"', '="a"', '="a"'], "C2", ['="A"'], ['="A"', '="A"', '="A"']],
  ])("%s", async (_, before, address, input, after) => {
    off({ fillFormulasInTables: false });
    await book.enter("A4:B4", [["c", 3]], "addin");
    await book.enter(
      "C2:C4",
      before.map((cell) => [cell]),
    );
    off({ fillFormulasInTables: true });
    await book.enter(
      address,
      input.map((cell) => [cell]),
      "addin",
    );
    expect(formulas("C2:C4")).toEqual(after);
    await book.undo();
    expect(formulas("C2:C4")).toEqual(before);
  });

  test("a person takes back what was filled before what was typed", async () => {
    await book.enter("C2", "=B2*5");
    expect(book.values("C2:C3")).toEqual([[5], [10]]);
    await book.undo();
    expect(formulas("C2:C3")).toEqual(["=B2*5", "=B3*2"]);
    await book.undo();
    expect(formulas("C2:C3")).toEqual(["=B2*2", "=B3*2"]);
  });

  test("a column that names its own row is filled, and told as an edit", async () => {
    const changed = book.record("changed");
    await book.enter("B2", "=LEN([@Navn])", "addin");
    expect(formulas("B2:B3")).toEqual(["=LEN([@Navn])", 2]);
    await book.enter("B2:B3", [["=LEN([@Navn])"], [""]], "addin");
    expect(formulas("B2:B3")).toEqual(["=LEN([@Navn])", "=LEN([@Navn])"]);
    expect(changed.at(-1)).toMatchObject({ area: book.place("B3").area, author: "addin" });
  });

  test("a different formula below a calculated column becomes that of all rows", async () => {
    await book.enter("A4:C4", [["c", 3, "=B4*9"]], "addin");
    expect(formulas("C2:C4")).toEqual(["=B2*9", "=B3*9", "=B4*9"]);
  });

  test("a column without a table is left alone, and so is one in a table when it is off", async () => {
    await book.enter("F1:F3", [["=1"], ["=2"], ["=3"]]);
    expect(formulas("F1:F3")).toEqual(["=1", "=2", "=3"]);
    off({ fillFormulasInTables: false });
    await book.enter("C2", "=7");
    expect(formulas("C2:C3")).toEqual(["=7", "=B3*2"]);
  });
});

describe("a row of totals", () => {
  beforeEach(() => book.change((grid) => grid.setTableTotals(table().id, true)));

  test("adds up the last column, and is no part of the body", async () => {
    expect(table()).toMatchObject({ area: book.place("A1:C4").area, showTotals: true });
    expect(formulas("A4:A4")).toEqual(["Total"]);
    expect(book.value("C4")).toBe(6);
    await book.enter("F1", "=SUM(Salg[Dobbelt])");
    expect(book.value("F1")).toBe(6);
  });

  test("stops a table from growing downwards, not sidewards", async () => {
    await book.enter("A5", "c", "addin");
    expect(table().area).toEqual(book.place("A1:C4").area);
    await book.enter("D2", "d", "addin");
    expect(table().area).toEqual(book.place("A1:D4").area);
  });

  test("moves down when the table is resized or gets rows", async () => {
    await book.enter("F1", "=C4");
    await book.change((grid) => grid.resizeTable(table().id, book.place("A1:C5").area));
    expect([formulas("A5")[0], formulas("C4")[0], book.value("C5"), book.formula("F1")]).toEqual([
      "Total",
      "=B4*2",
      6,
      "=C5",
    ]);
    await book.change((grid) => grid.insertTableRows(table().id, 3, 1));
    expect([formulas("A6")[0], formulas("C5")[0], book.formula("F1")]).toEqual(["Total", "=B5*2", "=C6"]);
    await book.undo();
    await book.undo();
    expect([table().area, formulas("A4")[0], book.formula("F1")]).toEqual([book.place("A1:C4").area, "Total", "=C4"]);
  });

  test("moves up when the table is made shorter, and the rows that leave it stand below", async () => {
    await book.change((grid) => grid.resizeTable(table().id, book.place("A1:C3").area));
    expect(book.values("A2:C4")).toEqual([
      ["a", 1, 2],
      ["Total", "", 2],
      ["b", 2, 4],
    ]);
    await book.undo();
    expect([table().area, book.value("A4"), book.value("C4")]).toEqual([book.place("A1:C4").area, "Total", 6]);
  });

  test("is not filled with the formula of its column", async () => {
    await book.enter("C2", "=B2*5", "addin");
    expect(formulas("C2:C3")).toEqual(["=B2*5", "=B3*5"]);
    expect(book.value("C4")).toBe(15);
  });

  test("goes again, by undo as well", async () => {
    await book.enter("A6", "below");
    await book.change((grid) => grid.setTableTotals(table().id, false));
    expect([table().area, book.value("A4"), book.value("A5")]).toEqual([book.place("A1:C3").area, "", "below"]);
    await book.undo();
    expect([table().showTotals, book.value("C4")]).toEqual([true, 6]);
    await book.undo();
    await book.undo();
    expect([table().showTotals, book.value("A4")]).toEqual([false, ""]);
  });
});

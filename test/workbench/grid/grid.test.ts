import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import type { CellValue, Grid } from "../../../src/workbench/grid/grid";
import type { GridEvents } from "../../../src/workbench/grid/gridEvents";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";
import { parseAddress } from "../../../src/workbench/grid/address";

const FILE: WorkbookFile = {
  ...emptyWorkbook(),
  active: "Data",
  sheets: [
    {
      name: "Data",
      cells: {
        A1: "Navn",
        B1: "Værdi",
        A2: "NPS",
        B2: 42,
        A3: "CSAT",
        B3: 80,
        D1: "=SUM(B2:B3)",
        D2: { content: 0.125, numberFormat: "0.0%" },
      },
    },
    { name: "Min rapport", cells: { A1: "=Data!B2*2", A2: "=SUM(Tal[Værdi])", A3: "=Faktisk+1" } },
  ],
  tables: [{ name: "Tal", sheet: "Data", area: "A1:B3" }],
  names: [{ name: "Faktisk", formula: "=Data!$B$2" }],
};

let grid: Grid;
const place = (address: string) => {
  const parsed = parseAddress(address, { rows: 1000, columns: 40 });
  const sheet = grid.sheet(parsed?.sheet ?? "Data");
  if (!parsed || !sheet) throw new Error(`no place ${address}`);
  return { sheetId: sheet.id, area: parsed.area };
};
const read = (address: string): CellValue => {
  const { sheetId, area } = place(address);
  return grid.values(sheetId, area)[0]?.[0] ?? "";
};
const formula = (address: string): CellValue => {
  const { sheetId, area } = place(address);
  return grid.formulas(sheetId, area)[0]?.[0] ?? "";
};
const enter = (address: string, content: string | number | boolean, author: "user" | "addin" = "user"): void => {
  const { sheetId, area } = place(address);
  grid.asOneStep(author, () => grid.write(sheetId, area, [[content]]));
};
export const calm = async (): Promise<void> => {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (!grid.idle()) quiet = -1;
  }
};

beforeEach(async () => {
  grid = createHeadlessGrid(FILE);
  grid.calculate("Full");
  await calm();
});
afterEach(() => grid.dispose());

test("formulas, tables and names of a file are calculated", () => {
  expect([read("D1"), read("'Min rapport'!A1"), read("'Min rapport'!A2"), read("'Min rapport'!A3")]).toEqual([
    122, 84, 122, 43,
  ]);
});

test("a changed cell changes what depends on it", async () => {
  enter("B2", 50);
  await calm();
  expect([read("D1"), read("'Min rapport'!A1"), read("'Min rapport'!A3")]).toEqual([130, 100, 51]);
});

test.each([
  ["12", 12],
  ["12.5%", 0.125],
  ["TRUE", true],
  ["'=1+1", "=1+1"],
  ["'12", "12"],
  ["tekst", "tekst"],
  ["=1/0", { error: "#DIV/0!" }],
  ["=NA()", { error: "#N/A" }],
  ["=2>1", true],
  ["'#N/A", "#N/A"],
])("%p entered reads as %p", async (content, value) => {
  enter("F1", content);
  await calm();
  expect(read("F1")).toEqual(value);
});

test("a number format changes the text, not the value", () => {
  const { sheetId, area } = place("D2");
  expect(read("D2")).toBe(0.125);
  expect(grid.texts(sheetId, area)).toEqual([["12.5%"]]);
  expect(grid.numberFormats(sheetId, area)).toEqual([["0.0%"]]);
});

test("inserted rows, a renamed sheet and a moved name keep all references", async () => {
  const { sheetId } = place("A1");
  grid.asOneStep("user", () => grid.insertRows(sheetId, 1, 2));
  grid.asOneStep("user", () => grid.renameSheet(sheetId, "Kilde"));
  await calm();
  expect(formula("'Min rapport'!A1")).toBe("=Kilde!B4*2");
  expect(grid.names()[0]?.formula).toBe("=Kilde!$B$4");
  enter("Kilde!B4", 1);
  await calm();
  expect([read("'Min rapport'!A1"), read("'Min rapport'!A3")]).toEqual([2, 2]);
});

test("a deleted sheet breaks its references, undo mends them", async () => {
  const { sheetId } = place("A1");
  grid.asOneStep("user", () => grid.deleteSheet(sheetId));
  await calm();
  expect(formula("'Min rapport'!A1")).toContain("#REF!");
  expect(read("'Min rapport'!A1")).toEqual({ error: "#REF!" });
  grid.undo();
  await calm();
  expect(formula("'Min rapport'!A1")).toBe("=Data!B2*2");
  expect([read("'Min rapport'!A1"), read("D1")]).toEqual([84, 122]);
});

test("[@Column] is understood and given back", async () => {
  enter("B3", "=[@Navn]");
  enter("F2", "=Tal[@Værdi]*2");
  await calm();
  expect(read("B3")).toBe("CSAT");
  expect(formula("B3")).toBe("=[@Navn]");
  expect(read("F2")).toBe(84);
  expect(formula("F2")).toBe("=Tal[@Værdi]*2");
});

test("everything in one step is undone at once", async () => {
  grid.asOneStep("addin", () => {
    const sheet = grid.addSheet("Ny");
    grid.write(sheet.id, { row: 0, column: 0, rows: 2, columns: 1 }, [[1], ["=A1+1"]]);
    grid.setSheetVisibility(sheet.id, "Hidden");
  });
  await calm();
  expect(read("Ny!A2")).toBe(2);
  expect(grid.activeSheetId()).toBe(grid.sheet("Data")?.id);
  grid.undo();
  expect(grid.sheet("Ny")).toBeUndefined();
  grid.redo();
  await calm();
  expect(read("Ny!A2")).toBe(2);
  expect(grid.sheet("Ny")?.visibility).toBe("Hidden");
});

describe("events", () => {
  const record = <Kind extends keyof GridEvents>(kind: Kind): GridEvents[Kind][] => {
    const events: GridEvents[Kind][] = [];
    grid.on(kind, (event) => events.push(event));
    return events;
  };

  test("an entered change says who made it, with before and after", () => {
    const changed = record("changed");
    enter("B2", 50);
    enter("B3", 60, "addin");
    expect(changed).toMatchObject([
      { change: "RangeEdited", author: "user", before: 42, after: 50, area: { row: 1, column: 1 } },
      { change: "RangeEdited", author: "addin", before: 80, after: 60 },
    ]);
  });

  test("results of calculation are told by sheet and are no changes", async () => {
    const changed = record("changed");
    const calculated = record("calculated");
    enter("B2", 50);
    await calm();
    expect(changed).toHaveLength(1);
    expect(new Set(calculated.map(({ sheetId }) => grid.sheet(sheetId)?.name))).toEqual(
      new Set(["Data", "Min rapport"]),
    );
  });

  test("rewritten references are no changes", async () => {
    const changed = record("changed");
    grid.asOneStep("user", () => grid.insertRows(place("A1").sheetId, 1, 1));
    await calm();
    expect(changed.map(({ change }) => change)).toEqual(["RowInserted"]);
    grid.undo();
    await calm();
    expect(changed.map(({ change }) => change)).toEqual(["RowInserted", "RowDeleted"]);
  });

  test("sheets and tables that come and go are told", () => {
    const [added, deleted, renamed, tables] = [
      record("sheetAdded"),
      record("sheetDeleted"),
      record("sheetRenamed"),
      record("tableAdded"),
    ];
    const sheet = grid.asOneStep("addin", () => grid.addSheet("Ny"));
    grid.asOneStep("addin", () => grid.addTable(sheet.id, { row: 0, column: 0, rows: 2, columns: 2 }, "Nye"));
    grid.asOneStep("user", () => grid.renameSheet(sheet.id, "Nyere"));
    grid.asOneStep("user", () => grid.deleteSheet(sheet.id));
    expect([added.length, deleted.length, tables.length]).toEqual([1, 1, 1]);
    expect(renamed).toMatchObject([{ before: "Ny", after: "Nyere", author: "user" }]);
  });
});

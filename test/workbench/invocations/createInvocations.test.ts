import type { Grid } from "../../../src/workbench/grid/grid";
import type { FunctionMetadata, FunctionsMetadata } from "../../../src/workbench/invocations/contract";
import { openBook, type Asked } from "./scriptedAddin";

const define = (name: string, rest: Partial<FunctionMetadata> = {}): FunctionMetadata => ({ id: name, name, ...rest });
const text = { name: "text", type: "string" };
const number = { name: "number", type: "number" };

const METADATA: FunctionsMetadata = {
  functions: [
    define("SCORE", { parameters: [{ ...text, optional: true }], options: { stream: true, cancelable: true } }),
    define("ADD", { parameters: [number, { ...number, optional: true }] }),
    define("JOIN", { parameters: [{ ...text, repeating: true }] }),
    define("TABLE", { parameters: [number], result: { dimensionality: "matrix" } }),
    define("TICK", { options: { volatile: true } }),
    define("WHERE", {
      parameters: [{ name: "area", type: "any", dimensionality: "matrix" }],
      options: { requiresAddress: true, requiresParameterAddresses: true },
    }),
  ],
};

let book: ReturnType<typeof openBook>;
const open = async (
  cells: Record<string, string | number>,
  answer?: (asked: Asked) => object | undefined,
  ready?: (grid: Grid) => void,
) => {
  book = openBook({ metadata: METADATA, cells, ...(answer ? { answer } : {}), ...(ready ? { ready } : {}) });
  await book.start();
  return book;
};
afterEach(() => {
  book.invocations.dispose();
  book.grid.dispose();
});

const add = ({ name, values }: Asked) => ({ value: name === "ADD" ? Number(values[0]) + Number(values[1] ?? 0) : 0 });

describe("functions that answer once", () => {
  test("the answer is shown and what depends on it is calculated", async () => {
    await open({ A1: 2, B1: "=BSC.ADD(A1,3)", C1: "=B1*10" }, add);
    expect(book.readArea("B1:C1")).toEqual([[5, 50]]);
    expect(book.asked).toMatchObject([{ name: "ADD", values: [2, 3], address: null, flags: 0, addresses: null }]);
  });

  test("nothing is sent before the add-in is ready, and the cell and what is made of it are busy", async () => {
    book = openBook({ metadata: METADATA, cells: { A1: "=BSC.ADD(1,2)", A2: '=IFERROR(A1,"none")' }, answer: add });
    while (book.read("A2") === "") await new Promise((resolve) => setTimeout(resolve, 2));
    expect(book.asked).toEqual([]);
    expect(book.invocations.idle()).toBe(false);
    expect([book.read("A1"), book.read("A2")]).toEqual([{ error: "#BUSY!" }, { error: "#BUSY!" }]);
    await book.start();
    expect([book.read("A1"), book.read("A2")]).toEqual([3, 3]);
  });

  test("changed arguments are asked about, and the old result stays until then", async () => {
    const seen: unknown[] = [];
    await open({ A1: 2, B1: "=BSC.ADD(A1)" }, (asked) => {
      seen.push(book.read("B1"));
      return add(asked);
    });
    await book.enter("A1", 7);
    expect(book.read("B1")).toBe(7);
    expect(seen).toEqual([{ error: "#BUSY!" }, 2]);
    expect(book.cancelled).toEqual([]);
  });

  test("a formula that is entered again is asked again", async () => {
    await open({ B1: "=BSC.ADD(1)" }, add);
    book.forget();
    await book.enter("B1", "=BSC.ADD(1)");
    expect(book.asked).toHaveLength(1);
  });

  test("two calls in one formula are two questions", async () => {
    await open({ B1: "=BSC.ADD(1,2)*BSC.ADD(3,4)+BSC.ADD(1,2)" }, add);
    expect(book.read("B1")).toBe(24);
    expect(book.asked).toHaveLength(2);
  });

  test("a call within a call waits for the inner answer", async () => {
    await open({ B1: "=BSC.ADD(BSC.ADD(1,2),4)" }, add);
    expect(book.read("B1")).toBe(7);
  });

  test("a volatile function is asked again with every edit, and only then", async () => {
    let count = 0;
    await open({ B1: "=BSC.TICK()" }, () => ({ value: (count += 1) }));
    expect(book.read("B1")).toBe(1);
    await book.enter("H9", 1);
    expect([book.read("B1"), count]).toEqual([2, 2]);
  });
});

describe("arguments", () => {
  test.each([
    ["=BSC.ADD(A1)", [1, null]],
    ["=BSC.ADD(A2)", [12.5, null]],
    ["=BSC.ADD(A4)", [1, null]],
    ["=BSC.ADD(A9)", [0, null]],
    ["=BSC.ADD(1,)", [1, null]],
    ['=BSC.SCORE("x")', ["x"]],
    ['=BSC.SCORE("1/2")', ["1/2"]],
    ['=BSC.SCORE("2026-01")', ["2026-01"]],
    ["=BSC.SCORE()", [null]],
    ["=BSC.SCORE(A1)", ["1"]],
    ["=BSC.SCORE(A4)", ["TRUE"]],
    ["=BSC.SCORE(A9)", [""]],
    ['=BSC.JOIN("a",A1,"c")', [["a", "1", "c"]]],
    [
      "=BSC.WHERE(A1:B2)",
      [
        [
          [1, 0],
          ["12.5", 0],
        ],
      ],
    ],
    ["=BSC.WHERE(7)", [[[7]]]],
  ])("%s passes %j", async (formula, values) => {
    await open({ A1: 1, A2: "'12.5", A3: "tekst", A4: "=TRUE()", A5: "=1/0", F1: formula });
    expect(book.asked.map((asked) => asked.values)).toEqual([values]);
  });

  test.each([
    ["=BSC.ADD(A3)", "#VALUE!", "text for a number"],
    ["=BSC.ADD()", "#VALUE!", "a missing argument"],
    ["=BSC.ADD(1,2,3)", "#VALUE!", "too many arguments"],
    ["=BSC.ADD(A5)", "#DIV/0!", "an error"],
    ["=BSC.WHERE(A1:A5)", "#DIV/0!", "an error within an area"],
  ])("%s is %s without asking: %s", async (formula, error) => {
    await open({ A1: 1, A3: "tekst", A5: "=1/0", F1: formula });
    expect(book.read("F1")).toEqual({ error });
    expect(book.asked).toEqual([]);
  });

  test("errors are passed on to functions that take them", async () => {
    book = openBook({
      metadata: { functions: [define("ISBAD", { parameters: [{ name: "any" }] })], allowErrorForDataTypeAny: true },
      cells: { A1: "=NA()", B1: "=BSC.ISBAD(A1)" },
    });
    book.invocations.ready();
    while (book.asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(book.asked).toMatchObject([{ flags: 4, values: [{ type: "CustomFunctionError", code: "#N/A" }] }]);
  });

  test("addresses are given to functions that want them", async () => {
    await open({ A1: 1, B4: "=BSC.WHERE(A1:A2)" }, () => ({ value: 1 }));
    expect(book.asked).toMatchObject([{ address: "'Ark1'!B4", addresses: ["'Ark1'!A1:A2"] }]);
  });

  test("a function of single values is called for each cell of an area", async () => {
    await open({ A1: 1, A2: 2, A3: 3, C1: "=BSC.ADD(A1:A3,10)" }, add);
    expect(book.readArea("C1:C3")).toEqual([[11], [12], [13]]);
  });
});

describe("answers", () => {
  test.each([
    [{ ok: false, value: "no data yet", errorCode: 1 }, { error: "#N/A" }, "no data yet"],
    [{ ok: false, value: "target is zero", errorCode: 5 }, { error: "#DIV/0!" }, undefined],
    [{ ok: false, value: "must be a date", errorCode: 7 }, { error: "#VALUE!" }, "must be a date"],
    [{ ok: false, value: "", errorCode: 3 }, { error: "#VALUE!" }, undefined],
    [{ ok: false, value: "", errorCode: 10 }, { error: "#NAME?" }, undefined],
    [{ value: { type: "Error", basicValue: "#N/A", message: "later" } }, { error: "#N/A" }, "later"],
    [{ value: { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" } }, 0.5, undefined],
    [{ value: null }, 0, undefined],
    [{ value: true }, true, undefined],
    [{ value: "=1+1" }, "=1+1", undefined],
    [{ value: "" }, "", undefined],
  ])("%j shows %j", async (answer, value, message) => {
    await open({ A1: "=BSC.ADD(1)", A2: "=A1" }, () => answer);
    expect(book.read("A1")).toEqual(value);
    expect(book.invocations.messageAt(book.place("A1").sheetId, 0, 0)).toBe(message);
  });

  test("an array spills, with its errors", async () => {
    await open({ B2: "=BSC.TABLE(2)", E2: "=SUM(C2:C3)" }, () => ({
      value: [
        ["a", 1],
        [{ type: "Error", basicValue: "#N/A" }, 2],
      ],
    }));
    expect(book.readArea("B2:C3")).toEqual([
      ["a", 1],
      [{ error: "#N/A" }, 2],
    ]);
    expect(book.read("E2")).toBe(3);
  });

  test("an array that shrinks leaves nothing behind", async () => {
    const rows = new Map([
      [1, [[1], [2], [3]]],
      [2, [[9]]],
    ]);
    await open({ A1: 1, B2: "=BSC.TABLE(A1)" }, ({ values }) => ({ value: rows.get(Number(values[0])) }));
    expect(book.readArea("B2:B4")).toEqual([[1], [2], [3]]);
    await book.enter("A1", 2);
    expect(book.readArea("B2:B4")).toEqual([[9], [""], [""]]);
  });

  test("an array without room is a spill error", async () => {
    await open({ B3: "in the way", B2: "=BSC.TABLE(2)" }, () => ({ value: [[1], [2]] }));
    expect(book.read("B2")).toEqual({ error: "#SPILL!" });
    expect(book.read("B3")).toBe("in the way");
  });

  test("answers to questions that are gone are ignored", async () => {
    await open({ A1: "=BSC.ADD(1)" }, add);
    await book.push(99, 5);
    expect(book.read("A1")).toBe(1);
  });
});

describe("streams", () => {
  const STREAMS = { A1: '=BSC.SCORE("a")', A2: '=BSC.SCORE("b")', A3: '=BSC.SCORE("c")' };
  const opened = async (ready?: (grid: Grid) => void) => {
    await open(STREAMS, ({ id }) => ({ value: id * 10 }), ready);
    const ids = book.asked.map(({ id }) => id);
    book.forget();
    return ids as [number, number, number];
  };

  test("a stream is asked for once and shows each value that comes", async () => {
    const [first] = await opened();
    expect(book.readArea("A1:A3")).toEqual([[10], [20], [30]]);
    await book.push(first, 11);
    await book.push(first, 12);
    expect(book.read("A1")).toBe(12);
    expect(book.asked).toEqual([]);
  });

  test.each<[string, (b: typeof book) => unknown]>([
    ["deleted", (b) => b.enter("A2", "")],
    ["overwritten", (b) => b.enter("A2", 5)],
    ["cleared", (b) => b.grid.clear(b.place("A2").sheetId, b.place("A2").area, "Contents")],
    ["in a deleted row", (b) => b.grid.deleteRows(b.place("A2").sheetId, 1, 1)],
    ["in deleted cells", (b) => b.grid.deleteCells(b.place("A2").sheetId, b.place("A2").area, "Up")],
    ["changed to another call", (b) => b.enter("A2", "=BSC.ADD(1)")],
  ])("a stream that is %s is cancelled", async (_, change) => {
    const [, second] = await opened();
    await change(book);
    await book.calm();
    expect(book.cancelled).toEqual([second]);
  });

  test("a calculation that begins before it is looked at what has moved ends no other stream", async () => {
    const soon = setTimeout;
    const [, second] = await opened((grid) => {
      grid.on("restructured", () => {
        jest.spyOn(globalThis, "setTimeout").mockImplementationOnce((look) => soon(look, 50));
      });
    });
    const { sheetId, area } = book.place("A2");
    book.grid.deleteCells(sheetId, area, "Up");
    await book.calm();
    expect(book.cancelled).toEqual([second]);
    expect(book.asked).toEqual([]);
  });

  test("a changed argument ends one stream and begins another", async () => {
    const [first] = await opened();
    await book.enter("A1", '=BSC.SCORE("z")');
    expect(book.cancelled).toEqual([first]);
    expect(book.names()).toEqual(["z"]);
  });

  test("undo begins the stream again", async () => {
    await opened();
    await book.enter("A2", 5);
    book.forget();
    book.grid.undo();
    await book.calm();
    expect(book.names()).toEqual(["b"]);
    expect(book.read("A2")).toBe(40);
  });

  test.each<[string, (b: typeof book, sheetId: string) => void, string]>([
    ["inserted rows", (b, id) => b.grid.insertRows(id, 0, 2), "A3:A5"],
    ["inserted columns", (b, id) => b.grid.insertColumns(id, 0, 1), "B1:B3"],
    ["inserted cells", (b, id) => b.grid.insertCells(id, b.place("A1").area, "Down"), "A2:A4"],
    ["a renamed sheet", (b, id) => b.grid.renameSheet(id, "Andet"), "A1:A3"],
  ])("streams follow their formulas through %s", async (_, change, address) => {
    const ids = await opened();
    book.grid.asOneStep("user", () => change(book, book.place("A1").sheetId));
    await book.calm();
    expect([book.asked, book.cancelled]).toEqual([[], []]);
    expect(book.readArea(address)).toEqual([[10], [20], [30]]);
    await book.push(ids[2], 99);
    expect(book.readArea(address)).toEqual([[10], [20], [99]]);
    book.grid.undo();
    await book.calm();
    expect([book.asked, book.cancelled]).toEqual([[], []]);
    expect(book.readArea("A1:A3")).toEqual([[10], [20], [99]]);
  });

  test("a deleted sheet ends its streams, undo brings sheet, values and streams back", async () => {
    book = openBook({
      metadata: METADATA,
      file: {
        name: "Bog",
        active: "Kort",
        sheets: [
          { name: "Kort", cells: { A1: '=BSC.SCORE("a")', A2: "=Tal!A1" } },
          { name: "Tal", cells: { A1: '=BSC.SCORE("b")' } },
        ],
        tables: [],
        names: [],
        settings: {},
      },
      answer: ({ values }) => ({ value: values[0] === "a" ? 1 : 2 }),
    });
    await book.start();
    expect(book.readArea("Kort!A1:A2")).toEqual([[1], [2]]);
    const second = book.asked.find(({ values }) => values[0] === "b")?.id;
    book.forget();
    book.grid.asOneStep("user", () => book.grid.deleteSheet(book.place("Tal!A1").sheetId));
    await book.calm();
    expect(book.cancelled).toEqual([second]);
    expect(book.read("Kort!A2")).toEqual({ error: "#REF!" });
    book.grid.undo();
    await book.calm();
    expect(book.names()).toEqual(["b"]);
    expect([book.read("Kort!A2"), book.read("Tal!A1")]).toEqual([2, 2]);
  });

  test("an add-in that is loaded again is asked again for its streams", async () => {
    const ids = await opened();
    book.invocations.ready();
    await book.calm();
    expect(book.asked.map(({ id }) => id)).toEqual(ids);
  });

  test("a copied formula is a stream of its own", async () => {
    await opened();
    await book.enter("B1", '=BSC.SCORE("a")');
    expect(book.names()).toEqual(["a"]);
    await book.enter("B1", "");
    expect(book.cancelled).toHaveLength(1);
    expect(book.read("A1")).toBe(10);
  });
});

test("two workbooks of one process ask their own add-ins", async () => {
  await open({ A1: "=BSC.ADD(1,2)" }, () => ({ value: "first" }));
  const other = openBook({
    metadata: METADATA,
    cells: { A1: "=BSC.ADD(1,2)" },
    answer: () => ({ value: "second" }),
  });
  await other.start();
  await book.enter("A1", "=BSC.ADD(1,2)");
  expect([book.read("A1"), other.read("A1")]).toEqual(["first", "second"]);
  other.invocations.dispose();
  other.grid.dispose();
});

test("of 300 streams, a push calculates only the cells it is for", async () => {
  const lines = Array.from({ length: 300 }, (_, row) => [`A${row + 1}`, `=BSC.SCORE("kpi ${row}")`]);
  await open({ ...Object.fromEntries(lines), B1: "=A1*2" }, ({ id }) => ({ value: id }));
  expect(book.asked).toHaveLength(300);
  expect(book.batches).toEqual([300]);
  const calculated: unknown[] = [];
  book.grid.on("calculated", ({ area }) => calculated.push(area));
  book.forget();
  const id = Number(book.read("A7"));
  await book.push(id, 1000);
  expect(book.read("A7")).toBe(1000);
  expect(calculated).toEqual([{ row: 6, column: 0, rows: 1, columns: 1 }]);
  for (let round = 0; round < 10; round += 1) {
    book.invocations.receive(lines.map((_, index) => ({ id: index + 1, ok: true, value: round * 1000 + index })));
    await book.calm();
  }
  expect(book.read("A1")).toBe(9000 + Number(lines.length > 0 ? 0 : 1));
  expect([book.asked, book.cancelled]).toEqual([[], []]);
});

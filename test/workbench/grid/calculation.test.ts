import type { Place } from "../../../src/workbench/grid/grid";
import { openArea } from "../../../src/workbench/grid/openArea";
import { onDay } from "../../support/onDay";
import { openGrid, type OpenGrid } from "./openGrid";

let book: OpenGrid;
afterEach(() => book.grid.dispose());

test("in manual mode nothing is calculated until it is asked for", async () => {
  book = await openGrid({ Data: { A1: 1, B1: "=A1+1" } });
  book.grid.setCalculationMode("Manual");
  await book.enter("A1", 10);
  expect(book.value("B1")).toBe(2);
  book.grid.calculate("Recalculate");
  await book.calm();
  expect(book.value("B1")).toBe(11);
  await book.enter("A1", 20);
  expect(book.value("B1")).toBe(11);
  book.grid.setCalculationMode("Automatic");
  await book.calm();
  expect(book.value("B1")).toBe(21);
});

test("when it is asked for, the day is that of today, though nothing has been entered since yesterday", async () => {
  onDay(new Date("2026-11-09T09:00:00"));
  book = await openGrid({ Data: { A1: "=TODAY()", B1: "=A1+1" } });
  onDay(new Date("2026-11-20T09:00:00"));
  book.grid.calculate("Recalculate");
  await book.calm();
  jest.useRealTimers();
  expect([book.value("A1"), book.value("B1")]).toEqual([46346, 46347]);
});

test("results are told by sheet with the area that bounds them, and are no changes", async () => {
  book = await openGrid({
    Data: { A1: 1, B2: "=A1", D4: "=A1*2", F9: "=1+1" },
    Andet: { C3: "=Data!A1" },
    Tredje: { A1: "=5" },
  });
  const [changed, calculated] = [book.record("changed"), book.record("calculated")];
  await book.enter("A1", 7, "addin");
  expect(changed).toHaveLength(1);
  expect(calculated).toEqual([book.place("B2:D4"), book.place("Andet!C3")]);
});

test("a formula that the add-in writes is a change by it, and then calculated", async () => {
  book = await openGrid({ Data: { A1: 1 } });
  const order: string[] = [];
  book.grid.on("changed", ({ author }) => order.push(`changed by ${author}`));
  book.grid.on("calculated", () => order.push("calculated"));
  await book.enter("B1", "=A1+1", "addin");
  expect(order).toEqual(["changed by addin", "calculated"]);
  expect(book.value("B1")).toBe(2);
});

test("who waits for the end hears of it at rest, also when a cell has only got another look meanwhile", async () => {
  book = await openGrid({ Data: { A1: 1, B1: "=A1+1" } });
  const restsThen: boolean[] = [];
  book.grid.on("calculationEnded", () => restsThen.push(book.grid.idle()));
  const { sheetId, area } = book.place("A1");
  const looks = book.grid.on("calculated", () => book.grid.setFormat(sheetId, area, { bold: true }));
  await book.enter("A1", 2);
  looks();
  await book.calm();
  expect(restsThen.at(-1)).toBe(true);
});

test("errors, logical values, dates and arrays come out as what they are", async () => {
  book = await openGrid({
    Data: {
      A1: "=1/0",
      A2: "=NA()",
      A3: "=A1",
      A4: "=IFERROR(A1,TRUE)",
      A5: "=DATE(2026,1,5)",
      A6: '="#N/A"&""',
      A7: "=ISBLANK(H1)",
      A8: "=nosuch(1)",
      C1: "=SEQUENCE(2,2)",
      E1: "=SUM(C1:D2)",
      F1: '=""',
    },
  });
  expect(book.values("A1:A5").flat()).toEqual([
    { error: "#DIV/0!" },
    { error: "#N/A" },
    { error: "#DIV/0!" },
    true,
    46027,
  ]);
  expect(book.values("A7:A8").flat()).toEqual([true, { error: "#NAME?" }]);
  expect(book.values("C1:F2")).toEqual([
    [1, 2, 10, ""],
    [3, 4, "", ""],
  ]);
});

test("a circle is an error and not the end", async () => {
  book = await openGrid({ Data: { A1: "=B1", B1: "=A1", C1: 1, D1: "=C1+1" } });
  await book.enter("C1", 5);
  expect(book.value("D1")).toBe(6);
});

test("one edit among a thousand formulas is calculated through to the end of its chain", async () => {
  const cells: Record<string, string | number> = {};
  for (let row = 1; row <= 500; row += 1) {
    cells[`A${row}`] = row;
    cells[`B${row}`] = `=A${row}*2`;
    cells[`C${row}`] = `=B${row}+SUM(A${row}:B${row})`;
  }
  book = await openGrid({ Data: { ...cells, E1: "=SUM(C1:C500)" } });
  const before = Number(book.value("E1"));
  await book.enter("A7", 8);
  expect(book.value("C7")).toBe(40);
  expect(book.value("E1")).toBe(before + 5);
});

test("edits during a calculation are calculated after it", async () => {
  book = await openGrid({ Data: { A1: 1, B1: "=A1*10" } });
  for (let value = 2; value <= 30; value += 1) {
    book.grid.asOneStep("user", () => book.grid.write(book.place("A1").sheetId, book.place("A1").area, [[value]]));
    if (value % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await book.calm();
  expect(book.value("B1")).toBe(300);
});

test.each([
  ["D1", ["B1", "C1"], ["B1", "C1", "A1", "Andet!A1:B2"]],
  ["D2", ["A1", "Data!H1:I3"], undefined],
  ["D3", ["Andet!A1:B2"], undefined],
  ["D4", [], []],
  ["D5", ["A:A", "Andet!1:2"], undefined],
])("the precedents of %s", async (address, direct, all) => {
  book = await openGrid(
    {
      Data: {
        A1: 1,
        B1: "=A1",
        C1: "=SUM(Andet!A1:B2)",
        D1: '=B1+C1&"Z9"',
        D2: "=Navn+SUM(Tabel[x])",
        D3: "=Andet!A1:B2",
        D4: 7,
        D5: "=SUM(A:A)+SUM(Andet!$1:$2)",
      },
      Andet: { A1: 1, H1: "x", I1: "y" },
    },
    { names: [{ name: "Navn", formula: "=Data!$A$1" }], tables: [{ name: "Tabel", sheet: "Data", area: "H1:I3" }] },
  );
  // What was said as a whole column or row is known as one.
  const placeOf = (text: string): Place => ({ ...book.place(text), area: openArea(text, book.place(text).area) });
  const places = (addresses: readonly string[]) => expect.arrayContaining(addresses.map(placeOf));
  const found = book.grid.precedents(book.place(address), "direct");
  expect(found).toHaveLength(direct.length);
  expect(found).toEqual(places(direct));
  if (all) expect(book.grid.precedents(book.place(address), "all")).toEqual(places(all));
});

describe("TODAY", () => {
  const SHOWN = { Data: { A1: 1, B1: "=today()", B2: "=B1+1", C1: "=A1*2", D1: "=RAND()" } };
  const EVENING = Date.UTC(2026, 10, 27, 23, 59);
  afterEach(() => jest.useRealTimers());

  test("is calculated with what it is read by when it is another day, and not at other entries", async () => {
    onDay(EVENING);
    book = await openGrid(SHOWN);
    const first = book.value("B1");
    expect(book.value("B2")).toBe(Number(first) + 1);
    const calculated = book.record("calculated");
    await book.enter("A1", 7);
    expect(calculated).toEqual([book.place("C1:D1")]);
    jest.setSystemTime(EVENING + 24 * 60 * 60 * 1000);
    await book.enter("A1", 8);
    expect([book.value("B1"), book.value("B2")]).toEqual([Number(first) + 1, Number(first) + 2]);
  });

  test("is calculated where it is entered again", async () => {
    book = await openGrid(SHOWN);
    await book.enter("E1", "=TODAY()");
    expect(book.value("E1")).toBe(book.value("B1"));
    await book.enter("E1", "=TODAY()+2");
    expect(book.value("E1")).toBe(Number(book.value("B1")) + 2);
  });
});

/** The area holds 0, "", blank, "5", 5, TRUE, "x"; asked twice, because what has been compared before is looked up. */
test.each([
  ['IF(A1="","blank","not blank")', "not blank"],
  ['IF(A3="","blank","not blank")', "blank"],
  ['INDEX(A1:A7,1)=""', false],
  ['SUMPRODUCT((A1:A7="")*1)', 2],
  ["SUMPRODUCT((A1:A7=0)*1)", 2],
  ["SUMPRODUCT((A1:A7<>0)*1)", 5],
  ["SUMPRODUCT((A1:A7=5)*1)", 1],
  ['SUMPRODUCT((A1:A7="5")*1)', 1],
  ['SUMPRODUCT((A1:A7="X")*1)', 1],
  ['SUMPRODUCT((A1:A7<>"x")*1)', 6],
  ["SUMPRODUCT((A1:A7<>TRUE)*1)", 6],
  ["SUMPRODUCT((A1:A7>4)*1)", 5],
  ["SUMPRODUCT((A1:A7>=0)*1)", 7],
  ['INDEX(A1:A7,2)=""', true],
  ["INDEX(A1:A7,2)=0", false],
])("values of different kinds are never the same: %s is %j", async (formula, expected) => {
  const cells = { A1: 0, A2: '=""', A4: "'5", A5: 5, A6: true, A7: "x" };
  book = await openGrid({ Data: { ...cells, C1: `=${formula}`, C2: `=${formula}` } });
  await book.calm();
  expect([book.value("C1"), book.value("C2")]).toEqual([expected, expected]);
  await book.enter("A9", 1);
  await book.enter("C3", `=${formula}`);
  expect(book.value("C3")).toBe(expected);
});

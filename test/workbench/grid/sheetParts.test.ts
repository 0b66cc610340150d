import fc from "fast-check";
import { printArea } from "../../../src/workbench/grid/address";
import { emptyWorkbook, type ConditionalFormatFile } from "../../../src/workbench/grid/file";
import { gridToFile } from "../../../src/workbench/grid/gridToFile";
import type { Grid } from "../../../src/workbench/grid/grid";
import { partsToFile } from "../../../src/workbench/grid/partsFile";
import { runs } from "../../support/runs";
import { openGrid, type OpenGrid } from "./openGrid";
import { EVERY_PART } from "./everyPart";

const FORMULA = '=AND($B$4>"A1",C6<D$7,SUM(A2:B5)>Rapport!$A$2)';
const custom = (ranges: string, formula: string): ConditionalFormatFile => ({
  ranges,
  rule: { type: "Custom", formula, format: { bold: true } },
});

let book: OpenGrid;
const open = (...rules: readonly ConditionalFormatFile[]): Promise<OpenGrid> =>
  openGrid(
    { Data: {}, Rapport: {} },
    {
      active: "Data",
      sheets: [
        // The formula of the rule stands in a cell too: the library says where it goes and what becomes of it.
        { name: "Data", cells: { C6: FORMULA }, conditionalFormats: rules },
        { name: "Rapport", cells: { A1: "=SUM(Data!B4:D9)" }, conditionalFormats: [custom("A1", "=Data!B4>1")] },
      ],
    },
  );
afterEach(() => book.grid.dispose());

const rules = (sheet = "Data"): readonly string[] =>
  (partsToFile(book.grid.parts(book.place(`${sheet}!A1`).sheetId)).conditionalFormats ?? []).map(
    ({ ranges, rule }) => `${ranges} ${rule.type === "Custom" ? rule.formula : rule.type}`,
  );

test("what a file says besides cells is what the workbook says, and a copied sheet has it too", async () => {
  const parts = Object.fromEntries(Object.entries(EVERY_PART).filter(([name]) => name !== "protection"));
  const file = { ...emptyWorkbook(), active: "Data", sheets: [{ name: "Data", cells: {}, ...parts }] };
  book = await openGrid({ Data: {} }, file);
  const saved = () =>
    gridToFile(book.grid, file.name, { settings: {}, sheetProperties: () => ({}), protection: () => undefined });
  // Sizes are said up to the last cell that holds something.
  book.grid.write(book.place("A1").sheetId, book.place("C9").area, [[1]]);
  expect(saved().sheets).toEqual([{ ...file.sheets[0], cells: { C9: 1 } }]);
  const copy = book.grid.copySheet(book.place("A1").sheetId);
  const comments = saved().sheets[1]?.comments ?? [];
  expect(comments.map(({ content, replies = [] }) => [content, replies.length])).toEqual(
    EVERY_PART.comments?.map(({ content, replies = [] }) => [content, replies.length]),
  );
  expect(comments.map(({ id }) => id)).not.toEqual(EVERY_PART.comments?.map(({ id }) => id));
  expect(saved().sheets[1]).toEqual({ ...file.sheets[0], cells: { C9: 1 }, name: copy.name, comments });
});

test("merging, freezing, hiding and gridlines are taken back one by one", async () => {
  book = await openGrid({ Data: { A1: 1, B1: 2, A2: 3 } });
  const { sheetId } = book.place("A1");
  const state = () => ({
    ...gridToFile(book.grid, "", { settings: {}, sheetProperties: () => ({}), protection: () => undefined }).sheets[0],
  });
  const steps = [
    (grid: Grid) => grid.merge(sheetId, book.place("A1:B2").area),
    (grid: Grid) => grid.freeze(sheetId, { rows: 1, columns: 2 }),
    (grid: Grid) => grid.setHidden(sheetId, "rows", book.place("A2:A3").area, true),
    (grid: Grid) => grid.setHidden(sheetId, "columns", book.place("C1").area, true),
    (grid: Grid) => grid.showGridlines(sheetId, false),
    (grid: Grid) => grid.setParts(sheetId, { hasHeadings: false }),
    (grid: Grid) => grid.unmerge(sheetId, book.place("B2").area),
    (grid: Grid) => grid.setHidden(sheetId, "rows", book.place("A1:A9").area, false),
  ];
  const states = [state()];
  for (const step of steps) {
    await book.change(step);
    states.push(state());
  }
  expect(new Set(states.map((each) => JSON.stringify(each))).size).toBe(states.length);
  expect(states[1]).toMatchObject({ merged: ["A1:B2"], cells: { A1: 1 } });
  for (const before of states.slice(0, -1).reverse()) {
    await book.undo();
    expect(state()).toEqual(before);
  }
});

type Edit = readonly [what: string, at: number, count: number];
const DO: Readonly<Record<string, (grid: Grid, id: string, at: number, count: number) => void>> = {
  insertRows: (grid, id, at, count) => grid.insertRows(id, at, count),
  deleteRows: (grid, id, at, count) => grid.deleteRows(id, at, count),
  insertColumns: (grid, id, at, count) => grid.insertColumns(id, at, count),
  deleteColumns: (grid, id, at, count) => grid.deleteColumns(id, at, count),
  cellsDown: (grid, id, at, count) => grid.insertCells(id, { row: at, column: 0, rows: count, columns: 6 }, "Down"),
  cellsUp: (grid, id, at, count) => grid.deleteCells(id, { row: at, column: 0, rows: count, columns: 6 }, "Up"),
  cellsRight: (grid, id, at, count) => grid.insertCells(id, { row: 0, column: at, rows: 12, columns: count }, "Right"),
  cellsLeft: (grid, id, at, count) => grid.deleteCells(id, { row: 0, column: at, rows: 12, columns: count }, "Left"),
};
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom(...Object.keys(DO)),
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 1, max: 2 }),
);

/** Where the formula of the cell is now, and what it says. */
function ofCell(): string | undefined {
  const { sheetId } = book.place("A1");
  const area = { row: 0, column: 0, rows: 60, columns: 60 };
  for (const [row, line] of book.grid.formulas(sheetId, area).entries())
    for (const [column, content] of line.entries())
      if (String(content).startsWith("=AND"))
        return `${printArea({ row, column, rows: 1, columns: 1 })} ${String(content)}`;
  return undefined;
}

test("a rule follows what is inserted and deleted as the formula of a cell does, and undo puts it back", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      book = await open(custom("C6", FORMULA));
      const { sheetId } = book.place("A1");
      const before = [rules(), rules("Rapport")];
      for (const [what, at, count] of edits)
        book.grid.asOneStep("user", () => DO[what]?.(book.grid, sheetId, at, count));
      const after = [rules(), rules("Rapport")];
      expect(rules()).toEqual([ofCell()].filter((each) => each !== undefined));
      edits.forEach(() => book.grid.undo());
      expect([rules(), rules("Rapport")]).toEqual(before);
      edits.forEach(() => book.grid.redo());
      expect([rules(), rules("Rapport")]).toEqual(after);
      book.grid.dispose();
    }),
    { numRuns: runs({ full: 100, quick: 15 }) },
  );
  book = await open();
});

test.each<[string, string, (grid: Grid, id: string) => void, readonly string[]]>([
  ["rows within it", "B4:C9", (grid, id) => grid.insertRows(id, 5, 2), ["B4:C11 =B4>1"]],
  ["rows above it", "B4:C9", (grid, id) => grid.insertRows(id, 3, 2), ["B6:C11 =B6>1"]],
  ["rows below it", "B4:C9", (grid, id) => grid.insertRows(id, 9, 2), ["B4:C9 =B4>1"]],
  ["its first rows gone", "B4:C9", (grid, id) => grid.deleteRows(id, 2, 3), ["B3:C6 =B3>1"]],
  ["all its rows gone", "B4:C9", (grid, id) => grid.deleteRows(id, 0, 20), []],
  ["one of two areas gone", "B4:B5 C8", (grid, id) => grid.deleteRows(id, 3, 2), ["C6 =C6>1"]],
  [
    "cells of one of its columns shifted",
    "B4:C9",
    (grid, id) => grid.insertCells(id, { row: 0, column: 2, rows: 1, columns: 1 }, "Down"),
    ["B4:B9 C5:C10 =B4>1"],
  ],
  [
    "cells moved away",
    "B4:C9",
    (grid, id) => grid.moveCells(id, { row: 8, column: 1, rows: 1, columns: 2 }, { row: 20, column: 1 }),
    ["B4:C8 B21:C21 =B4>1"],
  ],
  [
    "a whole column, and a row comes above",
    "B1:B1048576",
    (grid, id) => grid.insertRows(id, 0, 1),
    ["B1:B1048576 =B4>1"],
  ],
  [
    "a whole column, and a row comes within it",
    "B1:B1048576",
    (grid, id) => grid.insertRows(id, 1, 1),
    ["B1:B1048576 =B5>1"],
  ],
  ["a whole column, and a row goes", "B1:B1048576", (grid, id) => grid.deleteRows(id, 0, 1), ["B1:B1048576 =B4>1"]],
  ["to the last column, and one comes", "B4:XFD4", (grid, id) => grid.insertColumns(id, 0, 1), ["C4:XFD4 =C4>1"]],
])("a rule on several cells, %s", async (_, ranges, work, expected) => {
  book = await open(custom(ranges, "=B4>1"));
  book.grid.write(book.place("A1").sheetId, book.place("B9").area, [[1]]);
  book.grid.write(book.place("A1").sheetId, book.place("C9").area, [[1]]);
  await book.change((grid) => work(grid, book.place("A1").sheetId));
  expect(rules()).toEqual(expected);
});

test("formulas of rules name a sheet as it is called now, and lose one that is deleted", async () => {
  book = await open(custom("C6", FORMULA));
  await book.change((grid) => grid.renameSheet(book.place("Rapport!A1").sheetId, "Ny rapport"));
  expect(rules()).toEqual([`C6 ${FORMULA.replace("Rapport!", "'Ny rapport'!")}`]);
  await book.change((grid) => grid.deleteSheet(book.place("'Ny rapport'!A1").sheetId));
  expect(rules()).toEqual([`C6 ${FORMULA.replace("Rapport!$A$2", "#REF!")}`]);
  await book.undo();
  await book.undo();
  expect(rules()).toEqual([`C6 ${FORMULA}`]);
});

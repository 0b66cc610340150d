import fc from "fast-check";
import { printArea } from "../../../src/workbench/grid/address";
import type { ConditionalFormatFile } from "../../../src/workbench/grid/file";
import type { Grid } from "../../../src/workbench/grid/grid";
import { partsToFile } from "../../../src/workbench/grid/partsFile";
import { runs } from "../../support/runs";
import { openGrid, type OpenGrid } from "./openGrid";
import { EVERY_RULE } from "./everyRule";

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

test("what a file says of rules is what the workbook says, and a copied sheet has them too", async () => {
  book = await openGrid({ Data: {} }, { sheets: [{ name: "Data", cells: {}, conditionalFormats: EVERY_RULE }] });
  const { sheetId } = book.place("A1");
  expect(partsToFile(book.grid.parts(sheetId)).conditionalFormats).toEqual(EVERY_RULE);
  const copy = book.grid.copySheet(sheetId);
  expect(partsToFile(book.grid.parts(copy.id)).conditionalFormats).toEqual(EVERY_RULE);
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

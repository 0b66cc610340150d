import type { CellInput, Grid } from "../../../src/workbench/grid/grid";
import { recordRuns, runs } from "../../support/runs";
import { openGrid, type OpenGrid } from "./openGrid";

const CASES = runs({ full: 200, quick: 200 });
const OVERWRITTEN = runs({ full: 200, quick: 20 });
const SEED = Number(process.env["SEED"] ?? 20_261_126);
const [ROWS, COLUMNS] = [30, 8];

/** Numbers from 0 to 1, the same in every run with the same seed. */
function random(): () => number {
  let state = SEED;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const columnOf = (index: number): string => String.fromCharCode(65 + index);

/** Texts and formulas side by side: a result that lands elsewhere lands on a text. */
const cells: Record<string, string | number> = { A1: 1 };
for (let row = 2; row <= ROWS; row += 1)
  for (let column = 0; column < COLUMNS; column += 1)
    cells[`${columnOf(column)}${row}`] =
      (row + column) % 2 === 0 ? `text ${row} ${column}` : `=$A$1+${row * 100 + column}`;

let book: OpenGrid;
afterEach(() => book.grid.dispose());

const seen = (): unknown[][] => book.values(`A1:${columnOf(COLUMNS + 4)}${ROWS + 5}`);

/** What is on the sheet after lines have been put in or taken out. */
function changed(before: readonly (readonly unknown[])[], edit: Edit): unknown[][] {
  const [height, width] = [before.length, before[0]?.length ?? 0];
  const isRow = edit.lines === "rows";
  const rows = before.map((row) => [...row]);
  const blank = (): unknown[] => Array<unknown>(width).fill("");
  const shift = (line: unknown[], fill: unknown): unknown[] => {
    if (edit.kind === "insert") line.splice(edit.at, 0, ...Array<unknown>(edit.count).fill(fill));
    else line.splice(edit.at, edit.count);
    return line;
  };
  if (!isRow) return rows.map((row) => [...shift(row, ""), ...blank()].slice(0, width));
  const shifted = shift(rows, undefined).map((row) => (row as unknown[] | undefined) ?? blank());
  return [...shifted, ...rows.map(blank)].slice(0, height);
}

interface Edit {
  readonly kind: "insert" | "delete";
  readonly lines: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

const apply = (grid: Grid, sheetId: string, { kind, lines, at, count }: Edit): void => {
  if (kind === "insert") grid[lines === "rows" ? "insertRows" : "insertColumns"](sheetId, at, count);
  else grid[lines === "rows" ? "deleteRows" : "deleteColumns"](sheetId, at, count);
};

test(`results that come late land nowhere else: ${CASES} edits while a calculation runs (seed ${SEED})`, async () => {
  book = await openGrid({ Data: cells });
  const { grid } = book;
  const { sheetId } = book.place("A1");
  const next = random();
  const wrong: unknown[] = [];
  for (let number = 1; number <= CASES; number += 1) {
    const edit: Edit = {
      kind: next() < 0.5 ? "insert" : "delete",
      lines: next() < 0.5 ? "rows" : "columns",
      at: 1 + Math.floor(next() * (COLUMNS - 2)),
      count: 1 + Math.floor(next() * 2),
    };
    await book.enter("A1", number);
    const before = seen();
    grid.asOneStep("user", () => grid.write(sheetId, book.place("A1").area, [[number]]));
    await new Promise((resolve) => setTimeout(resolve, next() * 6));
    grid.asOneStep("user", () => apply(grid, sheetId, edit));
    await book.calm();
    const after = seen();
    // Beyond the edge of what was seen there was nothing.
    if (JSON.stringify(after) !== JSON.stringify(changed(before, edit))) wrong.push({ number, ...edit });
    await book.undo();
    if (JSON.stringify(seen()) !== JSON.stringify(before)) wrong.push({ number, ...edit, undone: true });
  }
  expect(wrong).toEqual([]);
  recordRuns(CASES);
});

test.each<[what: string, written: CellInput]>([
  ["a number", 7],
  ["nothing", ""],
])("a result that comes late does not take the place of what has been written meanwhile: %s", async (_, written) => {
  const formulas = Object.fromEntries(Array.from({ length: 300 }, (__, row) => [`B${row + 1}`, `=$A$1+${row + 1}`]));
  book = await openGrid({ Data: { A1: 1, ...formulas } });
  const { grid } = book;
  const { sheetId } = book.place("A1");
  const next = random();
  const wrong: unknown[] = [];
  for (let number = 2; number <= OVERWRITTEN; number += 1) {
    const before = book.values("B1:B300");
    const address = `B${1 + Math.floor(next() * 300)}`;
    grid.asOneStep("user", () => grid.write(sheetId, book.place("A1").area, [[number]]));
    await new Promise((resolve) => setTimeout(resolve, next() * 6));
    grid.asOneStep("user", () => grid.write(sheetId, book.place(address).area, [[written]]));
    await book.calm();
    if (book.value(address) !== written) wrong.push([number, address, book.value(address)]);
    await book.undo();
    await book.undo();
    if (JSON.stringify(book.values("B1:B300")) !== JSON.stringify(before)) wrong.push([number, "undone"]);
  }
  expect(wrong).toEqual([]);
  recordRuns(OVERWRITTEN);
});

import type { ICellData, Worksheet } from "@univerjs/core";
import { toRange } from "./address";
import { formulaAt, valueOf } from "./cells";
import { execute, worksheet, type Core } from "./core";
import { formulaPieces, joined } from "./formulaPieces";
import type { Area, Table } from "./grid";
import type { CellMatrix } from "./mutations";
import { tables } from "./readTables";
import { shiftFormula } from "./shiftFormula";
import { bodyOf } from "./tableParts";
import { SetRangeValuesCommand } from "./univer";

/** A column of a table's body. */
interface Column {
  readonly sheet: Worksheet;
  readonly column: number;
  readonly body: Area;
}

interface Formula {
  readonly row: number;
  readonly text: string;
}

/**
 * *Fill formulas in tables to create calculated columns*: a formula that is written into a column whose other cells are
 * blank, or all hold one formula, becomes the formula of all rows; of several that are written at once, the last one.
 *
 * @param begin - called before anything is filled
 */
export function fillWritten(core: Core, sheetId: string, written: CellMatrix, begin: () => void): void {
  const sheet = worksheet(core, sheetId);
  for (const table of tables(core).filter((each) => each.sheetId === sheetId)) {
    const body = bodyOf(table);
    for (const [column, rows] of formulasIn(written, body)) {
      const fill = formulaForAll(core, { sheet, column, body }, rows);
      if (fill === undefined) continue;
      begin();
      putFormula(
        core,
        { sheet, column, body },
        fill,
        (row) => !isSame(fill, formulaIn(core, { sheet, column, body }, row)),
      );
    }
  }
}

/** Rows in which a formula has been written, by column. */
function formulasIn(written: CellMatrix, body: Area): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  for (const [row, line] of Object.entries(written)) {
    if (Number(row) < body.row || Number(row) >= body.row + body.rows) continue;
    for (const [column, cell] of Object.entries(line)) {
      const isInside = Number(column) >= body.column && Number(column) < body.column + body.columns;
      if (!isInside || !cell?.f) continue;
      found.set(Number(column), [...(found.get(Number(column)) ?? []), Number(row)]);
    }
  }
  return found;
}

/** The formula that all rows get, or undefined when they stay as they are. */
function formulaForAll(core: Core, column: Column, written: readonly number[]): Formula | undefined {
  const row = Math.max(...written);
  const last = formulaIn(core, column, row);
  if (last === undefined) return undefined;
  const own = new Set(written);
  const others = bodyRows(column).filter((each) => !own.has(each));
  const [first] = others;
  if (first === undefined) {
    const isOne = written.every((each) => isSame(last, formulaIn(core, column, each)));
    return isOne ? undefined : last;
  }
  const known = formulaIn(core, column, first);
  // Either the others hold this formula already, or not all of them hold the same.
  if (known !== undefined && isSame(known, last) && own.size === 1) return undefined;
  const isAlike = others.every((each) =>
    known === undefined ? isBlank(column, each) : isSame(known, formulaIn(core, column, each)),
  );
  return isAlike ? last : undefined;
}

/**
 * Gives new rows of a table the formulas of its calculated columns: those that hold one formula in all rows there were.
 * Only blank cells are filled.
 */
export function fillNewRows(core: Core, table: Table, first: number, count: number): void {
  const { includeNewRowsAndColumnsInTable, fillFormulasInTables } = core.autoCorrect;
  if (!includeNewRowsAndColumnsInTable && !fillFormulasInTables) return;
  const sheet = worksheet(core, table.sheetId);
  const body = bodyOf(table);
  const isNew = (row: number): boolean => row >= first && row < first + count;
  for (let index = 0; index < body.columns; index += 1) {
    const column = { sheet, column: body.column + index, body };
    const old = bodyRows(column).filter((row) => !isNew(row));
    const known = old[0] === undefined ? undefined : formulaIn(core, column, old[0]);
    if (known === undefined || !old.every((row) => isSame(known, formulaIn(core, column, row)))) continue;
    putFormula(core, column, known, (row) => isNew(row) && isBlank(column, row) && !formulaIn(core, column, row));
  }
}

const bodyRows = ({ body }: Column): readonly number[] =>
  Array.from({ length: body.rows }, (_, index) => body.row + index);

function formulaIn(core: Core, { sheet, column }: Column, row: number): Formula | undefined {
  const text = formulaAt(core, sheet, row, column);
  return text === undefined ? undefined : { row, text };
}

const isBlank = ({ sheet, column }: Column, row: number): boolean => {
  const cell = sheet.getCellRaw(row, column);
  return !cell?.f && !cell?.si && valueOf(cell) === "";
};

/** Whether two formulas of a column say the same, each of its own row. */
const isSame = (one: Formula, other: Formula | undefined): boolean =>
  other !== undefined && spelled(shiftFormula(one.text, other.row - one.row, 0)) === spelled(other.text);

/** As Excel spells it, but for text. */
const spelled = (formula: string): string =>
  joined(
    formulaPieces(formula).map((piece) =>
      piece.kind === "text" ? piece : { ...piece, text: piece.text.trim().toUpperCase() },
    ),
  );

function putFormula(core: Core, column: Column, { row, text }: Formula, isWanted: (row: number) => boolean): void {
  const { sheet, body } = column;
  const rows = bodyRows(column).filter(isWanted);
  const [first] = rows;
  if (first === undefined) return;
  const cell = (at: number): ICellData => ({ f: shiftFormula(text, at - row, 0), v: null, si: null, p: null, t: null });
  const value = Object.fromEntries(rows.map((at) => [at, { [column.column]: cell(at) }]));
  const range = toRange({
    ...body,
    row: first,
    rows: (rows.at(-1) ?? first) - first + 1,
    column: column.column,
    columns: 1,
  });
  execute(core, SetRangeValuesCommand.id, { subUnitId: sheet.getSheetId(), range, value });
}

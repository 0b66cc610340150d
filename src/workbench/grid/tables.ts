import { toRange } from "./address";
import { fillNewRows } from "./calculatedColumns";
import { canBeName } from "./canBeName";
import { formulas, grow, values, write } from "./cells";
import { execute, type Core } from "./core";
import type { Area, CellValue, Table } from "./grid";
import { GridError } from "./gridError";
import { name as findName } from "./names";
import { setTableLook, table, tables, tablesAcross } from "./readTables";
import { rewriteFormulas } from "./rewriteFormulas";
import { mutate } from "./sheetView";
import { refuseToShift, shiftCells } from "./shiftCells";
import { engineTableName, renameTableIn, withoutColumn, withoutTable } from "./structuredReferences";
import { bodyOf, totalsOf } from "./tableParts";
import {
  AddSheetTableMutation,
  DeleteSheetTableCommand,
  DeleteSheetTableMutation,
  SetSheetTableCommand,
  SetSheetTableMutation,
} from "./univer";

export function existingTable(core: Core, id: string): Table {
  const found = table(core, id);
  if (!found) throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

let created = 0;

export function addTable(core: Core, sheetId: string, given: Area, name: string): Table {
  checkName(core, name);
  const area = withBody(core, sheetId, given);
  grow(core, sheetId, area);
  nameBlankHeaders(core, sheetId, area);
  created += 1;
  const id = `table-${created}-${Date.now().toString(36)}`;
  if (tablesAcross(core, sheetId, area).length > 0)
    throw new GridError("InvalidOperation", "A table can't overlap another table.");
  // The library's command takes another name where it does not like this one, such as that of a sheet.
  const added = { tableId: id, id, name: engineTableName(name), range: toRange(area), options: {} };
  mutate(core, sheetId, [[AddSheetTableMutation.id, added]], [[DeleteSheetTableMutation.id, { tableId: id }]]);
  if (given.rows === 1) setTableLook(core, id, { insertRow: true });
  return existingTable(core, id);
}

/** @param self - the table that is to have the name */
function checkName(core: Core, name: string, self?: string): void {
  if (!canBeName(name))
    throw new GridError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  const other = table(core, name);
  if ((other && other.id !== self) || findName(core, name))
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

/** Headers alone get a blank row, for which cells below make room. */
function withBody(core: Core, sheetId: string, area: Area): Area {
  if (area.rows > 1) return area;
  const below = { ...area, row: area.row + 1 };
  grow(core, sheetId, below);
  if (!isEmpty(core, sheetId, below)) shiftCells(core, sheetId, below, "Down");
  return { ...area, rows: 2 };
}

/** As Excel does, so that every column can be named in a formula. */
function nameBlankHeaders(core: Core, sheetId: string, area: Area): void {
  const header = { ...area, rows: 1 };
  const [names = []] = formulas(core, sheetId, header);
  if (names.every((name) => name !== "")) return;
  const used = new Set(names.map(String));
  const fill = (name: CellValue, index: number): string | null => {
    if (name !== "") return null;
    let number = index + 1;
    while (used.has(`Column${number}`)) number += 1;
    used.add(`Column${number}`);
    return `Column${number}`;
  };
  write(core, sheetId, header, [names.map(fill)]);
}

/** After columns have been inserted. */
export function nameNewColumns(core: Core, sheetId: string): void {
  for (const each of tables(core)) if (each.sheetId === sheetId) nameBlankHeaders(core, sheetId, each.area);
}

const change = (core: Core, id: string, config: object): void => {
  if (!execute(core, SetSheetTableCommand.id, { tableId: id, ...config })) {
    throw new GridError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
};

export function renameTable(core: Core, id: string, name: string): void {
  const { name: before, sheetId } = existingTable(core, id);
  if (before === name) return;
  checkName(core, name, id);
  const called = (own: string): object => ({ tableId: id, config: { name: engineTableName(own) } });
  core.undo.asOneStep(core.unitId, () => {
    mutate(core, sheetId, [[SetSheetTableMutation.id, called(name)]], [[SetSheetTableMutation.id, called(before)]]);
    rewriteFormulas(core, (formula) => renameTableIn(formula, before, name));
  });
}

export function resizeTable(core: Core, id: string, area: Area): void {
  const before = existingTable(core, id);
  const { sheetId } = before;
  grow(core, sheetId, area);
  core.undo.asOneStep(core.unitId, () => {
    if (before.showTotals) moveTotals(core, before, area);
    nameBlankHeaders(core, sheetId, area);
    setRange(core, before, area);
    const [old, now] = [bodyOf(before), bodyOf({ ...before, area })];
    if (now.rows > old.rows) fillNewRows(core, existingTable(core, id), old.row + old.rows, now.rows - old.rows);
  });
}

/** Cells below make room; where the table becomes shorter, the rows that leave it come to stand below the totals. */
function moveTotals(core: Core, before: Table, area: Area): void {
  const { sheetId } = before;
  const [from, to] = [totalsOf(before), totalsOf({ ...before, area })];
  if (to.row > from.row) return shiftCells(core, sheetId, { ...from, rows: to.row - from.row }, "Down");
  if (to.row === from.row) return;
  const [totals = []] = formulas(core, sheetId, from);
  shiftCells(core, sheetId, from, "Up");
  shiftCells(core, sheetId, { ...from, row: to.row }, "Down");
  write(core, sheetId, { ...from, row: to.row }, [
    totals.map((total) => (typeof total === "object" ? total.error : total)),
  ]);
}

/** The library's table ends above the totals. */
const setRange = (core: Core, { id, showTotals }: Table, area: Area): void =>
  change(core, id, { updateRange: { newRange: toRange({ ...area, rows: area.rows - (showTotals ? 1 : 0) }) } });

/** Below the last row cells make room only where there are any. */
export function insertTableRows(core: Core, id: string, index: number, count: number): void {
  const table = existingTable(core, id);
  const { sheetId, area } = table;
  const body = bodyOf(table);
  const added = { ...body, row: body.row + index, rows: count };
  grow(core, sheetId, { ...area, rows: area.rows + count });
  core.undo.asOneStep(core.unitId, () => {
    const isBetween = index < body.rows || table.showTotals;
    if (
      isBetween ||
      values(core, sheetId, added)
        .flat()
        .some((value) => value !== "")
    )
      shiftCells(core, sheetId, added, "Down");
    setRange(core, table, { ...area, rows: area.rows + count });
    fillNewRows(core, existingTable(core, id), added.row, count);
  });
}

/** Right of the last column cells make room only where there are any. */
export function insertTableColumn(core: Core, id: string, index: number): void {
  const table = existingTable(core, id);
  const { sheetId, area } = table;
  const added = { ...area, column: area.column + index, columns: 1 };
  const wider = { ...area, columns: area.columns + 1 };
  grow(core, sheetId, wider);
  core.undo.asOneStep(core.unitId, () => {
    const isBetween = index < area.columns;
    if (isBetween || !isEmpty(core, sheetId, added)) shiftCells(core, sheetId, added, "Right");
    // The table before the header: a header that is written within it is another name for the column that was there.
    setRange(core, table, wider);
    nameBlankHeaders(core, sheetId, wider);
  });
}

export function deleteTableColumn(core: Core, id: string, index: number): void {
  const table = existingTable(core, id);
  const { sheetId, area, name, columns } = table;
  const gone = columns[index]?.name ?? "";
  const column = { ...area, column: area.column + index, columns: 1 };
  refuseToShift(core, sheetId, column, "Left");
  core.undo.asOneStep(core.unitId, () => {
    rewriteFormulas(core, (formula) => withoutColumn(formula, name, gone));
    shiftCells(core, sheetId, column, "Left");
    const narrower = { ...area, columns: area.columns - 1 };
    if (existingTable(core, id).area.columns !== narrower.columns) setRange(core, table, narrower);
  });
}

const isEmpty = (core: Core, sheetId: string, area: Area): boolean =>
  formulas(core, sheetId, area)
    .flat()
    .every((content) => content === "");

/** Writing the header cell does the rest: see `followHeaders`. */
export function renameTableColumn(core: Core, id: string, index: number, name: string): void {
  const { sheetId, area } = existingTable(core, id);
  write(core, sheetId, { row: area.row, column: area.column + index, rows: 1, columns: 1 }, [[`'${name}`]]);
}

export function deleteTable(core: Core, id: string): void {
  const { sheetId, name } = existingTable(core, id);
  core.undo.asOneStep(core.unitId, () => {
    rewriteFormulas(core, (formula) => withoutTable(formula, name));
    execute(core, DeleteSheetTableCommand.id, { subUnitId: sheetId, tableId: id });
  });
}

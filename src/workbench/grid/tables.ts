import { fromRange, intersection, toRange } from "./address";
import { grow, values, write } from "./cells";
import { execute, type Core } from "./core";
import { GridError, type Area, type Table } from "./grid";
import { libraryTables, table } from "./readTables";
import { AddSheetTableCommand, DeleteSheetTableCommand, SetSheetTableCommand } from "./univer";

export function existingTable(core: Core, id: string): Table {
  const found = table(core, id);
  if (!found) throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  return found;
}

let created = 0;

export function addTable(core: Core, sheetId: string, area: Area, name: string): Table {
  if (table(core, name))
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  grow(core, sheetId, area);
  nameBlankHeaders(core, sheetId, area);
  created += 1;
  const id = `table-${created}-${Date.now().toString(36)}`;
  const added = execute(core, AddSheetTableCommand.id, {
    subUnitId: sheetId,
    name,
    range: toRange(area),
    id,
    options: {},
  });
  if (!added) throw new GridError("InvalidOperation", "A table can't overlap another table.");
  return existingTable(core, id);
}

/** As Excel does, so that every column can be named in a formula. */
function nameBlankHeaders(core: Core, sheetId: string, area: Area): void {
  const header = { ...area, rows: 1 };
  const [names = []] = values(core, sheetId, header);
  if (names.every((name) => name !== "")) return;
  write(core, sheetId, header, [names.map((name, index) => (name === "" ? `Column${index + 1}` : null))]);
}

const change = (core: Core, id: string, config: object): void => {
  if (!execute(core, SetSheetTableCommand.id, { tableId: id, ...config })) {
    throw new GridError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
};

export function renameTable(core: Core, id: string, name: string): void {
  const other = table(core, name);
  if (other && other.id !== id) {
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  if (existingTable(core, id).name !== name) change(core, id, { name });
}

export function resizeTable(core: Core, id: string, area: Area): void {
  const { sheetId } = existingTable(core, id);
  grow(core, sheetId, area);
  nameBlankHeaders(core, sheetId, area);
  change(core, id, { updateRange: { newRange: toRange(area) } });
}

/** The header cell and the table's own idea of the column; the library keeps them apart. */
export function renameTableColumn(core: Core, id: string, index: number, name: string): void {
  const { sheetId, area } = existingTable(core, id);
  write(core, sheetId, { row: area.row, column: area.column + index, rows: 1, columns: 1 }, [[`'${name}`]]);
  syncHeaders(core, sheetId, { ...area, rows: 1 });
}

/** A header that was changed through a cell renames the column. */
export function syncHeaders(core: Core, sheetId: string, area: Area): void {
  for (const library of libraryTables(core)) {
    if (library.subUnitId !== sheetId) continue;
    const whole = fromRange(library.range);
    if (!intersection({ ...whole, rows: 1 }, area)) continue;
    const [headers = []] = values(core, sheetId, { ...whole, rows: 1 });
    library.columns.forEach((column, index) => {
      const header = String(headers[index] ?? "");
      if (header !== "" && header !== column.displayName) {
        const live = core.tableService.getTableInfo(core.unitId, library.id)?.columns[index];
        if (live) live.displayName = header;
      }
    });
  }
}

export function deleteTable(core: Core, id: string): void {
  const { sheetId } = existingTable(core, id);
  execute(core, DeleteSheetTableCommand.id, { subUnitId: sheetId, tableId: id });
}

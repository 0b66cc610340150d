import type { ITableColumnJson } from "@univerjs/sheets-table";
import { values } from "./cells";
import type { Core } from "./core";
import { liveTable, publishColumns } from "./liveTable";
import { libraryTables, tables } from "./readTables";
import { TableManager } from "./univer";

interface RangeChanges {
  readonly tableRangeChanged$: { subscribe(listener: (event: { readonly tableId: string }) => void): unknown };
}

/**
 * When a table becomes wider or narrower the library adds and removes columns in the wrong places, and calls new ones by a
 * name that no header has. The header cells say what is right, once the command is through.
 *
 * @returns what is to be called then
 */
export function keepColumns(core: Core): () => void {
  const changed = new Set<string>();
  const known = new Map<string, Known>();
  core.get<RangeChanges>(TableManager).tableRangeChanged$.subscribe(({ tableId }) => changed.add(tableId));
  return () => {
    const ids = [...changed];
    changed.clear();
    for (const id of ids) {
      const columns = known.get(id) ?? new Map<string, string>();
      known.set(id, columns);
      align(core, id, columns);
    }
  };
}

/** The ids of the columns of a table by their headers: one may leave the table while another is put before it. */
type Known = Map<string, string>;

function remember(known: Known, columns: readonly ITableColumnJson[]): void {
  const ids = new Set(columns.map(({ id }) => id));
  for (const [header, id] of known) if (ids.has(id)) known.delete(header);
  for (const { id, displayName } of columns) known.set(displayName, id);
}

let created = 0;

function newId(table: string): string {
  created += 1;
  return `${table}-${created}-${Date.now().toString(36)}`;
}

function align(core: Core, id: string, known: Known): void {
  const table = tables(core).find((each) => each.id === id);
  const before = libraryTables(core).find((each) => each.id === id)?.columns;
  if (!table || !before) return;
  const [headers = []] = values(core, table.sheetId, { ...table.area, rows: 1 });
  remember(known, before);
  const spare = [...before];
  const found = headers.map((header): ITableColumnJson | undefined => {
    const index = spare.findIndex(({ displayName }) => displayName === String(header));
    return index < 0 ? undefined : spare.splice(index, 1)[0];
  });
  const used = new Set(found.map((column) => column?.id));
  const after = found.map((column, index): ITableColumnJson => {
    if (column) return column;
    const displayName = String(headers[index] ?? "") || `Column${index + 1}`;
    const former = known.get(displayName);
    const ownId = former === undefined || used.has(former) ? newId(id) : former;
    used.add(ownId);
    return { ...(before[0] as ITableColumnJson), id: ownId, displayName };
  });
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  liveTable(core, id)?.setColumns(after);
  publishColumns(
    core,
    table,
    after.map(({ displayName }) => displayName),
  );
}

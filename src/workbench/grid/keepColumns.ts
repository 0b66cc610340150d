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
  core.get<RangeChanges>(TableManager).tableRangeChanged$.subscribe(({ tableId }) => changed.add(tableId));
  return () => {
    const ids = [...changed];
    changed.clear();
    for (const id of ids) align(core, id);
  };
}

function align(core: Core, id: string): void {
  const table = tables(core).find((each) => each.id === id);
  const before = libraryTables(core).find((each) => each.id === id)?.columns;
  if (!table || !before) return;
  const [headers = []] = values(core, table.sheetId, { ...table.area, rows: 1 });
  const spare = [...before];
  const take = (suits: (column: ITableColumnJson) => boolean): ITableColumnJson | undefined => {
    const index = spare.findIndex(suits);
    return index < 0 ? undefined : spare.splice(index, 1)[0];
  };
  const found = headers.map((header) => take(({ displayName }) => displayName === String(header)));
  const after = found.map((column, index): ITableColumnJson => {
    const displayName = String(headers[index] ?? "") || column?.displayName || `Column${index + 1}`;
    const kept = column ?? take(() => true) ?? { ...before[0], id: `${id}-${index}-${Date.now().toString(36)}` };
    return { ...(kept as ITableColumnJson), displayName };
  });
  if (JSON.stringify(after) === JSON.stringify(before)) return;
  liveTable(core, id)?.setColumns(after);
  publishColumns(
    core,
    table,
    after.map(({ displayName }) => displayName),
  );
}

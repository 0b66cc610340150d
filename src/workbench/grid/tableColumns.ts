import { intersection } from "./address";
import { values } from "./cells";
import type { Core } from "./core";
import type { Area, Table } from "./grid";
import { liveTable, publishColumns } from "./liveTable";
import { tablesAcross } from "./readTables";
import { rewriteFormulas } from "./rewriteFormulas";
import { renameColumn } from "./structuredReferences";

/**
 * A header that was changed in its cell renames the column and what formulas call it. The library keeps header cells and
 * columns apart. In undo and redo the formulas come back by themselves.
 */
export function followHeaders(core: Core, sheetId: string, area: Area, isUndoing: boolean): void {
  for (const table of tablesAcross(core, sheetId, area)) {
    const header = { ...table.area, rows: 1 };
    if (!intersection(header, area)) continue;
    const [names = []] = values(core, sheetId, header);
    const renamed = table.columns
      .map(({ name }, index) => ({ index, before: name, after: String(names[index] ?? "") }))
      .filter(({ before, after }) => after !== "" && after !== before);
    if (renamed.length === 0) continue;
    renameColumns(core, table, renamed);
    if (isUndoing) continue;
    core.undo.joinSoon(core.unitId);
    rewriteFormulas(core, (formula) =>
      renamed.reduce((text, { before, after }) => renameColumn(text, table.name, before, after), formula),
    );
  }
}

interface Renamed {
  readonly index: number;
  readonly before: string;
  readonly after: string;
}

function renameColumns(core: Core, table: Table, renamed: readonly Renamed[]): void {
  const live = liveTable(core, table.id);
  for (const { index, after } of renamed) {
    const column = live?.getTableColumnByIndex(index);
    if (column) column.displayName = after;
  }
  const nameOf = (index: number): string | undefined => renamed.find((each) => each.index === index)?.after;
  publishColumns(
    core,
    table,
    table.columns.map(({ name }, index) => nameOf(index) ?? name),
  );
}

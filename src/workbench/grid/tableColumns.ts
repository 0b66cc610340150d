import { intersection } from "./address";
import { values } from "./cells";
import type { Core } from "./core";
import { formulaCells } from "./formulaCells";
import type { Area, Table } from "./grid";
import { liveTable, publishColumns } from "./liveTable";
import { REWRITING } from "./mutations";
import { tables } from "./readTables";
import { renameColumn } from "./structuredReferences";
import { SetRangeValuesMutation } from "./univer";

/** Stands for the command behind rewritten formulas, so that these are not taken for edits. */
const RENAME = "workbench.command.rename-table-column";

/**
 * A header that was changed in its cell renames the column and what formulas call it. The library keeps header cells and
 * columns apart. In undo and redo the formulas come back by themselves.
 */
export function followHeaders(core: Core, sheetId: string, area: Area, isUndoing: boolean): void {
  for (const table of tables(core)) {
    const header = { ...table.area, rows: 1 };
    if (table.sheetId !== sheetId || !intersection(header, area)) continue;
    const [names = []] = values(core, sheetId, header);
    const renamed = table.columns
      .map(({ name }, index) => ({ index, before: name, after: String(names[index] ?? "") }))
      .filter(({ before, after }) => after !== "" && after !== before);
    if (renamed.length === 0) continue;
    renameColumns(core, table, renamed);
    if (!isUndoing) rewriteFormulas(core, table, renamed);
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

function rewriteFormulas(core: Core, { name }: Table, renamed: readonly Renamed[]): void {
  const sheets = new Map<string, { before: CellFormulas; after: CellFormulas }>();
  for (const { sheetId, row, column, formula } of formulaCells(core, /\[/)) {
    const after = renamed.reduce((text, change) => renameColumn(text, name, change.before, change.after), formula);
    if (after === formula) continue;
    const changes = sheets.get(sheetId) ?? { before: {}, after: {} };
    sheets.set(sheetId, changes);
    (changes.before[row] ??= {})[column] = { f: formula, si: null };
    (changes.after[row] ??= {})[column] = { f: after, si: null };
  }
  core.undo.joinSoon(core.unitId);
  for (const [subUnitId, { before, after }] of sheets) {
    const write = (cellValue: CellFormulas) => ({
      id: SetRangeValuesMutation.id,
      params: { unitId: core.unitId, subUnitId, cellValue },
    });
    const [undo, redo] = [write(before), write(after)];
    core.commands.syncExecuteCommand(redo.id, redo.params, { [REWRITING]: true });
    core.undo.pushAs(RENAME, { unitID: core.unitId, undoMutations: [undo], redoMutations: [redo] });
  }
}

type CellFormulas = Record<number, Record<number, { f: string; si: null }>>;

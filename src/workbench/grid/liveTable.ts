import type { ITableColumnJson } from "@univerjs/sheets-table";
import { toRange } from "./address";
import type { Core } from "./core";
import type { Table } from "./grid";
import { engineTableName } from "./structuredReferences";
import { SetSuperTableMutation, TableManager } from "./univer";

interface LiveTable {
  getTableColumnByIndex(index: number): { displayName: string } | undefined;
  setColumns(columns: readonly ITableColumnJson[]): void;
}

/** The table itself; what the library's table service gives out are copies. */
export const liveTable = (core: Core, id: string): LiveTable | undefined =>
  core
    .get<{ getTable(unitId: string, tableId: string): LiveTable | undefined }>(TableManager)
    .getTable(core.unitId, id);

/** Tells the engine what the columns of a table are called. */
export const publishColumns = (core: Core, { name, sheetId, area }: Table, titles: readonly string[]): void =>
  void core.commands.syncExecuteCommand(SetSuperTableMutation.id, {
    unitId: core.unitId,
    tableName: engineTableName(name),
    reference: { sheetId, range: toRange(area), titleMap: new Map(titles.map((title, index) => [title, index])) },
  });

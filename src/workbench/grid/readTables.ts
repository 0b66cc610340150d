import type { IRange } from "@univerjs/core";
import type { ITableJson } from "@univerjs/sheets-table";
import { fromRange, intersection } from "./address";
import type { Core } from "./core";
import type { Area, Table } from "./grid";
import { engineTableName, plainTableName } from "./structuredReferences";
import { NEW_LOOK, type TableLook } from "./tableLook";
import { TableManager } from "./univer";

type LibraryTable = ITableJson & { readonly subUnitId: string };

interface LiveTable {
  getId(): string;
  getRange(): IRange;
  getDisplayName(): string;
  getTableInfo(): LibraryTable;
}

/** The tables themselves; what the library's table service gives out are copies of all that is known of them. */
interface Register {
  getTablesBySubunitId(unitId: string, sheetId: string): readonly LiveTable[];
}

export const libraryTables = ({ tableService, unitId }: Core): readonly LibraryTable[] =>
  tableService.getTableList(unitId) as unknown as readonly LibraryTable[];

/** The library draws tables in its own style; what they look like in Excel is only remembered. */
const looks = new WeakMap<Core, Map<string, TableLook>>();

/** The library knows no totals: they stand in the row below its table. */
const withTotals = (area: Area, showTotals: boolean): Area => (showTotals ? { ...area, rows: area.rows + 1 } : area);

const toTable = (core: Core, table: LibraryTable): Table => ({
  id: table.id,
  name: plainTableName(table.name),
  sheetId: table.subUnitId,
  area: withTotals(fromRange(table.range), core.totals.has(table.id)),
  columns: table.columns.map(({ id, displayName }) => ({ id, name: displayName })),
  showTotals: core.totals.has(table.id),
  look: looks.get(core)?.get(table.id) ?? NEW_LOOK,
});

export const tables = (core: Core): readonly Table[] => libraryTables(core).map((table) => toTable(core, table));

/** Those of a sheet that an area lies across; few writes meet any. */
export function tablesAcross(core: Core, sheetId: string, area: Area): readonly Table[] {
  const here = core.get<Register>(TableManager).getTablesBySubunitId(core.unitId, sheetId);
  const met = new Set(here.flatMap((each) => (intersection(areaOf(core, each), area) ? [each.getId()] : [])));
  return met.size === 0 ? [] : tables(core).filter(({ id }) => met.has(id));
}

const areaOf = (core: Core, table: LiveTable): Area =>
  withTotals(fromRange(table.getRange()), core.totals.has(table.getId()));

export function table(core: Core, idOrName: string): Table | undefined {
  const wanted = engineTableName(idOrName).toLowerCase();
  const register = core.get<Register>(TableManager);
  for (const sheet of core.workbook.getSheets()) {
    const here = register.getTablesBySubunitId(core.unitId, sheet.getSheetId());
    const found = here.find((each) => each.getId() === idOrName || each.getDisplayName().toLowerCase() === wanted);
    if (found) return toTable(core, found.getTableInfo());
  }
  return undefined;
}

/** Looks the tables of a sheet up once, to find the one around each of many cells. */
export function tableFinder(core: Core, sheetId: string): (row: number, column: number) => Table | undefined {
  const here = tables(core).filter((each) => each.sheetId === sheetId);
  return (row, column) =>
    here.find(({ area }) => intersection(area, { row, column, rows: 1, columns: 1 }) !== undefined);
}

export const setTableLook = (core: Core, id: string, change: Partial<TableLook>): void => {
  const known = looks.get(core) ?? new Map<string, TableLook>();
  looks.set(core, known.set(id, { ...NEW_LOOK, ...known.get(id), ...change }));
};

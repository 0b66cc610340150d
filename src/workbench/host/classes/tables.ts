import { intersection, parseAddress } from "../../grid/address";
import type { Area, Grid, Place, Table } from "../../grid/grid";
import { defineClass, readOnly, type Property } from "../hostClass";
import type { TableLook } from "../../grid/tableLook";
import { HostError, invalidArgument, notFound } from "../hostError";
import { clearTableFilters, reapplyTableFilters, tableFilter } from "./filters/autoFilter";
import { placeFrom } from "./placeFrom";
import { range } from "./range";
import { tableSort } from "./rangeEdits/tableSort";
import { tableColumns } from "./tableColumns";
import { bodyPlace, headerPlace, placeOf, tableOf, totalsPlace } from "./tablePlaces";
import { tableRows } from "./tableRows";
import { worksheet } from "./worksheets";

/** `Excel.TableCollection` of the workbook or of one sheet. */
export const tables = defineClass<{ readonly sheetId: string | undefined }>({
  name: "TableCollection",
  properties: {
    Count: readOnly(
      ({ sheetId }, { grid }) =>
        grid.tables().filter((each) => sheetId === undefined || each.sheetId === sheetId).length,
    ),
  },
  items: ({ sheetId }, { grid }) =>
    grid
      .tables()
      .filter((each) => sheetId === undefined || each.sheetId === sheetId)
      .map(({ id }) => table({ id })),
  item: ({ sheetId }, key, { grid }) => {
    const found = grid.table(String(key));
    return found && (sheetId === undefined || found.sheetId === sheetId) ? table({ id: found.id }) : undefined;
  },
  methods: {
    Add: ({ sheetId }, [address, hasHeaders], { grid }) => {
      const place = placeFrom(grid, sheetId ?? grid.activeSheetId(), address);
      if (grid.tables().some((other) => other.sheetId === place.sheetId && intersection(other.area, place.area)))
        throw new HostError("InvalidOperation", "A table can't overlap another table.");
      checkFilter(grid, place);
      const area = hasHeaders === false ? withHeaderRow(grid, place) : place.area;
      return table({ id: grid.addTable(place.sheetId, area, freeName(grid)).id });
    },
  },
});

/** `Excel.TableScopedCollection`: the tables that a range touches, or only those that lie in it wholly. */
export const scopedTables = defineClass<Place & { readonly fullyContained: boolean }>({
  name: "TableScopedCollection",
  properties: { Count: readOnly((scope, { grid }) => inScope(grid, scope).length) },
  items: (scope, { grid }) => inScope(grid, scope).map(({ id }) => table({ id })),
  item: (scope, key, { grid }) => {
    const found = inScope(grid, scope).find(({ name, id }) => name === key || id === key);
    return found && table({ id: found.id });
  },
  methods: {
    GetFirst: (scope, _, { grid }) => {
      const [first] = inScope(grid, scope);
      if (!first) throw notFound();
      return table({ id: first.id });
    },
  },
});

function inScope(
  grid: Grid,
  { sheetId, area, fullyContained }: Place & { readonly fullyContained: boolean },
): readonly Table[] {
  return grid.tables().filter((each) => {
    const common = each.sheetId === sheetId ? intersection(each.area, area) : undefined;
    if (!common) return false;
    return !fullyContained || (common.rows === each.area.rows && common.columns === each.area.columns);
  });
}

/** A table has a filter of its own. */
function checkFilter(grid: Grid, { sheetId, area }: Place): void {
  const filtered = grid.parts(sheetId).filters.area;
  if (filtered && intersection(filtered, area))
    throw new HostError("InvalidOperation", "A table can't overlap the filter of its sheet.");
}

/** A table without headers gets a row of them, and the cells below move down. */
function withHeaderRow(grid: Grid, { sheetId, area }: Place): Area {
  grid.insertCells(sheetId, { ...area, rows: 1 }, "Down");
  return { ...area, rows: area.rows + 1 };
}

function freeName(grid: Grid): string {
  let number = grid.tables().length + 1;
  while (grid.table(`Table${number}`)) number += 1;
  return `Table${number}`;
}

function look<Name extends keyof TableLook>(
  name: Name,
  read: (value: unknown) => TableLook[Name],
): Property<{ readonly id: string }> {
  return {
    get: ({ id }, { grid }) => tableOf(grid, id).look[name],
    set: ({ id }, value, { grid }) => grid.setTableLook(id, { [name]: read(value) }),
  };
}

export const table = defineClass<{ readonly id: string }>({
  name: "Table",
  id: ({ id }) => id,
  properties: {
    Id: readOnly(({ id }) => id),
    Name: {
      get: ({ id }, { grid }) => tableOf(grid, id).name,
      set: ({ id }, name, { grid }) => {
        if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(String(name)) || parseAddress(String(name), { rows: 1, columns: 1 }))
          throw invalidArgument();
        grid.renameTable(id, String(name));
      },
    },
    ShowHeaders: readOnly(() => true),
    ShowTotals: {
      get: ({ id }, { grid }) => tableOf(grid, id).showTotals,
      set: ({ id }, isShown, { grid }) => grid.setTableTotals(id, isShown === true),
    },
    Style: look("style", String),
    ShowBandedRows: look("showBandedRows", Boolean),
    ShowBandedColumns: look("showBandedColumns", Boolean),
    HighlightFirstColumn: look("highlightFirstColumn", Boolean),
    HighlightLastColumn: look("highlightLastColumn", Boolean),
    ShowFilterButton: {
      ...look("showFilterButton", Boolean),
      // Without its buttons a table has no filters.
      set: ({ id }, value, { grid }) => {
        if (value !== true) clearTableFilters(grid, id);
        grid.setTableLook(id, { showFilterButton: value === true });
      },
    },
  },
  navigations: {
    AutoFilter: ({ id }) => tableFilter({ id }),
    Columns: ({ id }) => tableColumns({ id }),
    Rows: ({ id }) => tableRows({ id }),
    Sort: ({ id }) => tableSort({ id }),
    Worksheet: ({ id }, { grid }) => worksheet({ id: tableOf(grid, id).sheetId }),
  },
  methods: {
    ClearFilters: ({ id }, _, { grid }) => clearTableFilters(grid, id),
    ReapplyFilters: ({ id }, _, { grid }) => reapplyTableFilters(grid, id),
    Delete: ({ id }, _, { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      clearTableFilters(grid, id);
      grid.deleteTable(id);
      grid.clear(sheetId, area, "All");
    },
    ConvertToRange: ({ id }, _, { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      clearTableFilters(grid, id);
      grid.deleteTable(id);
      return range({ sheetId, area });
    },
    GetRange: ({ id }, _, { grid }) => range(placeOf(tableOf(grid, id))),
    GetHeaderRowRange: ({ id }, _, { grid }) => range(headerPlace(tableOf(grid, id))),
    GetDataBodyRange: ({ id }, _, { grid }) => range(bodyPlace(tableOf(grid, id))),
    GetTotalRowRange: ({ id }, _, { grid }) => range(totalsPlace(tableOf(grid, id))),
    Resize: ({ id }, [reference], { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      const place = placeFrom(grid, sheetId, reference);
      if (place.sheetId !== sheetId || place.area.row !== area.row || place.area.rows < 2) throw invalidArgument();
      checkFilter(grid, place);
      grid.resizeTable(id, place.area);
    },
  },
});

import { intersection, parseAddress } from "../../grid/address";
import type { Area, CellInput, Grid, Place, Table } from "../../grid/grid";
import { defineClass, readOnly } from "../hostClass";
import { HostError, invalidArgument, notFound } from "../hostError";
import { bodyOf, headerOf, totalsOf } from "../../grid/tableParts";
import { placeFrom, range } from "./range";
import { plain } from "./rangeContent";
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
    Style: {
      get: ({ id }, { grid }) => tableOf(grid, id).style,
      set: ({ id }, style, { grid }) => grid.setTableStyle(id, String(style)),
    },
  },
  navigations: {
    Columns: ({ id }) => tableColumns({ id }),
    Rows: ({ id }) => tableRows({ id }),
    Worksheet: ({ id }, { grid }) => worksheet({ id: tableOf(grid, id).sheetId }),
  },
  methods: {
    Delete: ({ id }, _, { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      grid.deleteTable(id);
      grid.clear(sheetId, area, "All");
    },
    ConvertToRange: ({ id }, _, { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
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
      grid.resizeTable(id, place.area);
    },
  },
});

const placeOf = ({ sheetId, area }: Table): Place => ({ sheetId, area });

const headerPlace = (table: Table): Place => ({ sheetId: table.sheetId, area: headerOf(table) });

const bodyPlace = (table: Table): Place => ({ sheetId: table.sheetId, area: bodyOf(table) });

function totalsPlace(table: Table): Place {
  if (!table.showTotals) throw notFound();
  return { sheetId: table.sheetId, area: totalsOf(table) };
}

const rowCount = (grid: Grid, id: string): number => bodyOf(tableOf(grid, id)).rows;

function tableOf(grid: Grid, id: string): Table {
  const found = grid.table(id);
  if (!found) throw notFound();
  return found;
}

const tableColumns = defineClass<{ readonly id: string }>({
  name: "TableColumnCollection",
  properties: { Count: readOnly(({ id }, { grid }) => tableOf(grid, id).columns.length) },
  items: ({ id }, { grid }) => tableOf(grid, id).columns.map((_, index) => tableColumn({ id, index })),
  item: ({ id }, key, { grid }) => {
    const names = columnNames(grid, id);
    const index =
      typeof key === "number" ? key - 1 : names.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    return names[index] === undefined ? undefined : tableColumn({ id, index });
  },
  methods: {
    Add: ({ id }, [index, values], { grid }) => {
      const { area, sheetId, columns } = tableOf(grid, id);
      const at = index == null || Number(index) < 0 ? columns.length : Number(index);
      const whole: Area = { ...area, column: area.column + at, columns: 1 };
      const column = columnFor(values, area.rows, columns.length + 1);
      if (at < columns.length) grid.insertCells(sheetId, whole, "Right");
      // A formula may name its own row only once it is in the table.
      grid.resizeTable(id, { ...area, columns: columns.length + 1 });
      grid.write(sheetId, whole, column);
      return tableColumn({ id, index: at });
    },
  },
});

/** Header and body of a new column: what is given, or a header alone. */
function columnFor(values: unknown, rows: number, number: number): CellInput[][] {
  const blank: CellInput[][] = Array.from({ length: rows }, (_, index) => [index === 0 ? `Column${number}` : ""]);
  if (values == null) return blank;
  if (!Array.isArray(values))
    return blank.map(([header], index) => [index === 0 ? (header ?? "") : (values as CellInput)]);
  const given = values as CellInput[][];
  if (given.length === rows) return given;
  if (given.length === rows - 1) return [[`Column${number}`], ...given];
  throw invalidArgument();
}

const tableColumn = defineClass<{ readonly id: string; readonly index: number }>({
  name: "TableColumn",
  id: ({ index }) => index + 1,
  properties: {
    Id: readOnly(({ index }) => index + 1),
    Index: readOnly(({ index }) => index),
    Name: {
      get: ({ id, index }, { grid }) => columnNames(grid, id)[index] ?? "",
      set: ({ id, index }, name, { grid }) => grid.renameTableColumn(id, index, String(name)),
    },
    Values: {
      get: ({ id, index }, { grid }) => {
        const { sheetId, area } = tableOf(grid, id);
        return grid.values(sheetId, columnArea(area, index)).map((row) => row.map(plain));
      },
      set: ({ id, index }, values, { grid }) => {
        const { sheetId, area } = tableOf(grid, id);
        grid.write(sheetId, columnArea(area, index), values as CellInput[][]);
      },
    },
  },
  methods: {
    Delete: ({ id, index }, _, { grid }) => {
      const { sheetId, area, columns } = tableOf(grid, id);
      if (columns.length === 1)
        throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
      grid.resizeTable(id, { ...area, columns: columns.length - 1 });
      grid.deleteCells(sheetId, columnArea(area, index), "Left");
    },
    GetRange: ({ id, index }, _, { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      return range({ sheetId, area: columnArea(area, index) });
    },
    GetDataBodyRange: ({ id, index }, _, { grid }) => {
      const { sheetId, area } = bodyPlace(tableOf(grid, id));
      return range({ sheetId, area: columnArea(area, index) });
    },
    GetHeaderRowRange: ({ id, index }, _, { grid }) => {
      const { sheetId, area } = headerPlace(tableOf(grid, id));
      return range({ sheetId, area: columnArea(area, index) });
    },
  },
});

/** The header cells are the truth: the grid's own list does not follow them. */
function columnNames(grid: Grid, id: string): readonly string[] {
  const { sheetId, area } = headerPlace(tableOf(grid, id));
  return (grid.values(sheetId, area)[0] ?? []).map((header) => String(plain(header)));
}

const columnArea = (area: Area, index: number): Area => ({ ...area, column: area.column + index, columns: 1 });

const tableRows = defineClass<{ readonly id: string }>({
  name: "TableRowCollection",
  properties: { Count: readOnly(({ id }, { grid }) => rowCount(grid, id)) },
  items: ({ id }, { grid }) => Array.from({ length: rowCount(grid, id) }, (_, index) => tableRow({ id, index })),
  methods: {
    Add: ({ id }, [index, values], { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      const rows: CellInput[][] = Array.isArray(values)
        ? (values as CellInput[][])
        : [Array<CellInput>(area.columns).fill("")];
      if (rows.some((row) => row.length !== area.columns)) throw invalidArgument();
      const at = index == null || Number(index) < 0 ? rowCount(grid, id) : Number(index);
      grid.insertTableRows(id, at, rows.length);
      // What is left blank has got the formulas of calculated columns.
      const given = rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
      grid.write(sheetId, { ...area, row: area.row + 1 + at, rows: rows.length }, given);
      return tableRow({ id, index: at });
    },
    DeleteRowsAt: ({ id }, [index, count], { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      const [first, rows] = [Number(index), Number(count ?? 1)];
      if (first < 0 || rows < 1 || first + rows > rowCount(grid, id)) throw invalidArgument();
      grid.resizeTable(id, { ...area, rows: Math.max(2, area.rows - rows) });
      grid.deleteCells(sheetId, { ...area, row: area.row + 1 + first, rows }, "Up");
    },
    GetItemAt: ({ id }, [index], { grid }) => {
      if (Number(index) < 0 || Number(index) >= rowCount(grid, id)) throw notFound();
      return tableRow({ id, index: Number(index) });
    },
  },
});

const tableRow = defineClass<{ readonly id: string; readonly index: number }>({
  name: "TableRow",
  id: ({ index }) => index,
  properties: {
    Index: readOnly(({ index }) => index),
    Values: {
      get: (row, { grid }) =>
        grid.values(tableOf(grid, row.id).sheetId, rowArea(grid, row)).map((cells) => cells.map(plain)),
      set: (row, values, { grid }) =>
        grid.write(tableOf(grid, row.id).sheetId, rowArea(grid, row), values as CellInput[][]),
    },
  },
  methods: {
    Delete: (row, _, { grid }) => {
      const { sheetId, area } = tableOf(grid, row.id);
      const removed = rowArea(grid, row);
      grid.resizeTable(row.id, { ...area, rows: Math.max(2, area.rows - 1) });
      grid.deleteCells(sheetId, removed, "Up");
    },
    GetRange: (row, _, { grid }) => range({ sheetId: tableOf(grid, row.id).sheetId, area: rowArea(grid, row) }),
  },
});

const rowArea = (grid: Grid, { id, index }: { readonly id: string; readonly index: number }): Area => {
  const { area } = tableOf(grid, id);
  return { ...area, row: area.row + 1 + index, rows: 1 };
};

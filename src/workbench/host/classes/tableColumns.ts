import type { Area, CellInput, Grid, Place, Table } from "../../grid/grid";
import type { Client } from "../client";
import { columnNumbers } from "../columnNumbers";
import { defineClass, readOnly } from "../hostClass";
import { HostError, invalidArgument, notFound } from "../hostError";
import { columnFilter } from "./filters/autoFilter";
import { range } from "./range";
import { plain } from "./rangeContent";
import { bodyPlace, headerPlace, placeOf, tableOf, totalsPlace } from "./tablePlaces";

/** A column is known by its number, which it keeps when others come and go. */
interface Column {
  readonly id: string;
  readonly number: number;
}

/** `Excel.TableColumnCollection`. */
export const tableColumns = defineClass<{ readonly id: string }>({
  name: "TableColumnCollection",
  properties: { Count: readOnly(({ id }, { grid }) => tableOf(grid, id).columns.length) },
  items: ({ id }, client) => columnNumbers(client, id).map((number) => tableColumn({ id, number })),
  item: ({ id }, key, client) => {
    const numbers = columnNumbers(client, id);
    const named = (): number =>
      columnNames(client.grid, id).findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
    const { [typeof key === "number" ? numbers.indexOf(key) : named()]: number } = numbers;
    return number === undefined ? undefined : tableColumn({ id, number });
  },
  methods: {
    Add: ({ id }, [index, values], client) => {
      const { grid } = client;
      columnNumbers(client, id);
      const { area, sheetId, columns } = tableOf(grid, id);
      const at = index == null || Number(index) < 0 ? columns.length : Number(index);
      const whole: Area = { ...area, column: area.column + at, columns: 1 };
      const column = columnFor(values, area.rows, columns.length + 1);
      // A formula may name its own row only once it is in the table.
      grid.insertTableColumn(id, at);
      grid.write(sheetId, whole, column);
      return tableColumn({ id, number: columnNumbers(client, id)[at] ?? 0 });
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

const tableColumn = defineClass<Column>({
  name: "TableColumn",
  id: ({ number }) => number,
  properties: {
    Id: readOnly(({ number }) => number),
    Index: readOnly((column, client) => indexOf(column, client)),
    Name: {
      get: (column, client) => columnNames(client.grid, column.id)[indexOf(column, client)] ?? "",
      set: (column, name, client) => client.grid.renameTableColumn(column.id, indexOf(column, client), String(name)),
    },
    Values: {
      get: (column, client) => {
        const { sheetId, area } = wholeOf(column, client);
        return client.grid.values(sheetId, area).map((row) => row.map(plain));
      },
      set: (column, values, client) => {
        const { sheetId, area } = wholeOf(column, client);
        client.grid.write(sheetId, area, values as CellInput[][]);
      },
    },
  },
  navigations: {
    Filter: (column) => columnFilter({ id: column.id, index: (client) => indexOf(column, client) }),
  },
  methods: {
    GetTotalRowRange: (column, _, client) => range(partOf(column, client, totalsPlace)),
    Delete: (column, _, client) => {
      const { grid } = client;
      if (tableOf(grid, column.id).columns.length === 1)
        throw new HostError("InvalidOperation", "This operation is not permitted for the current object.");
      grid.deleteTableColumn(column.id, indexOf(column, client));
    },
    GetRange: (column, _, client) => range(wholeOf(column, client)),
    GetDataBodyRange: (column, _, client) => range(partOf(column, client, bodyPlace)),
    GetHeaderRowRange: (column, _, client) => range(partOf(column, client, headerPlace)),
  },
});

function indexOf({ id, number }: Column, client: Client): number {
  const index = columnNumbers(client, id).indexOf(number);
  if (index < 0) throw notFound();
  return index;
}

const wholeOf = (column: Column, client: Client): Place => partOf(column, client, placeOf);

function partOf(column: Column, client: Client, part: (table: Table) => Place): Place {
  const { sheetId, area } = part(tableOf(client.grid, column.id));
  return { sheetId, area: { ...area, column: area.column + indexOf(column, client), columns: 1 } };
}

/** The header cells are the truth: the grid's own list does not follow them. */
function columnNames(grid: Grid, id: string): readonly string[] {
  const { sheetId, area } = headerPlace(tableOf(grid, id));
  return (grid.values(sheetId, area)[0] ?? []).map((header) => String(plain(header)));
}

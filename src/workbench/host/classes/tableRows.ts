import type { Area, CellInput, Grid } from "../../grid/grid";
import { defineClass, readOnly } from "../hostClass";
import { invalidArgument, notFound } from "../hostError";
import { range } from "./range";
import { plain } from "./rangeContent";
import { bodyPlace, rowCount, tableOf } from "./tablePlaces";

/** `Excel.TableRowCollection`. */
export const tableRows = defineClass<{ readonly id: string }>({
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
      const isPlaceholder = hasNoRows(grid, id);
      const first = isPlaceholder ? 0 : at;
      if (!isPlaceholder) grid.insertTableRows(id, at, rows.length);
      else if (rows.length > 1) grid.insertTableRows(id, 1, rows.length - 1);
      // What is left blank has got the formulas of calculated columns.
      const given = rows.map((row) => row.map((cell) => (cell === "" ? null : cell)));
      grid.write(sheetId, { ...area, row: area.row + 1 + first, rows: rows.length }, given);
      if (tableOf(grid, id).look.insertRow) grid.setTableLook(id, { insertRow: false });
      return tableRow({ id, index: first });
    },
    DeleteRowsAt: ({ id }, [index, count], { grid }) => {
      const { sheetId, area } = tableOf(grid, id);
      const [first, rows] = [Number(index), Number(count ?? 1)];
      if (first < 0 || rows < 1 || first + rows > rowCount(grid, id)) throw invalidArgument();
      if (rows === rowCount(grid, id)) grid.setTableLook(id, { insertRow: true });
      grid.resizeTable(id, { ...area, rows: Math.max(2, area.rows - rows) });
      grid.deleteCells(sheetId, { ...area, row: area.row + 1 + first, rows }, "Up");
    },
    GetItemAt: ({ id }, [index], { grid }) => {
      if (Number(index) < 0 || Number(index) >= rowCount(grid, id)) throw notFound();
      return tableRow({ id, index: Number(index) });
    },
  },
});

/** A table of headers alone shows one blank row, which the first row that is added takes. */
function hasNoRows(grid: Grid, id: string): boolean {
  const table = tableOf(grid, id);
  if (!table.look.insertRow) return false;
  const { sheetId, area } = bodyPlace(table);
  return (
    area.rows === 1 &&
    grid
      .formulas(sheetId, area)
      .flat()
      .every((content) => content === "")
  );
}

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
      if (rowCount(grid, row.id) === 1) grid.setTableLook(row.id, { insertRow: true });
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

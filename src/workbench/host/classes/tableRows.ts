import type { Area, CellInput, Grid } from "../../grid/grid";
import { defineClass, readOnly } from "../hostClass";
import { invalidArgument, notFound } from "../hostError";
import { range } from "./range";
import { plain } from "./rangeContent";
import { rowCount, tableOf } from "./tablePlaces";

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

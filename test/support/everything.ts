import type { Area, CellValue, Grid } from "../../src/workbench/grid/grid";
import { JOURNAL_TABLES } from "../../src/workbook/journal/tables";
import { HISTORY_NAME, HISTORY_SHEET } from "../../src/workbook/history/layout";

/**
 * Everything in the workbook but the history and what single cells said, which are kept afterwards and say their day: cells, names, tables.
 * Ids and times differ from run to run, so they are masked.
 */
export function everything(grid: Grid): string {
  const kept = grid.table(JOURNAL_TABLES.kept.name);
  const sheets = grid
    .sheets()
    .filter(({ name }) => name !== HISTORY_SHEET)
    .map(({ id, name, visibility }) => {
      const area = grid.usedArea(id, true);
      const cells = area ? grid.formulas(id, area) : [];
      return [name, visibility, id === kept?.sheetId && area ? without(kept.area, area, cells) : cells];
    });
  const tables = grid
    .tables()
    .filter(({ name }) => name !== kept?.name)
    .map(({ name, area, columns }) => [name, area, columns.map((column) => column.name)]);
  const names = grid
    .names()
    .filter(({ name }) => name !== HISTORY_NAME)
    .sort((one, other) => one.name.localeCompare(other.name));
  return JSON.stringify([sheets, tables, names])
    .replace(/\b[spoklibc]_[a-z0-9]{10}\b/g, "<id>")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>");
}

/** The rows of a sheet without what stands in a table, as far down as anything else does. */
function without(
  table: Area,
  { row: top, column: left }: Area,
  cells: readonly (readonly CellValue[])[],
): readonly (readonly CellValue[])[] {
  const others = cells.map((line, row) =>
    line.map((cell, column) => {
      const isIn =
        top + row >= table.row &&
        top + row < table.row + table.rows &&
        left + column >= table.column &&
        left + column < table.column + table.columns;
      return isIn ? "" : cell;
    }),
  );
  const last = others.reduce((found, line, row) => (line.some((cell) => cell !== "") ? row : found), -1);
  return others.slice(0, last + 1);
}

import type { Grid } from "../../src/workbench/grid/grid";
import { HISTORY_NAME, HISTORY_SHEET } from "../../src/workbook/history/layout";

/** Everything in the workbook but the history, which is kept afterwards and says its day: cells, names, tables. Ids and times differ from run to run, so they are masked. */
export function everything(grid: Grid): string {
  const sheets = grid
    .sheets()
    .filter(({ name }) => name !== HISTORY_SHEET)
    .map(({ id, name, visibility }) => {
      const area = grid.usedArea(id, true);
      const cells = area ? grid.formulas(id, area) : [];
      return [name, visibility, cells];
    });
  const tables = grid.tables().map(({ name, area, columns }) => [name, area, columns.map((column) => column.name)]);
  const names = grid
    .names()
    .filter(({ name }) => name !== HISTORY_NAME)
    .sort((one, other) => one.name.localeCompare(other.name));
  return JSON.stringify([sheets, tables, names])
    .replace(/\b[spoklibc]_[a-z0-9]{10}\b/g, "<id>")
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "<time>");
}

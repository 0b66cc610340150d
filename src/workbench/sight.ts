import type { Area, Grid, Table } from "./grid/grid";

/** What one user sees of the grid. */
export interface Sight {
  readonly grid: Grid;
  /** From now on rows that others add to tables are not seen, until this user adds rows to the same table. */
  setLate(isLate: boolean): void;
}

/**
 * Excel merges the copies of people who work at the same time cell by cell, and the last writer wins. Whoever adds a row
 * to a table without having seen the row that another has just added writes over it.
 */
export function createSight(grid: Grid): Sight {
  let seen = new Map<string, Area>();
  const asSeen = (table: Table): Table => ({ ...table, area: seen.get(table.id) ?? table.area });
  return {
    grid: {
      ...grid,
      tables: () => grid.tables().map(asSeen),
      table: (idOrName) => {
        const table = grid.table(idOrName);
        return table && asSeen(table);
      },
      resizeTable: (id, area) => {
        const rows = seen.delete(id) ? Math.max(area.rows, grid.table(id)?.area.rows ?? 0) : area.rows;
        grid.resizeTable(id, { ...area, rows });
      },
      insertTableRows: (id, index, count) => {
        const before = seen.get(id);
        const unseen = before === undefined ? 0 : Math.max(0, (grid.table(id)?.area.rows ?? 0) - before.rows);
        seen.delete(id);
        if (count > unseen) grid.insertTableRows(id, index + unseen, count - unseen);
      },
    },
    setLate: (isLate) => {
      seen = new Map(isLate ? grid.tables().map(({ id, area }) => [id, area]) : []);
    },
  };
}

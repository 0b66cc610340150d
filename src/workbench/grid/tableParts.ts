import type { Area, Table } from "./grid";

type Parts = Pick<Table, "area" | "showTotals">;

export const headerOf = ({ area }: Parts): Area => ({ ...area, rows: 1 });

/** What lies between the headers and the totals. */
export const bodyOf = ({ area, showTotals }: Parts): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - 1 - (showTotals ? 1 : 0),
});

export const totalsOf = ({ area }: Parts): Area => ({ ...area, row: area.row + area.rows - 1, rows: 1 });

import type { Grid, Place, Table } from "../../grid/grid";
import { bodyOf, headerOf, totalsOf } from "../../grid/tableParts";
import { notFound } from "../hostError";

export const placeOf = ({ sheetId, area }: Table): Place => ({ sheetId, area });

export const headerPlace = (table: Table): Place => ({ sheetId: table.sheetId, area: headerOf(table) });

export const bodyPlace = (table: Table): Place => ({ sheetId: table.sheetId, area: bodyOf(table) });

export function totalsPlace(table: Table): Place {
  if (!table.showTotals) throw notFound();
  return { sheetId: table.sheetId, area: totalsOf(table) };
}

export const rowCount = (grid: Grid, id: string): number => bodyOf(tableOf(grid, id)).rows;

export function tableOf(grid: Grid, id: string): Table {
  const found = grid.table(id);
  if (!found) throw notFound();
  return found;
}

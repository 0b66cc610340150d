import type { Client } from "./client";

/** By workbook, table and the grid's own name of the column. */
const known = new WeakMap<Client["host"], Map<string, Map<string, number>>>();

/** The ids that Office.js knows the columns of a table by: they are counted as they come, and never used again. */
export function columnNumbers({ host, grid }: Client, tableId: string): readonly number[] {
  const tables = known.get(host) ?? new Map<string, Map<string, number>>();
  const numbers = tables.get(tableId) ?? new Map<string, number>();
  known.set(host, tables.set(tableId, numbers));
  return (grid.table(tableId)?.columns ?? []).map(({ id }) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return number;
  });
}

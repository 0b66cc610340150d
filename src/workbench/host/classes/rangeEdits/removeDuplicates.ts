import type { Area, Grid, Place } from "../../../grid/grid";
import { defineClass, readOnly, type HostObject } from "../../hostClass";
import { invalidArgument } from "../../hostError";

/** `Excel.RemoveDuplicatesResult`. */
const result = defineClass<{ readonly removed: number; readonly uniqueRemaining: number }>({
  name: "RemoveDuplicatesResult",
  properties: {
    Removed: readOnly(({ removed }) => removed),
    UniqueRemaining: readOnly(({ uniqueRemaining }) => uniqueRemaining),
  },
});

/**
 * Keeps the first of the rows that show the same in some columns, in whatever case; those below move up. Cells outside of the range
 * stay where they are, and a table whose body it is gets shorter.
 */
export function removeDuplicates(grid: Grid, { sheetId, area }: Place, args: readonly unknown[]): HostObject {
  const [columns, includesHeader] = args;
  if (!Array.isArray(columns) || columns.length === 0) throw invalidArgument();
  const keys = columns.map(Number);
  if (keys.some((key) => !Number.isInteger(key) || key < 0 || key >= area.columns)) throw invalidArgument();
  const first = includesHeader === true ? 1 : 0;
  const texts = grid.texts(sheetId, area);
  const seen = new Set<string>();
  const kept: number[] = [];
  const removed: number[] = [];
  for (let row = first; row < area.rows; row += 1) {
    const key = JSON.stringify(keys.map((column) => (texts[row]?.[column] ?? "").toLowerCase()));
    (seen.has(key) ? removed : kept).push(row);
    seen.add(key);
  }
  if (removed.length > 0) {
    const header = Array.from({ length: first }, (_, row) => row);
    grid.reorder(sheetId, area, "rows", [...header, ...kept, ...removed]);
    const left = first + kept.length;
    const rest = { ...area, row: area.row + left, rows: area.rows - left };
    grid.clear(sheetId, rest, "All");
    shortenTable(grid, sheetId, area, removed.length);
  }
  return result({ removed: removed.length, uniqueRemaining: kept.length });
}

function shortenTable(grid: Grid, sheetId: string, area: Area, count: number): void {
  const own = grid.tables().find((table) => {
    const { row, column, rows, columns } = table.area;
    const isWide = column === area.column && columns === area.columns;
    const isTall = (area.row === row || area.row === row + 1) && area.row + area.rows === row + rows;
    return table.sheetId === sheetId && !table.showTotals && isWide && isTall;
  });
  if (own) grid.resizeTable(own.id, { ...own.area, rows: Math.max(2, own.area.rows - count) });
}

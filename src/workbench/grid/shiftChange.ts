import type { Area } from "./grid";
import type { StructureChange } from "./structureChange";

export type Shift = "Down" | "Right" | "Up" | "Left";

/** What inserting or deleting an area of cells does to a sheet, by the way in which the cells beyond it go. */
export function shiftChange(sheet: string, { row, column, rows, columns }: Area, direction: Shift): StructureChange {
  return direction === "Down" || direction === "Up"
    ? {
        kind: "shift",
        sheet,
        axis: "rows",
        at: row,
        count: direction === "Down" ? rows : -rows,
        across: { from: column, count: columns },
      }
    : {
        kind: "shift",
        sheet,
        axis: "columns",
        at: column,
        count: direction === "Right" ? columns : -columns,
        across: { from: row, count: rows },
      };
}

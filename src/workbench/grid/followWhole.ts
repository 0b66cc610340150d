import { boundingArea, intersection } from "./address";
import type { Area } from "./grid";
import { SHEET_LIMITS } from "./sheetLimits";
import { followArea, moved, shifted, strip, type StructureChange } from "./structureChange";

/** Where a reference of the sheet points to afterwards: it follows only when all of its cells do; undefined when they are gone. */
export function followWhole(area: Area, change: StructureChange): Area | undefined {
  switch (change.kind) {
    case "move":
      return isWithin(area, change.from) ? moved(area, change) : area;
    case "shift":
      return !isAll(area, change.axis) && isWithin(area, strip(change)) ? shifted(area, change) : area;
    case "reorder": {
      if (isAll(area, change.axis)) return area;
      // Its ends follow: what comes between them is in it, and what goes elsewhere is not.
      const last = { ...area, row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
      return [area, last].flatMap((end) => followArea({ ...end, rows: 1, columns: 1 }, change)).reduce(boundingArea);
    }
    default:
      return area;
  }
}

const isAll = (area: Area, axis: "rows" | "columns"): boolean => area[axis] >= SHEET_LIMITS[axis];

export function isWithin(area: Area, other: Area): boolean {
  const inside = intersection(area, other);
  return inside !== undefined && isSameArea(inside, area);
}

export const isSameArea = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

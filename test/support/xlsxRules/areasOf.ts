import { parseAddress } from "../../../src/workbench/grid/address";
import type { Area } from "../../../src/workbench/grid/grid";
import { SHEET_LIMITS } from "../../../src/workbench/grid/sheetLimits";

/** The areas of a list such as `A1:B9 D4`; without those that are none, or lie outside of a sheet. */
export const areasOf = (list: string): readonly Area[] =>
  list.split(" ").flatMap((each) => {
    const area = parseAddress(each, SHEET_LIMITS)?.area;
    const isOnSheet =
      area && area.row + area.rows <= SHEET_LIMITS.rows && area.column + area.columns <= SHEET_LIMITS.columns;
    return isOnSheet ? [area] : [];
  });

/** Whether every entry of such a list is an area. */
export const areAreas = (list: string): boolean => list !== "" && areasOf(list).length === list.split(" ").length;

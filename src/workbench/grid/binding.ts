import { intersection } from "./address";
import type { Area, Grid, Place } from "./grid";
import { SHEET_LIMITS } from "./sheetLimits";

export const BINDING_TYPES = ["Range", "Table", "Text"] as const;

/** Cells that an add-in has given an id, to be told of what happens in them. They follow rows, columns and cells as a reference does. */
export interface Binding {
  readonly id: string;
  readonly type: (typeof BINDING_TYPES)[number];
  readonly area: Area;
  /** Of a binding of the type `Table`, whose cells are those of the table. */
  readonly tableId?: string;
}

export interface PlacedBinding extends Binding {
  readonly sheetId: string;
}

type Bound = Pick<Grid, "sheets" | "parts" | "table" | "sheetSize">;
type Size = Pick<Area, "rows" | "columns">;

/** Whole rows and columns are kept as long as any sheet can be, so that they stay whole when the sheet grows. */
export const keptArea = (area: Area, size: Size): Area =>
  area.isOpen === true
    ? {
        ...area,
        rows: area.row === 0 && area.rows >= size.rows ? SHEET_LIMITS.rows : area.rows,
        columns: area.column === 0 && area.columns >= size.columns ? SHEET_LIMITS.columns : area.columns,
      }
    : area;

/** Of what is kept, the cells that the sheet has. */
const areaNow = (area: Area, size: Size): Area =>
  area.isOpen === true
    ? { ...area, rows: Math.min(area.rows, size.rows), columns: Math.min(area.columns, size.columns) }
    : area;

/** All of a workbook, those of the first sheet first; one whose table is gone is no longer there. */
export const bindingsOf = (grid: Bound): readonly PlacedBinding[] =>
  grid.sheets().flatMap(({ id: sheetId }) =>
    grid.parts(sheetId).bindings.flatMap((binding): PlacedBinding[] => {
      if (binding.tableId === undefined)
        return [{ ...binding, sheetId, area: areaNow(binding.area, grid.sheetSize(sheetId)) }];
      const table = grid.table(binding.tableId);
      return table ? [{ ...binding, sheetId: table.sheetId, area: table.area }] : [];
    }),
  );

/** Those that cells of a place belong to, with the part of them that is meant. */
export const bindingsAt = (grid: Bound, { sheetId, area }: Place): readonly (readonly [PlacedBinding, Area])[] =>
  bindingsOf(grid).flatMap((binding) => {
    const inside = binding.sheetId === sheetId ? intersection(binding.area, area) : undefined;
    return inside ? [[binding, inside] as const] : [];
  });

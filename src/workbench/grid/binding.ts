import { intersection } from "./address";
import type { Area, Grid, Place } from "./grid";

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

/** All of a workbook, those of the first sheet first; one whose table is gone is no longer there. */
export const bindingsOf = (grid: Pick<Grid, "sheets" | "parts" | "table">): readonly PlacedBinding[] =>
  grid.sheets().flatMap(({ id: sheetId }) =>
    grid.parts(sheetId).bindings.flatMap((binding): PlacedBinding[] => {
      if (binding.tableId === undefined) return [{ ...binding, sheetId }];
      const table = grid.table(binding.tableId);
      return table ? [{ ...binding, sheetId: table.sheetId, area: table.area }] : [];
    }),
  );

/** Those that cells of a place belong to, with the part of them that is meant. */
export const bindingsAt = (
  grid: Pick<Grid, "sheets" | "parts" | "table">,
  { sheetId, area }: Place,
): readonly (readonly [PlacedBinding, Area])[] =>
  bindingsOf(grid).flatMap((binding) => {
    const inside = binding.sheetId === sheetId ? intersection(binding.area, area) : undefined;
    return inside ? [[binding, inside] as const] : [];
  });

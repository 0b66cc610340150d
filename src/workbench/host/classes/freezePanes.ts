import type { Grid } from "../../grid/grid";
import { defineClass, type HostObject } from "../hostClass";
import { invalidArgument, fail } from "../hostError";
import { placeFrom } from "./placeFrom";
import { range } from "./range";
import { isWhole, opened } from "./wholeLines";

interface SheetState {
  readonly id: string;
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes = defineClass<SheetState>({
  name: "WorksheetFreezePanes",
  methods: {
    FreezeRows: ({ id }, [count = 1], { grid }) => grid.freeze(id, { rows: lines(count), columns: 0 }),
    FreezeColumns: ({ id }, [count = 1], { grid }) => grid.freeze(id, { rows: 0, columns: lines(count) }),
    FreezeAt: ({ id }, [reference], { grid }) => {
      const place = placeFrom(grid, id, reference);
      const { area } = place;
      const isColumns = isWhole(grid, place, "columns");
      const isRows = isWhole(grid, place, "rows");
      grid.freeze(id, {
        rows: isColumns ? 0 : area.row + area.rows,
        columns: isRows ? 0 : area.column + area.columns,
      });
    },
    Unfreeze: ({ id }, _, { grid }) => grid.freeze(id, { rows: 0, columns: 0 }),
    GetLocation: ({ id }, _, { grid }) => location(grid, id) ?? fail(),
    GetLocationOrNullObject: ({ id }, _, { grid }) => location(grid, id),
  },
});

function lines(count: unknown): number {
  const wanted = count ?? 1;
  if (!Number.isInteger(wanted) || Number(wanted) < 1) throw invalidArgument();
  return Number(wanted);
}

/** Whole rows or columns where only these are frozen. */
function location(grid: Grid, sheetId: string): HostObject | null {
  const { rows, columns } = grid.frozen(sheetId);
  if (rows + columns === 0) return null;
  const size = grid.sheetSize(sheetId);
  const area = { row: 0, column: 0, rows: rows || size.rows, columns: columns || size.columns };
  return range(opened({ sheetId, area }));
}

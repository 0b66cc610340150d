import type { Area, CellValue, Visibility } from "./grid";

/** Who made a change: the person at the grid, the add-in through Office.js, or another person working on the same workbook. */
export type Author = "user" | "addin" | "remote";

export interface GridEvents {
  /** Entered changes, never results of calculation. */
  readonly changed: {
    readonly sheetId: string;
    readonly area: Area;
    readonly change:
      | "RangeEdited"
      | "RowInserted"
      | "RowDeleted"
      | "ColumnInserted"
      | "ColumnDeleted"
      | "CellInserted"
      | "CellDeleted";
    readonly author: Author;
    /** Only for a change of a single cell. */
    readonly before?: CellValue;
    readonly after?: CellValue;
  };
  /** Formula results changed; one event a sheet, with the area that bounds them. */
  readonly calculated: { readonly sheetId: string; readonly area: Area };
  readonly formatChanged: { readonly sheetId: string; readonly area: Area; readonly author: Author };
  /** Rows (or columns) of an area have changed places. */
  readonly sorted: {
    readonly sheetId: string;
    readonly area: Area;
    readonly axis: "rows" | "columns";
    readonly author: Author;
  };
  readonly rowsHidden: {
    readonly sheetId: string;
    readonly area: Area;
    readonly isHidden: boolean;
    readonly author: Author;
  };
  readonly partsChanged: { readonly sheetId: string };
  /** Somebody has typed what may not be in the cell, and with what words the workbook says so. */
  readonly typedInvalid: {
    readonly sheetId: string;
    readonly area: Area;
    /** The cell is as it was; otherwise it has what was typed. */
    readonly isRefused: boolean;
    readonly title: string;
    readonly message: string;
  };
  /** A cell was clicked once; how far from its left and upper edge, in pixels. */
  readonly clicked: {
    readonly sheetId: string;
    readonly row: number;
    readonly column: number;
    readonly left: number;
    readonly top: number;
  };
  /** Somebody begins or ceases to type in a cell. */
  readonly typing: { readonly isTyping: boolean };
  readonly selected: { readonly sheetId: string; readonly area: Area };
  readonly sheetActivated: { readonly sheetId: string; readonly previousId: string | undefined };
  readonly sheetAdded: { readonly sheetId: string; readonly author: Author };
  readonly sheetDeleted: { readonly sheetId: string; readonly author: Author };
  readonly sheetRenamed: {
    readonly sheetId: string;
    readonly before: string;
    readonly after: string;
    readonly author: Author;
  };
  readonly sheetVisibilityChanged: {
    readonly sheetId: string;
    readonly before: Visibility;
    readonly after: Visibility;
    readonly author: Author;
  };
  readonly sheetMoved: {
    readonly sheetId: string;
    readonly before: number;
    readonly after: number;
    readonly author: Author;
  };
  /** Formulas were entered, changed or taken away, with what stood there before. */
  readonly formulasChanged: {
    readonly sheetId: string;
    readonly cells: readonly { readonly row: number; readonly column: number; readonly before: string }[];
    readonly author: Author;
  };
  readonly tableAdded: { readonly tableId: string; readonly sheetId: string; readonly author: Author };
  readonly tableDeleted: {
    readonly tableId: string;
    readonly name: string;
    readonly sheetId: string;
    readonly author: Author;
  };
  /** Cells have moved, come or gone (insert, delete, move, sort, undo of these): formulas must be looked for again. */
  readonly restructured: { readonly sheetIds: readonly string[] };
  /** One calculation has ended, whether or not anything changed, or what waited for one turned out to need none. */
  readonly calculationEnded: Record<string, never>;
}

import type { Place } from "../grid/grid";

/** What may have changed since the drawings of a sheet were read. */
export interface Touched {
  /** Anything at all: names, sheets, what is drawn. */
  readonly all: boolean;
  /** How high and wide rows and columns are. */
  readonly lines: boolean;
  /** Cells that have been entered or calculated. */
  readonly cells: readonly Place[];
}

export const ALL_TOUCHED: Touched = { all: true, lines: true, cells: [] };

/** Whether one of the places shares a cell with what has been touched. */
export const isTouched = (places: readonly Place[], { cells }: Touched): boolean =>
  places.some((place) =>
    cells.some(
      (other) =>
        place.sheetId === other.sheetId &&
        place.area.row < other.area.row + other.area.rows &&
        other.area.row < place.area.row + place.area.rows &&
        place.area.column < other.area.column + other.area.columns &&
        other.area.column < place.area.column + place.area.columns,
    ),
  );

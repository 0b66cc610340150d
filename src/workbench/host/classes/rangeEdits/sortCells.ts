import { intersection } from "../../../grid/address";
import type { Area, Grid, Place } from "../../../grid/grid";
import { HostError } from "../../hostError";
import { sortFields, sortOrder, type SortCell } from "./sortOrder";

export interface Sorting {
  readonly fields: unknown;
  readonly matchCase: boolean;
  readonly hasHeaders: boolean;
  /** What changes places. */
  readonly axis: "rows" | "columns";
  readonly language: string;
}

/** Sorts the rows (or columns) of a place. Those that are hidden stay where they are. */
export function sortCells(grid: Grid, { sheetId, area }: Place, sorting: Sorting): void {
  const { axis, hasHeaders, matchCase, language } = sorting;
  const across = axis === "rows" ? "columns" : "rows";
  const fields = sortFields(sorting.fields, area[across]);
  if (grid.merges(sheetId).some((merge) => intersection(merge, area)))
    throw new HostError("InvalidOperation", "To do this, all the merged cells need to be the same size.");
  const body = usedPart(grid, sheetId, withoutHeader(area, axis, hasHeaders));
  if (!body) return;
  const [start, count] = axis === "rows" ? [body.row, body.rows] : [body.column, body.columns];
  const seen = Array.from({ length: count }, (_, index) => index).filter(
    (index) => !grid.isHidden(sheetId, axis, start + index),
  );
  const values = grid.values(sheetId, body);
  const cells = seen.map((line) =>
    fields.map(({ key, sortOn }): SortCell => {
      const [row, column] = axis === "rows" ? [line, key] : [key, line];
      const value = values[row]?.[column] ?? "";
      if (sortOn === "Value") return { value, fill: "", fontColor: "" };
      const { fill, fontColor } = grid.format(sheetId, body.row + row, body.column + column);
      return { value, fill, fontColor };
    }),
  );
  const order = Array.from({ length: count }, (_, index) => index);
  sortOrder(cells, fields, { matchCase, language }).forEach((from, place) => {
    const to = seen[place];
    if (to !== undefined) order[to] = seen[from] ?? to;
  });
  grid.reorder(sheetId, body, axis, order);
}

const withoutHeader = (area: Area, axis: "rows" | "columns", hasHeaders: boolean): Area => {
  if (!hasHeaders) return area;
  return axis === "rows"
    ? { ...area, row: area.row + 1, rows: area.rows - 1 }
    : { ...area, column: area.column + 1, columns: area.columns - 1 };
};

/** Of whole columns and rows only what is used. */
function usedPart(grid: Grid, sheetId: string, area: Area): Area | undefined {
  const used = grid.usedArea(sheetId, true);
  const common = used && area.rows > 0 && area.columns > 0 ? intersection(used, area) : undefined;
  if (!common) return undefined;
  // Fields are counted from the first column or row of the area.
  const rows = common.row + common.rows - area.row;
  const columns = common.column + common.columns - area.column;
  return { ...area, rows: Math.min(area.rows, rows), columns: Math.min(area.columns, columns) };
}

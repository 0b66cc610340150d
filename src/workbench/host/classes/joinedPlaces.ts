import type { Place } from "../../grid/grid";

/** Cells that stand in a row become one range, as do ranges of one width that stand below each other. All are of one sheet. */
export function joinedPlaces(places: readonly Place[]): readonly Place[] {
  const sorted = [...places].sort(({ area: one }, { area: other }) => one.row - other.row || one.column - other.column);
  const rows: Place[] = [];
  for (const place of sorted) {
    const last = rows.at(-1);
    const { area } = place;
    const isBeside =
      last?.area.row === area.row &&
      last.area.rows === area.rows &&
      last.area.column + last.area.columns === area.column;
    if (last && isBeside)
      rows[rows.length - 1] = { ...last, area: { ...last.area, columns: last.area.columns + area.columns } };
    else rows.push(place);
  }
  const found: Place[] = [];
  for (const place of rows) {
    const { area } = place;
    const above = found.findIndex(
      ({ area: each }) =>
        each.column === area.column && each.columns === area.columns && each.row + each.rows === area.row,
    );
    const known = found[above];
    if (known) found[above] = { ...known, area: { ...known.area, rows: known.area.rows + area.rows } };
    else found.push(place);
  }
  return found;
}

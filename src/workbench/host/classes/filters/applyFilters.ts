import { intersection } from "../../../grid/address";
import type { FilterCriteria, Filters } from "../../../grid/filters";
import type { Area, Grid } from "../../../grid/grid";
import { levelsOf, spansOf } from "../../../grid/outline";
import { matches } from "./matches";

type Column = Filters["columns"][number];

/** A header with the rows below that its filters may hide. */
export interface Filtered {
  readonly header: Area;
  readonly body: Area;
}

export const columnsOf = (grid: Grid, sheetId: string, { header }: Filtered): readonly Column[] =>
  grid.parts(sheetId).filters.columns.filter((column) => intersection(column.header, header));

/**
 * Says anew what is asked of the columns under a header, and which rows that hides. Excel hides rows when a filter is set and not when
 * cells change.
 *
 * @param change - what is asked of columns, by index; `undefined` ends it
 */
export function applyFilters(
  grid: Grid,
  sheetId: string,
  filtered: Filtered,
  change: ReadonlyMap<number, FilterCriteria | undefined>,
): void {
  const { filters } = grid.parts(sheetId);
  const { header, body } = filtered;
  const others = filters.columns.filter((column) => !intersection(column.header, header));
  const kept = columnsOf(grid, sheetId, filtered).filter((column) => !change.has(column.header.column - header.column));
  const added = [...change].flatMap(([index, criteria]): Column[] =>
    criteria ? [{ header: { row: header.row, column: header.column + index, rows: 1, columns: 1 }, criteria }] : [],
  );
  const columns = [...kept, ...added].sort((one, other) => one.header.column - other.header.column);
  const before = new Set(levelsOf(filters.hidden).keys());
  const isOwn = (row: number): boolean => row >= body.row && row < body.row + body.rows;
  const now = new Set(hiddenRows(grid, sheetId, body, columns));
  for (const row of [...before].filter(isOwn)) if (!now.has(row)) setHidden(grid, sheetId, row, false);
  for (const row of now) if (!grid.isHidden(sheetId, "rows", row)) setHidden(grid, sheetId, row, true);
  const hidden = [...[...before].filter((row) => !isOwn(row)), ...now];
  grid.setParts(sheetId, {
    filters: {
      ...filters,
      columns: [...others, ...columns],
      hidden: spansOf(new Map(hidden.map((row) => [row, 1]))),
    },
  });
}

/** 1 January 1970 as a serial number. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;

const setHidden = (grid: Grid, sheetId: string, row: number, hide: boolean): void =>
  grid.setHidden(sheetId, "rows", { row, column: 0, rows: 1, columns: 1 }, hide);

function hiddenRows(grid: Grid, sheetId: string, body: Area, columns: readonly Column[]): readonly number[] {
  if (body.rows < 1) return [];
  const today = Math.floor(new Date().getTime() / DAY) + UNIX_EPOCH;
  const passed = columns.map(({ header, criteria }) => {
    const area = { ...body, column: header.column, columns: 1 };
    const texts = grid.texts(sheetId, area);
    const cells = grid.values(sheetId, area).map(([value = ""], row) => {
      const { fill, fontColor } = grid.format(sheetId, area.row + row, area.column);
      return { value, text: texts[row]?.[0] ?? "", fill, fontColor };
    });
    return matches(cells, criteria, today);
  });
  return Array.from({ length: body.rows }, (_, index) => index)
    .filter((index) => passed.some((column) => column[index] === false))
    .map((index) => body.row + index);
}

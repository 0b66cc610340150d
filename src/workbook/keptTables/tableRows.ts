import type { CellValue } from "../cells";

/** So many blank rows one below the other end a table; a single one is a gap in it. */
const END = 2;

/** The rows of a table below its headings. */
export interface TableRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** Filled rows further down, which are left out. */
  readonly beyond: number;
}

/**
 * Where a table ends: at two blank rows, or with the cells. Blank rows in it stay, so that each row is so many below the headings.
 *
 * @param cells - what stands below the headings, in the columns of the table
 */
export function rowsOf(cells: readonly (readonly CellValue[])[]): TableRows {
  const isBlank = (row: readonly CellValue[] | undefined): boolean =>
    row?.every((cell) => typeof cell === "string" && cell.trim() === "") ?? true;
  let end = 0;
  while (end < cells.length && !cells.slice(end, end + END).every(isBlank)) end += 1;
  const beyond = cells.slice(end).filter((row) => !isBlank(row)).length;
  while (end > 0 && isBlank(cells[end - 1])) end -= 1;
  return { rows: cells.slice(0, end), beyond };
}

/**
 * The columns of a table: those that are kept, and what is headed without a gap beside them.
 *
 * @param headings - the row of headings
 * @param kept - the places of kept columns in it
 * @returns the first place and the one behind the last
 */
export function columnsOf(headings: readonly CellValue[], kept: readonly number[]): { from: number; to: number } {
  const isHeaded = (place: number): boolean => String(headings[place] ?? "").trim() !== "";
  let [from, to] = [Math.min(...kept), Math.max(...kept) + 1];
  while (from > 0 && isHeaded(from - 1)) from -= 1;
  while (to < headings.length && isHeaded(to)) to += 1;
  return { from, to };
}

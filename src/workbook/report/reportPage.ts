import type { CellInput } from "../cells";
import type { ChartSpec } from "../dashboard/charts/chartSpec";
import type { Look } from "../dashboard/looks";
import type { FIRST_HIDDEN } from "../dashboard/columns";

/** A page of a report below the dashboard's own: values and their looks, in the columns of the dashboard. Rows are counted from 0 in it. */
export interface ReportPage {
  readonly cells: readonly (readonly CellInput[])[];
  readonly looks: readonly Look[];
  readonly charts?: readonly PageChart[];
}

/** A chart of a page, its rows counted in it, and the numbers that it shows, which stand in hidden columns beside it. */
export interface PageChart {
  readonly spec: ChartSpec;
  readonly cells: readonly (readonly CellInput[])[];
}

/** The ink of the pages. */
export const INKS = { text: "#242424", quiet: "#605E5C", edge: "#8A8886", hair: "#E1DFDD", band: "#F3F2F1" } as const;

/** Rows that grow as they are written to. @param width - how many columns, see {@link FIRST_HIDDEN} */
export function growingCells(width: typeof FIRST_HIDDEN): {
  readonly cells: CellInput[][];
  put(row: number, column: number, content: CellInput): void;
} {
  const cells: CellInput[][] = [];
  return {
    cells,
    put: (row, column, content) => {
      while (cells.length <= row) cells.push(Array.from({ length: width }, () => ""));
      cells[row]?.splice(column, 1, content);
    },
  };
}

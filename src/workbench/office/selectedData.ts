import { plain } from "../host/classes/rangeContent";
import type { Grid } from "../grid/grid";

/** What is asked of the selection; the client writes what it wants as a word or as its number. */
export interface DataRequest {
  readonly CoerceType?: unknown;
  readonly ValueFormat?: unknown;
}

type Cell = string | number | boolean;

const MATRIX = ["matrix", 1];
const TEXT = ["text", 0];
const FORMATTED = ["formatted", 1];

/** The selected cells as rows, or as text with tabs between columns; undefined for what is no form of cells here. */
export function selectedData(grid: Grid, { CoerceType, ValueFormat }: DataRequest): string | Cell[][] | undefined {
  const { sheetId, area } = grid.selection();
  const rows: Cell[][] = FORMATTED.includes(ValueFormat as string)
    ? grid.texts(sheetId, area)
    : grid.values(sheetId, area).map((row) => row.map(plain));
  if (MATRIX.includes(CoerceType as string)) return rows;
  if (TEXT.includes(CoerceType as string)) return rows.map((row) => row.join("\t")).join("\n");
  return undefined;
}

import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { Area } from "./grid";

export type CellMatrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** The members of the library's commands and mutations that are looked at here. */
export interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
  readonly cellValue?: CellMatrix;
  readonly ranges?: readonly IRange[];
  readonly trigger?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly from?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly to?: { readonly subUnitId: string; readonly value: CellMatrix };
  readonly unitData?: Readonly<Record<string, Readonly<Record<string, CellMatrix | undefined>>>>;
  readonly functionsExecutedState?: number;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly visibility?: string;
  readonly fromOrder?: number;
  readonly toOrder?: number;
}

export const COMMAND = 0;
export const MUTATION = 2;

/** Marks the execution of a mutation that only follows from another. */
export const REWRITING = "rewriting";

export function boundsOf(
  cells: CellMatrix,
  counts: (cell: Nullable<ICellData>) => boolean = () => true,
): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (!counts(cell)) continue;
      top = Math.min(top, Number(row));
      left = Math.min(left, Number(column));
      bottom = Math.max(bottom, Number(row));
      right = Math.max(right, Number(column));
    }
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Whether a mutation's cell brings content, not only looks. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell == null || "v" in cell || "f" in cell || "p" in cell || "si" in cell;

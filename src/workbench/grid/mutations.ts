import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { boundingArea } from "./address";
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

/** Marks the execution of a mutation that only follows from another. */
export const REWRITING = "rewriting";

export function boundsOf(
  cells: CellMatrix,
  counts: (cell: Nullable<ICellData>) => boolean = () => true,
): Area | undefined {
  let bounds: Area | undefined;
  for (const [row, line] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(line)) {
      if (!counts(cell)) continue;
      const area = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      bounds = bounds ? boundingArea(bounds, area) : area;
    }
  }
  return bounds;
}

/** Whether a mutation's cell brings content, not only looks. */
export const hasContent = (cell: Nullable<ICellData>): boolean =>
  cell == null || "v" in cell || "f" in cell || "p" in cell || "si" in cell;

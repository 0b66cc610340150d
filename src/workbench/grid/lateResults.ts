import type { ICommandInfo } from "@univerjs/core";
import type { Calculation } from "./calculation";
import type { Core } from "./core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetFormulaCalculationResultMutation,
} from "./univer";

const MOVING = new Set<string>([
  InsertColMutation.id,
  InsertRowMutation.id,
  InsertSheetMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveSheetMutation.id,
  ReorderRangeMutation.id,
]);

/** Whether a mutation puts cells elsewhere. */
export const movesCells = (id: string): boolean => MOVING.has(id);

/** The library writes results by their old addresses when cells have moved while it calculated: here it writes none. */
export function dropLateResults(calculation: Calculation, { id, params }: Readonly<ICommandInfo>): void {
  if (id !== SetFormulaCalculationResultMutation.id || !calculation.isOutdated()) return;
  (params as { unitData: object }).unitData = {};
}

const SPILLS = ["clearPreviousArrayFormulaCellData", "mergeArrayFormulaCellData", "mergeArrayFormulaRange"] as const;

/** The same for what formulas have spilled, which the library keeps beside the cells. */
export function dropLateSpills({ formulaData }: Core, calculation: Calculation): void {
  const book = formulaData as unknown as Record<(typeof SPILLS)[number], (cells: unknown) => void>;
  for (const name of SPILLS) {
    const merge = book[name].bind(formulaData);
    book[name] = (cells) => {
      if (!calculation.isOutdated()) merge(cells);
    };
  }
}

import type { ICommandInfo } from "@univerjs/core";
import type { Calculation } from "./calculation";
import type { Core } from "./core";
import type { Params } from "./mutations";
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

/**
 * The library writes results by the addresses that formulas had when the calculation began. Here it writes none when cells have moved
 * meanwhile, and none over what has been entered in place of a formula.
 */
export function dropLateResults(core: Core, calculation: Calculation, { id, params }: Readonly<ICommandInfo>): void {
  if (id !== SetFormulaCalculationResultMutation.id) return;
  const results = params as { unitData?: Params["unitData"] };
  if (calculation.isOutdated()) {
    results.unitData = {};
    return;
  }
  for (const [sheetId, cells] of Object.entries(results.unitData?.[core.unitId] ?? {})) {
    const sheet = core.workbook.getSheetBySheetId(sheetId);
    for (const [row, line] of Object.entries(cells ?? {})) {
      for (const column of Object.keys(line ?? {})) {
        const { f: formula, si: shared } = sheet?.getCellRaw(Number(row), Number(column)) ?? {};
        if (!formula && !shared) Reflect.deleteProperty(line, column);
      }
    }
  }
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

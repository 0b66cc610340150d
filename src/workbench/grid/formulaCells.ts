import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import type { Core } from "./core";

export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** As the engine has it. */
  readonly formula: string;
}

/** Cells whose formula passes the test. */
export function formulaCells({ formulaData, unitId }: Core, wanted: { test(formula: string): boolean }): FormulaCell[] {
  const found: FormulaCell[] = [];
  const bySheet: IFormulaData[string] = formulaData.getFormulaData()[unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(bySheet)) {
    for (const [row, line] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries((line ?? {}) as Record<string, IFormulaDataItem | null>)) {
        if (!cell || !wanted.test(cell.f)) continue;
        found.push({ sheetId, row: Number(row), column: Number(column), formula: cell.f });
      }
    }
  }
  return found;
}

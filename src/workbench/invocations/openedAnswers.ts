import { closingIndex, formulaPieces, isCall } from "../grid/formulaPieces";
import type { CellValue, Grid } from "../grid/grid";
import { cellKey } from "./createLedger";

/**
 * What cells show from the file that they stand in, by their keys: a cell whose formula is one call of a function, and nothing
 * else, goes on showing it until the function has answered.
 */
export function openedAnswers(grid: Grid, calls: RegExp): Map<string, CellValue> {
  const answers = new Map<string, CellValue>();
  for (const { sheetId, row, column } of grid.formulaCells(calls)) {
    const area = { row, column, rows: 1, columns: 1 };
    const value = grid.values(sheetId, area)[0]?.[0] ?? "";
    const formula = grid.formulas(sheetId, area)[0]?.[0];
    if (value !== "" && typeof formula === "string" && isOneCall(formula))
      answers.set(cellKey({ sheetId, row, column }), value);
  }
  return answers;
}

function isOneCall(formula: string): boolean {
  const pieces = formulaPieces(formula);
  return isCall(pieces, 1) && closingIndex(pieces, 2) === pieces.length - 1;
}

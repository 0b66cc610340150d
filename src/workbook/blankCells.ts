import type { ExcelProblem, Result } from "../scorecard";
import { inExcel } from "./inExcel";
import { rangeAt } from "./rangeAt";

/** Whether a cell of a range holds nothing, by row and column from 0; a formula that answers `""` is not nothing. */
export type BlankCells = (row: number, column: number) => boolean;

/**
 * Which cells of some ranges are empty: what Excel on Windows and Mac does not tell a function, as it passes 0 for them. One
 * reading for all of them; only what is in use is read, so that a whole column is no million cells.
 *
 * @param addresses - as Excel names the places of arguments, each once
 */
export const readBlankCells = (
  addresses: readonly string[],
): Promise<Result<ReadonlyMap<string, BlankCells>, ExcelProblem>> =>
  inExcel(async (context) => {
    const ranges = addresses.map((address) => {
      const range = rangeAt(context, address);
      const used = range.getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex");
      used.load("rowIndex,columnIndex,formulas");
      return { address, range, used };
    });
    await context.sync();
    return new Map(
      ranges.map(({ address, range, used }) => {
        if (used.isNullObject) return [address, () => true];
        const formulas = used.formulas as readonly (readonly unknown[])[];
        const [down, right] = [used.rowIndex - range.rowIndex, used.columnIndex - range.columnIndex];
        const isBlank: BlankCells = (row, column) => (formulas[row - down]?.[column - right] ?? "") === "";
        return [address, isBlank];
      }),
    );
  });

/** Has Excel ask every function again. */
export const calculateAgain = (): Promise<Result<undefined, ExcelProblem>> =>
  inExcel(async (context) => {
    context.workbook.application.calculate("Full");
    await context.sync();
    return undefined;
  });

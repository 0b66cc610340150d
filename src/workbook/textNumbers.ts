import type { ExcelProblem, Result } from "../scorecard";
import type { CellValue } from "./cells";
import { inExcel } from "./inExcel";
import { rangeAt } from "./rangeAt";
import { cellReference } from "./finder/cellReference";

/** A cell that held a number as text, as it was. */
export interface TextCell {
  readonly address: string;
  readonly text: string;
  readonly format: string;
  /** What it holds since. */
  readonly value: number;
}

/** The number that a text says, and how its cell is to show it. */
export interface ReadNumber {
  readonly value: number;
  readonly format: string;
}

const TEXT = "@";

/**
 * Writes the numbers in place of the texts that say them; formulas, and texts that say none, stay.
 *
 * @returns the cells as they were
 */
export const writeNumbers = (
  references: readonly string[],
  numberOf: (text: string) => ReadNumber | undefined,
): Promise<Result<readonly TextCell[], ExcelProblem>> =>
  inExcel(async (context) => {
    const ranges = references.map((reference) => {
      const range = rangeAt(context, reference).load("values,formulas,numberFormat,rowIndex,columnIndex");
      return { range, sheet: range.worksheet.load("name") };
    });
    await context.sync();
    const before: TextCell[] = [];
    for (const { range, sheet } of ranges) {
      const { values, formulas, numberFormat, rowIndex, columnIndex } = range;
      (values as CellValue[][]).forEach((line, row) =>
        line.forEach((text, column) => {
          const isConstant = !String((formulas as CellValue[][])[row]?.[column]).startsWith("=");
          const number = typeof text === "string" && isConstant ? numberOf(text) : undefined;
          if (number === undefined) return;
          const [top, left] = [rowIndex + row, columnIndex + column];
          const address = cellReference(sheet.name, { top, left, bottom: top, right: left });
          const format = String((numberFormat as string[][])[row]?.[column]);
          before.push({ address, text: String(text), format, value: number.value });
          const cell = range.getCell(row, column);
          cell.numberFormat = [[number.format]];
          cell.values = [[number.value]];
        }),
      );
    }
    await context.sync();
    return before;
  });

/**
 * Puts the texts back where the numbers still stand: what somebody has written there since stays. A cell keeps what it holds when its
 * format changes, so the format comes last.
 */
export const writeTexts = (cells: readonly TextCell[]): Promise<Result<undefined, ExcelProblem>> =>
  inExcel(async (context) => {
    const ranges = cells.map(({ address }) => rangeAt(context, address).load("values,formulas"));
    await context.sync();
    for (const [index, { text, format, value }] of cells.entries()) {
      const range = ranges[index];
      if (range === undefined || range.formulas[0]?.[0] !== value) continue;
      range.numberFormat = [[TEXT]];
      range.values = [[text]];
      range.numberFormat = [[format]];
    }
    await context.sync();
    return undefined;
  });

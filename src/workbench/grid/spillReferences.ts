import type { BaseValueObject } from "@univerjs/engine-formula";
import type { Core } from "./core";
import type { FunctionService } from "./functions";
import { BUSY } from "./passBusy";
import { BaseFunction, ErrorValueObject, IFunctionService } from "./univer";

interface Range {
  readonly startRow: number;
  readonly startColumn: number;
}

/** What formulas fill, by row and column of the formula. */
type Fills = Readonly<Record<number, Readonly<Record<number, Range | undefined> | undefined>>> | undefined;

interface Reference {
  isReferenceObject(): boolean;
  isCell(): boolean;
  getRangePosition(): Range;
  getCurrentRuntimeSheetData(): { getValue(row: number, column: number): object | undefined } | undefined;
  getCellData(row: number, column: number): { readonly v?: unknown } | null | undefined;
  getCurrentRuntimeActiveArrayFormulaRange(): Fills;
  getCurrentActiveArrayFormulaRange(): Fills;
}

/** The name that files give to `#` after a cell; `structuredReferences.ts` translates. */
const NAME = "ANCHORARRAY";

/** `A1#`, all cells that the formula in A1 fills: the engine reads the sign, but has left the work for later. */
export function registerSpillReferences(core: Core): void {
  class AnchorArray extends BaseFunction {
    override needsReferenceObject = true;

    override calculate(...given: readonly unknown[]): BaseValueObject {
      const reference = given[0] as Reference;
      const content = contentOf(reference);
      if (content === BUSY) return ErrorValueObject.create(content as never);
      const filled = content === undefined || content === "#SPILL!" ? undefined : filledBy(reference);
      if (filled === undefined) return ErrorValueObject.create("#REF!" as never);
      return this.createReferenceObject(reference as never, filled as never) as unknown as BaseValueObject;
    }
  }
  core.get<FunctionService>(IFunctionService).registerExecutors(new AnchorArray(NAME));
}

/** What a single cell holds at this point of the calculation. */
function contentOf(reference: Reference): unknown {
  if (!reference.isReferenceObject() || !reference.isCell()) return undefined;
  const { startRow, startColumn } = reference.getRangePosition();
  return reference.getCellData(startRow, startColumn)?.v;
}

/** What a formula fills by the calculation that goes on, or filled by the last one. */
function filledBy(reference: Reference): Range | undefined {
  const { startRow, startColumn } = reference.getRangePosition();
  const now = reference.getCurrentRuntimeActiveArrayFormulaRange()?.[startRow]?.[startColumn];
  const isCalculated = reference.getCurrentRuntimeSheetData()?.getValue(startRow, startColumn) !== undefined;
  if (now !== undefined || isCalculated) return now;
  return reference.getCurrentActiveArrayFormulaRange()?.[startRow]?.[startColumn];
}

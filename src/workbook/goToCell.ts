import { failure, normalised, success, type Problem, type Result } from "../scorecard";
import type { Binding } from "./binding";
import { inExcel, isExcelError } from "./inExcel";
import { rangeAt } from "./rangeAt";

/** Shows and selects the cells of a reference. */
export const goToCell = (reference: string): Promise<Result<undefined, Problem>> =>
  show(async (context) => rangeAt(context, reference));

/** Shows and selects what a value comes from: for one found by its label the cell beside that. */
export const goToSource = (binding: Binding): Promise<Result<undefined, Problem>> =>
  show(async (context) => {
    if (binding.kind === "bound") return rangeAt(context, binding.address);
    const values = rangeAt(context, binding.values);
    if (binding.kind === "column") return values;
    const keys = rangeAt(context, binding.keys).load("rowIndex,columnIndex");
    // Whole columns may be searched.
    const labels = keys.getUsedRangeOrNullObject(true).load("values,rowIndex,columnIndex");
    values.load("columnCount");
    await context.sync();
    const texts = labels.isNullObject ? [] : labels.values.flat();
    const found = texts.findIndex((label) => normalised(String(label)) === normalised(binding.key));
    if (found < 0) return values;
    const index = found + labels.rowIndex - keys.rowIndex + labels.columnIndex - keys.columnIndex;
    return values.columnCount === 1 ? values.getCell(index, 0) : values.getCell(0, index);
  });

async function show(
  find: (context: Excel.RequestContext) => Promise<Excel.Range>,
): Promise<Result<undefined, Problem>> {
  const shown = await inExcel(async (context) => {
    try {
      const range = await find(context);
      range.worksheet.activate();
      range.select();
      await context.sync();
      return true;
    } catch (error) {
      if (isExcelError(error) && GONE.has(error.code)) return false;
      throw error;
    }
  });
  if (!shown.ok) return shown;
  return shown.value ? success(undefined) : failure({ kind: "source-gone" });
}

/** What Excel answers for a sheet, a table or a column that is not there, and for an address that is none. */
const GONE = new Set(["ItemNotFound", "InvalidArgument"]);

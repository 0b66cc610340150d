import { normalised, type ExcelProblem, type Result } from "../scorecard";
import { referencesOf, type Binding } from "./binding";
import type { CellValue } from "./cells";
import { inExcel } from "./inExcel";
import { isPercentFormat } from "./isPercentFormat";
import { rangeAt } from "./rangeAt";
import { isBroken, isTableColumn, splitAddress } from "./reference";

/** Cells of this workbook that can be asked; neither a formula written by hand nor cells of another workbook. */
const isAskable = (reference: string): boolean =>
  !isBroken(reference) &&
  (isTableColumn(reference) || splitAddress(reference).sheet !== "") &&
  !/^=|\[[^\]]*\][^\]]*!/.test(reference);

/**
 * Which of some bindings read cells that show percentages: what a cell shows is its number format. Of many cells most of those
 * that hold a number must, and all where none does yet.
 *
 * @param periods - of a series, where its periods lie: between the cells that have one, others may stand
 */
export async function percentBindings(
  bindings: readonly Binding[],
  periods: ReadonlyMap<Binding, string> = new Map(),
): Promise<Result<ReadonlySet<Binding>, ExcelProblem>> {
  // What is counted of answers, or divided, has a scale of its own, whatever its cells show.
  const counted = bindings.filter(isCounted);
  const known = counted.filter(({ isPercent }) => isPercent);
  const asked = bindings.filter((binding) => !counted.includes(binding) && referencesOf(binding).every(isAskable));
  if (asked.length === 0) return { ok: true, value: new Set(known) };
  return inExcel(async (context) => {
    const loaded = asked.map((binding) => {
      const [cells = "", keys] = referencesOf(binding);
      const range = rangeAt(context, cells);
      // Whole columns may be linked, of which Excel tells neither values nor formats.
      const used = range.getUsedRangeOrNullObject(true).load("values,numberFormat");
      const first = range.getCell(0, 0).load("numberFormat");
      const labels = keys === undefined ? undefined : rangeAt(context, keys).getUsedRangeOrNullObject(true);
      labels?.load("values,rowIndex,columnIndex");
      const top = keys === undefined ? undefined : rangeAt(context, keys).getCell(0, 0).load("rowIndex,columnIndex");
      const beside = periods.get(binding);
      const isLine = beside !== undefined && isAskable(beside) && /\d/.test(splitAddress(cells).cells);
      const line = isLine ? range.load("values,numberFormat") : undefined;
      const named = isLine ? rangeAt(context, beside).load("values") : undefined;
      return { binding, range, used, first, labels, top, line, named };
    });
    await context.sync();
    const found = loaded.map(({ binding, range, used, first, labels, top, line, named }) => {
      if (line !== undefined && named !== undefined) return { binding, shows: () => showsBeside(line, named) };
      if (binding.kind !== "label") return { binding, shows: () => showsPercent(used, first) };
      const isAcross = labels !== undefined && !labels.isNullObject && (labels.values[0]?.length ?? 0) > 1;
      const texts = labels === undefined || labels.isNullObject ? [] : (labels.values.flat() as CellValue[]);
      const at = texts.findIndex((text) => normalised(String(text)) === normalised(binding.key));
      if (at < 0 || labels === undefined || top === undefined) return { binding, shows: () => false };
      const place = at + (isAcross ? labels.columnIndex - top.columnIndex : labels.rowIndex - top.rowIndex);
      const cell = (isAcross ? range.getCell(0, place) : range.getCell(place, 0)).load("numberFormat");
      return { binding, shows: () => isPercentFormat(formatIn(cell)) };
    });
    if (asked.some(({ kind }) => kind === "label")) await context.sync();
    return new Set([...known, ...found.filter(({ shows }) => shows()).map(({ binding }) => binding)]);
  });
}

const isCounted = (binding: Binding): boolean =>
  binding.kind === "column" && (binding.per !== undefined || binding.take === "nps" || binding.take === "csat");

const formatIn = ({ numberFormat }: Excel.Range): string => String((numberFormat as CellValue[][])[0]?.[0] ?? "");

function showsBeside({ values, numberFormat }: Excel.Range, periods: Excel.Range): boolean {
  const named = periods.values.flat() as CellValue[];
  const isNamed = (_: unknown, place: number): boolean => named[place] !== "" && named[place] !== undefined;
  return mostShowPercent(
    (values.flat() as CellValue[]).filter(isNamed),
    (numberFormat as CellValue[][]).flat().map(String).filter(isNamed),
  );
}

/** Whether most cells with a number show percentages, or all cells where none holds a number yet. */
export function mostShowPercent(values: readonly CellValue[], formats: readonly string[]): boolean {
  const numbers = formats.filter((_, place) => typeof values[place] === "number");
  const counted = numbers.length > 0 ? numbers : formats;
  return counted.filter(isPercentFormat).length * 2 > counted.length;
}

function showsPercent(used: Excel.Range, first: Excel.Range): boolean {
  if (used.isNullObject) return isPercentFormat(formatIn(first));
  return mostShowPercent(used.values.flat() as CellValue[], (used.numberFormat as CellValue[][]).flat().map(String));
}

import { isResultFormula } from "../numbers/compile";
import { sheetNameOf } from "../reference";
import { RESULT_COLUMNS, TABLES, TREE_KEYS, type TreeKey } from "../tables";
import type { Block } from "./scanFormulas";

/** Queues where the tables of the tree stand; the returned function gives, after the sync, what stands in their result columns. */
export function loadResults(context: Excel.RequestContext): (blocks: readonly Block[]) => ReadonlySet<string> {
  const ranges = TREE_KEYS.map((key) => ({
    key,
    range: context.workbook.tables
      .getItemOrNullObject(TABLES[key].name)
      .getRange()
      .load("address,rowIndex,columnIndex,rowCount,columnCount"),
  }));
  return (blocks) =>
    new Set(ranges.flatMap(({ key, range }) => (range.isNullObject ? [] : typedResults(key, cellsOf(range, blocks)))));
}

/** What stands in the cells of a table, row by row, of what has been read of its sheet. */
function cellsOf(
  { address, rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  blocks: readonly Block[],
): readonly (readonly unknown[])[] {
  const sheet = sheetNameOf(address);
  return blocks
    .filter(({ sheetName }) => sheetName === sheet)
    .flatMap(({ row, column, formulas }) =>
      formulas
        .slice(Math.max(0, rowIndex - row), Math.max(0, rowIndex + rowCount - row))
        .map((line) => line.slice(columnIndex - column, columnIndex - column + columnCount)),
    );
}

const isOurs = (cell: unknown): cell is string => typeof cell === "string" && isResultFormula(cell);

/**
 * The ids of rows whose results are not those of their column's formula: somebody has typed over one, which Excel may have made the formula
 * of all, or pasted values.
 */
function typedResults(key: TreeKey, [headings = [], ...rows]: readonly (readonly unknown[])[]): readonly string[] {
  const id = headings.indexOf("Id");
  return RESULT_COLUMNS[key].flatMap((name) => {
    const column = headings.indexOf(name);
    if (column < 0) return [];
    const counts = new Map<string, number>();
    for (const { [column]: cell } of rows) if (isOurs(cell)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
    const [[own] = [undefined]] = [...counts].sort(([, one], [, other]) => other - one);
    return rows.filter(({ [column]: cell }) => cell !== own).map(({ [id]: cell }) => String(cell ?? ""));
  });
}

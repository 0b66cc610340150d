import type { Block, View } from "./view";

/** Fewer rows or columns may stand apart for another reason. */
const LEAST = 3;

/**
 * A sheet on which an empty column, or an empty row, stands between each two of those that hold something, as people space out what is to be
 * looked at: seen without them. Any other sheet as it is.
 */
export function withoutSpacers(view: View): View {
  const rows = spread(view.rows, (row) => isEmpty(view.columns, (column) => view.cell(row, column).kind === "blank"));
  const columns = spread(view.columns, (column) =>
    isEmpty(view.rows, (row) => view.cell(row, column).kind === "blank"),
  );
  return rows === undefined && columns === undefined
    ? view
    : narrowed(view, rows ?? all(view.rows), columns ?? all(view.columns));
}

const all = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const isEmpty = (count: number, isBlank: (index: number) => boolean): boolean => all(count).every(isBlank);

/** The lines that hold something, where none of them touches another. */
function spread(count: number, isBlank: (line: number) => boolean): readonly number[] | undefined {
  const filled = all(count).filter((line) => !isBlank(line));
  const areApart = filled.every((line, index) => index === 0 || line - (filled[index - 1] ?? line) > 1);
  return filled.length >= LEAST && areApart ? filled : undefined;
}

function narrowed(view: View, rows: readonly number[], columns: readonly number[]): View {
  const row = (at: number): number => rows[at] ?? view.rows + at;
  const column = (at: number): number => columns[at] ?? view.columns + at;
  const block = ({ top, left, bottom, right }: Block): Block => ({
    top: row(top),
    left: column(left),
    bottom: row(bottom),
    right: column(right),
  });
  return {
    sheet: view.sheet,
    rows: rows.length,
    columns: columns.length,
    cell: (r, c) => view.cell(row(r), column(c)),
    value: (r, c) => view.value(row(r), column(c)),
    dependsOnScore: (r, c) => view.dependsOnScore(row(r), column(c)),
    key: (r, c) => view.key(row(r), column(c)),
    address: (each) => view.address(block(each)),
    reference: (each) => view.reference(block(each)),
    turned: () => narrowed(view.turned(), columns, rows),
  };
}

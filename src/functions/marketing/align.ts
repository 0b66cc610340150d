import { failure, success, type CellProblem, type Result } from "../../scorecard";

/**
 * One argument that takes a single number or a range: its cells, row by row, `undefined` where they are blank. A single
 * cell is a total, or a rate for all; more of them are one entry a row.
 */
export interface Column {
  readonly position: number;
  readonly cells: readonly (number | undefined)[];
  /** The position of the amounts that this one is a rate of: a rate a row needs an amount a row. */
  readonly rateOf?: number | undefined;
}

/**
 * Leaves out the rows in which one of the ranges is blank, so that what is divided belongs together. Single numbers stay.
 *
 * - Empty: `argument-missing` for an argument without a number, `too-few-data` when no row is complete.
 * - Errors: `argument-sizes-differ` when two ranges have not equally many cells.
 *
 * @returns the numbers of each column, in the order of the columns
 */
export function align(columns: readonly Column[]): Result<readonly (readonly number[])[], CellProblem> {
  const ranges = columns.filter(({ cells }) => cells.length > 1);
  const [first] = ranges;
  const other = ranges.find(({ cells }) => cells.length !== first?.cells.length);
  if (first !== undefined && other !== undefined) return sizesDiffer(first.position, other.position);
  for (const { position, rateOf } of ranges)
    if (rateOf !== undefined && !ranges.some((range) => range.position === rateOf))
      return sizesDiffer(rateOf, position);
  const empty = columns.find(({ cells }) => cells.every((cell) => cell === undefined));
  if (empty !== undefined) return failure({ kind: "argument-missing", position: empty.position });

  const isComplete = first?.cells.map((_, row) => ranges.every(({ cells }) => cells[row] !== undefined)) ?? [true];
  if (!isComplete.includes(true)) return failure({ kind: "too-few-data", count: 0, needed: 1 });
  return success(
    columns.map(({ cells }) =>
      cells.filter(
        (cell, row): cell is number => cell !== undefined && (cells.length === 1 || isComplete[row] === true),
      ),
    ),
  );
}

const sizesDiffer = (position: number, other: number): Result<never, CellProblem> =>
  failure({ kind: "argument-sizes-differ", position, other });

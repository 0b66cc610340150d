import { STRIP } from "../columns";
import { chartNames } from "./chartsPlan";
import { COMPARE } from "./compareBlock";
import { MOVED } from "./movedBlock";
import { TREND } from "./trendBlock";

/** A cell among those that charts show: its row on the sheet, and its column among theirs. */
export interface ChartCell {
  readonly row: number;
  readonly column: number;
}

/**
 * Where formulas stand that charts show.
 *
 * @param from - the first row of the first block
 * @param parts - how many are compared
 */
export function chartFormulas(from: number, parts: number): readonly ChartCell[] {
  const names = chartNames(from, parts);
  const block = (first: number, count: number, columns: readonly number[]): readonly ChartCell[] =>
    Array.from({ length: count }, (_, index) => columns.map((column) => ({ row: first + 1 + index, column }))).flat();
  const drawn = Object.values(MOVED).filter((column) => column !== MOVED.weight);
  return [
    ...block(names.trend, STRIP, Object.values(TREND)),
    ...block(names.compare, parts, Object.values(COMPARE)),
    ...block(names.moved, parts, [MOVED.weight]),
    // What is not explained and the whole change have no weight.
    ...block(names.moved, parts + 2, drawn),
  ];
}

import type { CellValue } from "../cells";
import type { Block, View } from "./view";

/** What stands in the cells of one part of a KPI. */
export interface Values {
  readonly address: string;
  /** For a binding: by the column of a table where that is what the cells are. */
  readonly reference: string;
  /** The cells from the first to the last that hold something, in names that both views share. */
  readonly cells: readonly string[];
  readonly numbers: number;
  /** Cells that hold a number as text. */
  readonly textNumbers: number;
  readonly isPercent: boolean;
  /** What the cells count in, where the format of the first that tells says it. */
  readonly scale: number | undefined;
  /** The currency of their formats, that of the first that names one. */
  readonly currency: string | undefined;
  readonly isWhole: boolean;
  readonly largest: number;
  /** All of them are the same number. */
  readonly areAlike: boolean;
  readonly sum: number;
  /** So many of the latest values are 0, and whether others are. */
  readonly zerosAtEnd: number;
  readonly hasOtherZeros: boolean;
  /** Some of the cells show percentages, or others in the same column of the block do. */
  readonly isAmongPercents: boolean;
  /** The latest values, the very latest last. */
  readonly sample: readonly CellValue[];
  /** Where the very latest of them stands. */
  readonly latest: string;
}

const SAMPLE = 3;

/**
 * The values in some rows of one column of a view.
 *
 * @param length - how many cells the reference has from the first row on, where that is not up to the last one
 *
 * @returns `undefined` when there are none, when texts or dates stand among them, or when one comes from a score
 */
export function valuesIn(
  view: View,
  column: number,
  rows: readonly number[],
  { isAscending }: { readonly isAscending: boolean },
  length?: number,
): Values | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  let numbers = 0;
  let textNumbers = 0;
  let percents = 0;
  let isWhole = true;
  let scale: number | undefined;
  let currency: string | undefined;
  let largest = 0;
  let sum = 0;
  let areAlike = true;
  let one: number | undefined;
  const found: CellValue[] = [];
  const zeros: boolean[] = [];
  let latest = first;
  for (const row of rows) {
    const cell = view.cell(row, column);
    if (view.dependsOnScore(row, column)) return undefined;
    if (cell.kind === "date" || (cell.kind === "text" && !cell.isNumber)) return undefined;
    if (cell.kind === "blank") continue;
    if (cell.kind === "other") continue;
    found.push(view.value(row, column));
    if (isAscending || found.length === 1) latest = row;
    zeros.push(cell.kind === "number" && cell.value === 0);
    if (cell.kind === "text") {
      textNumbers += 1;
      areAlike = false;
      continue;
    }
    numbers += 1;
    sum += cell.value;
    areAlike &&= cell.value === (one ??= cell.value);
    if (cell.isPercent) percents += 1;
    scale ??= cell.scale;
    currency ??= cell.currency;
    isWhole &&= Number.isInteger(cell.value);
    largest = Math.max(largest, Math.abs(cell.value));
  }
  if (numbers + textNumbers === 0) return undefined;
  const inTime = isAscending ? zeros : [...zeros].reverse();
  const zerosAtEnd = inTime.length - 1 - inTime.lastIndexOf(false);
  const cells: string[] = [];
  const taken = length === undefined ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : rows;
  for (const row of taken) if (view.cell(row, column).kind !== "blank") cells.push(view.key(row, column));
  const bottom = length === undefined ? last : first + length - 1;
  const block: Block = { top: first, bottom, left: column, right: column };
  return {
    address: view.address(block),
    reference: view.reference(block),
    cells,
    numbers,
    textNumbers,
    isPercent: percents * 2 > numbers,
    isAmongPercents: percents > 0 || hasPercents(view, column, first, last),
    zerosAtEnd,
    hasOtherZeros: zeros.filter(Boolean).length > zerosAtEnd,
    scale,
    currency,
    isWhole,
    largest,
    areAlike,
    sum,
    latest: view.address({ top: latest, bottom: latest, left: column, right: column }),
    sample: isAscending ? found.slice(-SAMPLE) : found.slice(0, SAMPLE).reverse(),
  };
}

const NEAR = 12;

/** Whether a cell near to some rows of a column shows a percentage. */
function hasPercents(view: View, column: number, first: number, last: number): boolean {
  for (let row = Math.max(0, first - NEAR); row <= last + NEAR; row += 1) {
    const cell = view.cell(row, column);
    if (cell.kind === "number" && cell.isPercent) return true;
  }
  return false;
}

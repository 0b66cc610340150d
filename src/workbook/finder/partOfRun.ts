import { cellOf } from "../cellAddress";
import { sheetNameOf, splitAddress } from "../reference";
import { cellReference } from "./cellReference";

/** Cells beside periods, as they are written one below the other. */
interface Run {
  readonly reference: string;
  readonly periods: string;
}

/**
 * Those cells of a longer run that stand beside the same periods as a shorter one: a budget of the whole year beside ten months.
 *
 * @returns `undefined` where the periods are not among the others one after the other, or something stands between them
 */
export function partOfRun({ reference, periods }: Run, wanted: string): string | undefined {
  const [all, some] = [periods.split("\n"), wanted.split("\n")];
  const from = all.indexOf(some[0] ?? "");
  if (from < 0 || some.some((period, index) => all[from + index] !== period)) return undefined;
  const [first, last] = splitAddress(reference).cells.split(":").map(cellOf);
  if (first === undefined || last === undefined) return undefined;
  const isDown = first.column === last.column;
  const length = isDown ? last.row - first.row + 1 : last.column - first.column + 1;
  if (length !== all.length) return undefined;
  const to = from + some.length - 1;
  return cellReference(
    sheetNameOf(reference),
    isDown
      ? { top: first.row + from, bottom: first.row + to, left: first.column, right: first.column }
      : { top: first.row, bottom: first.row, left: first.column + from, right: first.column + to },
  );
}

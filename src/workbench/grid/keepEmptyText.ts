import { BaseReferenceObject } from "./univer";

/** What the engine knows of a cell while it calculates. */
interface CalculatedCell {
  readonly v?: unknown;
  readonly t?: number | null;
  readonly f?: string | null;
}

interface Reference {
  getCellData(row: number, column: number): CalculatedCell | null | undefined;
}

/** The engine's type for text. */
const TEXT = 1;

let isKept = false;

/**
 * A formula that gives `""` makes text, not a blank cell. While both are calculated in one go, the library takes a cell
 * with empty text and no formula for blank, and forgets the formula of what it has just calculated: so it is told of one.
 */
export function keepEmptyText(): void {
  if (isKept) return;
  isKept = true;
  const reference = BaseReferenceObject.prototype as unknown as Reference;
  const read = Reflect.get(reference, "getCellData") as Reference["getCellData"];
  reference.getCellData = function (this: Reference, row, column) {
    const cell = read.call(this, row, column);
    return cell?.v === "" && cell.t === TEXT && !cell.f ? { ...cell, f: '=""' } : cell;
  };
}

import type { Field } from "../../scorecard";
import { fieldOf } from "./fieldWords";
import type { Block, View } from "./view";

/** Where periods stand: a column and its rows that name one. */
interface Periods {
  readonly column: number;
  readonly rows: readonly number[];
}

/** Under each period a line of its own for budget, actual and variance. */
export interface FieldLines {
  /** How many lines stand under one period. */
  readonly width: number;
  /** Which of them each field is, from 0. */
  readonly places: Partial<Readonly<Record<Field, number>>>;
}

/** Whether a text stands over values beside which other fields of the same period stand. */
export const isUnderPeriod = (view: View, row: number, column: number): boolean =>
  [column + 1, column - 1].some((beside) => {
    const cell = view.cell(row, beside);
    return cell.kind === "text" && (fieldOf(cell.text) !== undefined || isVariance(cell.text));
  });

/** Whether a heading stands over what actual and target make of each other. */
export const isVariance = (heading: string): boolean => VARIANCE.test(heading.trim());

const VARIANCE =
  /^(afvigelse|afv\.?|variance|var\.?|difference|forskel|diff\.?|indeks|index|%|change|ændring|vækst|growth)/i;

/** The fields under the periods of an axis: the same ones in the same order under each of them. */
export function fieldLinesOf(view: View, axis: Periods, { top, bottom }: Block): FieldLines | undefined {
  const [first = top, second] = axis.rows;
  const width = (second ?? bottom + 1) - first;
  const isEven = axis.rows.every((row, index) => row === first + index * width);
  if (width < 2 || !isEven) return undefined;
  for (const beside of [axis.column + 1, axis.column - 1]) {
    const textAt = (row: number): string => {
      const cell = view.cell(row, beside);
      return cell.kind === "text" ? cell.text.trim() : "";
    };
    const texts = Array.from({ length: width }, (_, place) => textAt(first + place));
    const isSame = axis.rows.every((row) => texts.every((text, place) => textAt(row + place) === text));
    const places: Partial<Record<Field, number>> = {};
    texts.forEach((text, place) => {
      const field = fieldOf(text);
      if (field !== undefined) places[field] ??= place;
    });
    if (isSame && places.actual !== undefined) return { width, places };
  }
  return undefined;
}

/** The field that a heading over a whole run of periods names: it stands beside the first of them. */
export function fieldOver(view: View, { column, rows }: Periods): Field | undefined {
  const cell = view.cell(rows[0] ?? 0, column - 1);
  return cell.kind === "text" ? fieldOf(cell.text) : undefined;
}

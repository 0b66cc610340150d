import type { CellInput } from "../../cells";
import { cell, cells, shortened, type Rows } from "../references";
import { CHART_COLUMNS } from "./chartColumns";

/** What a chart shows, as plain cells: a row of names, and below it a row a category, whose label stands first. */
export interface ChartBlock {
  /** From the left, as wide as `CHART_COLUMNS` or less. */
  readonly cells: readonly (readonly CellInput[])[];
  /** Where they stand, the names included. Rows are counted from 0. */
  readonly rows: Rows;
  /** So many columns are drawn: labels and series. What is right of them is only reckoned with. */
  readonly columns: number;
}

/** Addresses of the cells of a block whose names stand in this row. */
export function blockCells(names: number): {
  /** @param item - from 1 */
  at(column: number, item: number): string;
  all(column: number, from: number, to: number): string;
} {
  const of = (column: number) => CHART_COLUMNS[column] ?? "light";
  return {
    at: (column, item) => cell(of(column), names + item),
    all: (column, from, to) => cells(of(column), { first: names + from, last: names + to }),
  };
}

/** A number, or what no chart draws: a text would be a 0. */
export const orNothing = (number: string): string => `=IFERROR(IF(ISNUMBER(${number}),${number},NA()),NA())`;

/** So many letters of a name have room beside a bar. */
const LETTERS = 24;

export const shortName = (name: string): string => shortened(name, LETTERS);

/** A number of points with its sign, as an expression; what is rounded to nothing has none. */
export const signed = (points: string): string => `IF(ROUND(${points},1)>0,"+","")&FIXED(ROUND(${points},1),1)`;

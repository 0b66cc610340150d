import { columnLetters } from "../finder/cellReference";
import { columnAt, type DashboardColumn } from "./columns";

/** Rows of the sheet, counted from 0, both ends included. */
export interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A cell of the sheet. @param row - counted from 0 */
export const cell = (column: DashboardColumn, row: number): string => `$${columnLetters(columnAt(column))}$${row + 1}`;

/** @example cells("score", { first: 14, last: 40 }) // "$G$15:$G$41" */
export function cells(column: DashboardColumn, { first, last }: Rows): string {
  const letters = columnLetters(columnAt(column));
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** A text as it stands in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The beginning of a text, as an expression; what is left out is seen. */
export const shortened = (text: string, letters: number): string =>
  `LEFT(${text},${letters})&IF(LEN(${text})>${letters},"…","")`;

import type { CellValue } from "../cells";

/** What a node said in a period. */
export interface HistoryRow {
  readonly name: string;
  /** Its code, such as `2026-03`. */
  readonly period: string;
  /** As a serial date of the workbook. */
  readonly firstDay: number;
  /** Empty for what is no KPI, and where there was none. */
  readonly value: CellValue;
  readonly target: CellValue;
  readonly score: number | undefined;
  readonly status: string;
  readonly isClosed: boolean;
}

/** The history of a scorecard: as many rows for each node, oldest first. */
export type History = ReadonlyMap<string, readonly HistoryRow[]>;

/**
 * Two of these are equal when the rows say the same, for all that matters.
 *
 * @example printOf([]) // "h11bw1lhu0s"
 */
export function printOf(rows: readonly HistoryRow[]): string {
  // FNV-1a twice, the other time backwards: each print has 64 bits.
  const text = JSON.stringify(rows);
  let [one, other] = [0x811c9dc5, 0x811c9dc5];
  for (let index = 0; index < text.length; index += 1) {
    one = Math.imul(one ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(text.length - 1 - index), 0x01000193);
  }
  return `h${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}

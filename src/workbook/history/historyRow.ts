import type { CellValue } from "../cells";
import { textPrint } from "../textPrint";

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

/** The history of the scorecards of a workbook, by node, oldest first. */
export type History = ReadonlyMap<string, readonly HistoryRow[]>;

/**
 * Two of these are equal when the rows say the same, for all that matters.
 *
 * @example printOf([]) // "h11bw1lhu0s"
 */
export const printOf = (rows: readonly HistoryRow[]): string => textPrint(JSON.stringify(rows));

/**
 * Cells of the scorecard's row about the closing that is looked up.
 *
 * - `Word`: where the last word on the period stands in the table of closings, from 1; 0 where there is none
 * - `Closing`: the id of the closing that holds; empty where numbers are worked out
 */
export const CLOSING_CELLS = ["Word", "Closing"] as const;

export type ClosingCell = (typeof CLOSING_CELLS)[number];

/** Cell of each node's row: where what it was closed with stands in the table of snapshots, from 1; 0 where nothing does. */
export const CLOSED_CELL = "Closed";
